import { corporatePriorityList } from "./corporate-priorities";
import { everyLabel, isLabel } from "./labels";
import { outcomeBeeList } from "./outcome-bees";
import { keyOf, type Word, wordsOf } from "./words";

/** One entry of a list in a cell, as typed. UTF-16 offsets into the cell's text, `end` exclusive. */
export interface Entry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a cell that names outcome bees or corporate priorities into single entries, as typed and in order:
 * `BE INCLUDED BE HEALTHY`, `BE SAFE; BE HAPPY`, line breaks, bullets, labels such as `Outcome Bee:`, and
 * priorities run together. A known name is kept whole where it is wrapped over lines or has commas inside.
 * Unknown words stay as entries of their own, so that a rule can report them; `N/A` and dashes are no entry.
 */
export function splitEntries(text: string): Entry[] {
  const plain = text.replace(everyLabel(), (label) => ";".repeat(label.length));
  const words = wordsOf(plain);
  const entries: Entry[] = [];
  let unread = 0;
  for (let index = 0; index < words.length;) {
    const length = nameLengthAt(plain, words, index);
    const first = words[index];
    const last = words[index + length - 1];
    if (length === 0 || !first || !last) {
      index += 1;
      continue;
    }
    entries.push(
      ...splitUnknown(plain, unread, first.start),
      entryOf(plain, first.start, last.end),
    );
    unread = last.end;
    index += length;
  }
  entries.push(...splitUnknown(plain, unread, plain.length));
  return entries.filter(isNaming);
}

/**
 * Known names by their first word, longest first. Names of a single word ("Safe") are left out: inside a
 * sentence they are ordinary words.
 */
const namesByFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirstWord(
  [...outcomeBeeList, ...corporatePriorityList]
    .flatMap((listed) => [listed.name, ...listed.aliases])
    .map((name) => keyOf(name).split(" "))
    .filter((words) => words.length > 1)
    .sort((first, second) => second.length - first.length),
);

function groupByFirstWord(names: readonly (readonly string[])[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const name of names) {
    const first = name[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), [...name]]);
  }
  return groups;
}

/** Number of words of the longest known name that starts at a word; 0 where none does. */
function nameLengthAt(text: string, words: readonly Word[], index: number): number {
  const names = namesByFirstWord.get(words[index]?.key ?? "") ?? [];
  return names.find((name) => isNameAt(text, words, index, name))?.length ?? 0;
}

const gapInsideName = /^[\s,.–—-]*$/u;

function isNameAt(
  text: string,
  words: readonly Word[],
  at: number,
  name: readonly string[],
): boolean {
  return name.every((key, offset) => {
    const word = words[at + offset];
    if (word?.key !== key) return false;
    const before = words[at + offset - 1];
    return offset === 0 || (before && gapInsideName.test(text.slice(before.end, word.start)));
  });
}

const separators = /[;|\r\n\t•·‣◦▪●,]| [/+–—-] |\/(?=\s*bee?\b)|\s(?=bee?\s+\S)/giu;

/** Entries between known names: cut at separators and before each further "be". */
function splitUnknown(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separators)) {
    entries.push(...namedIn(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  return [...entries, ...namedIn(text, from, end)];
}

const joiningWords: ReadonlySet<string> = new Set(["and", "plus"]);

const oneWordNames: ReadonlySet<string> = new Set(
  outcomeBeeList.flatMap((bee) => bee.aliases.map(keyOf)).filter((key) => !key.includes(" ")),
);

/** The words between two separators as one entry, or as several where each is a name: `Safe and Happy`. */
function namedIn(text: string, start: number, end: number): Entry[] {
  const words = wordsOf(text.slice(start, end));
  const telling = words.filter((word) => !joiningWords.has(word.key));
  if (telling.every((word) => oneWordNames.has(word.key))) {
    return telling.map((word) => entryOf(text, start + word.start, start + word.end));
  }
  const from = start + (telling[0]?.start ?? 0);
  const to = start + (telling.at(-1)?.end ?? 0);
  return [
    entryOf(text, from, text.slice(from, end).includes("(") && text[to] === ")" ? to + 1 : to),
  ];
}

function entryOf(text: string, start: number, end: number): Entry {
  return { text: text.slice(start, end), start, end };
}

const namesNothing = new Set(["n a", "na", "none", "not applicable"]);

function isNaming(entry: Entry): boolean {
  const key = keyOf(entry.text);
  return key !== "" && !namesNothing.has(key) && !isLabel(entry.text);
}
