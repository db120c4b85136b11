import { nameFinder, type NameFinder, singleWords, spellingsOf } from "./known-names";
import { everyLabel, isLabel } from "./labels";
import { namesNothing } from "./no-name";
import type { Entry, ListedName } from "./types";
import { keyOf, type Word, wordsOf } from "./words";

/** Makes the splitter of cells that name entries of these lists; see `Vocabulary.splitEntries`. */
export function entrySplitter(
  lists: readonly (readonly ListedName[])[],
): (text: string) => Entry[] {
  const spellings = spellingsOf(lists);
  const find = nameFinder(spellings);
  const hideLabels = labelHider(spellings);
  const splitUnknown = unknownSplitter(spellings);
  const listed = new Set(spellings.map(keyOf));
  return (text) => {
    const plain = hideLabels(text);
    const words = wordsOf(plain);
    const entries: Entry[] = [];
    let unread = 0;
    for (const { start, end } of namesIn(plain, words, find)) {
      entries.push(...splitUnknown(plain, unread, start), entryOf(plain, start, end));
      unread = end;
    }
    entries.push(...splitUnknown(plain, unread, plain.length));
    return entries.filter(({ text: typed }) => listed.has(keyOf(typed)) || mayBeName(typed));
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Known names in order, each as long as possible, none within another. */
function namesIn(text: string, words: readonly Word[], find: NameFinder): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length;) {
    const length = find(text, words, index);
    const first = words[index];
    const last = words[index + length - 1];
    if (length > 0 && first && last) {
      spans.push({ start: first.start, end: withBracket(text, first.start, last.end) });
    }
    index += Math.max(1, length);
  }
  return spans;
}

/** Puts semicolons over labels such as `Outcome Bee:`, but not over those that are part of a listed name. */
function labelHider(spellings: readonly string[]): (text: string) => string {
  const labelled = spellings.filter((name) => everyLabel().test(name));
  const findLabelled = nameFinder(labelled);
  return (text) => {
    const names = labelled.length > 0 ? namesIn(text, wordsOf(text), findLabelled) : [];
    return text.replace(everyLabel(), (label, at: number) =>
      names.some(({ start, end }) => at >= start && at < end) ? label : ";".repeat(label.length),
    );
  };
}

const separators = String.raw`[;|\r\n\t•·‣◦▪●,]| [/+–—-] `;
/** Where names of the lists begin with "be", each further one begins an entry. */
const separatorsBeforeBe = String.raw`\/(?=\s*bee?\b)|\s(?=bee?\s+\S)`;

type Splitter = (text: string, start: number, end: number) => Entry[];

/** Splits what stands between known names: at separators, and into names of a single word joined by "and". */
function unknownSplitter(spellings: readonly string[]): Splitter {
  const oneWordNames = singleWords(spellings);
  const isOfBees = spellings.some((name) => /^bee? /.test(keyOf(name)));
  const pattern = new RegExp(isOfBees ? `${separators}|${separatorsBeforeBe}` : separators, "giu");
  return (text, start, end) => {
    const entries: Entry[] = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(pattern)) {
      entries.push(...namedIn(text, from, start + match.index, oneWordNames));
      from = start + match.index + match[0].length;
    }
    return [...entries, ...namedIn(text, from, end, oneWordNames)];
  };
}

const joiningWords: ReadonlySet<string> = new Set(["and", "plus"]);

/** The words between two separators as one entry, or as several where each is a name: `Safe and Happy`. */
function namedIn(
  text: string,
  start: number,
  end: number,
  oneWordNames: ReadonlySet<string>,
): Entry[] {
  const words = wordsOf(text.slice(start, end));
  const isName = ({ key }: Word) => oneWordNames.has(key);
  const telling = words.filter(
    (word) => !joiningWords.has(word.key) || (words.length === 1 && isName(word)),
  );
  if (telling.every(isName)) {
    return telling.map((word) => entryOf(text, start + word.start, start + word.end));
  }
  const from = start + (telling[0]?.start ?? 0);
  const to = start + (telling.at(-1)?.end ?? 0);
  return [entryOf(text, from, withBracket(text, from, to))];
}

/** The end of a name, with the closing bracket of what it has in brackets at its end: `Growth (new)`. */
function withBracket(text: string, start: number, end: number): number {
  return text[end] === ")" && text.slice(start, end).includes("(") ? end + 1 : end;
}

function entryOf(text: string, start: number, end: number): Entry {
  return { text: text.slice(start, end), start, end };
}

function mayBeName(text: string): boolean {
  return keyOf(text) !== "" && !namesNothing(text) && !isLabel(text);
}
