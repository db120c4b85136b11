import { allMatches } from "../../matches";
/** A sentence of a text, trimmed. It starts at `start` (UTF-16 offset) and holds a letter or a digit. */
export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
}

/**
 * The sentences of a commentary: cut at full stops, question and exclamation marks, at bullets, and at line
 * breaks unless the next line goes on in lower case. The points of `e.g.`, `No. 5` and `3.4` end none.
 */
export function sentencesOf(text: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let start = 0;
  for (const match of allMatches(text, sentenceEnd)) {
    const end = match.index + match[0].length;
    addTrimmed(sentences, text, start, end);
    start = end;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

const sentenceEnd =
  /(?<!\b(?:[Ee]\.g|[Ii]\.e|etc|approx|[Nn]os?|vs|cf|incl?|est|Dr|Mrs?|Ms|St))[.!?][)"'”’]?(?=\s)|(?:\n|\r(?!\n))(?![ \t]*\p{Ll})|[•·▪●]/gu;

function addTrimmed(sentences: PlacedSentence[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  const trimmed = sentence.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  sentences.push({
    text: trimmed,
    start: start + sentence.length - sentence.trimStart().length,
  });
}
