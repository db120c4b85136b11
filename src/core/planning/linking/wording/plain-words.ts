import { wordsOf } from "../../../vocabulary/words";

/** A part of a text: in brackets it only explains what stands outside. */
export interface TextPart {
  /** In lower case, without punctuation, by single spaces; numbers as digits, `~place` for a place named with a capital. */
  readonly words: string;
  readonly isBracketed: boolean;
}

/** The parts of a text outside and inside round brackets, as words that can be compared. */
export function plainParts(text: string): TextPart[] {
  return text
    .split(/([(][^()]*[)])/)
    .map((part) => ({ words: plainWords(part), isBracketed: part.startsWith("(") }))
    .filter(({ words }) => words !== "");
}

function plainWords(text: string): string {
  const marked = text
    .replace(livingSomewhere, "$1 qqplace")
    .replace(/(\d)\s*\p{Pd}\s*(?=\d)/gu, "$1 to ")
    .replace(/(\d)\s*\+/g, "$1 or more ")
    .replace(/\p{Pd}/gu, " ");
  return wordsOf(marked)
    .map(({ key }) => numberWords.get(key) ?? negated(key) ?? key)
    .join(" ")
    .replaceAll("qqplace", "~place")
    .replace(/\bprevented from\b/g, "not");
}

/** "living within Hertfordshire", "placed outside Kent": the county by its name. */
const livingSomewhere =
  /((?:\b(?:[Ll]iv(?:e|es|ing)|[Rr]esident|[Hh]oused|[Ss]tay(?:s|ing)?|[Pp]laced|[Aa]ccommodated) (?:with)?in(?:side)?|\b[Oo]utside(?: of)?)) (?!Local|Foster|Education|Residential|Secure|Special|Semi|Kinship|The|Their|Our)[A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?! (?:[Ff]oster|[Cc]are|[Pp]lacement))/g;

const numberWords: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

/** "unsuitable" is "not suitable"; null for words that only begin alike, such as "university". */
function negated(word: string): string | null {
  const stem = /^(?:un|non)(.{5,})$/.exec(word)?.[1];
  return stem !== undefined && negatable.has(stem) ? `not ${stem}` : null;
}

const negatable: ReadonlySet<string> = new Set(
  "suitable authorised authorized planned allocated registered regulated filled employed vaccinated immunised immunized known qualified maintained met assessed resolved settled engaged compliant".split(
    " ",
  ),
);
