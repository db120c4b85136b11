import type { ListedName } from "./types";
import { keyOf, type Word, wordsOf } from "./words";

/** A name as it is listed, or also written, word by word. */
interface Spelling {
  readonly keys: readonly string[];
  /** What stands between the words, without white space: one shorter than `keys`. */
  readonly gaps: readonly string[];
}

/** Number of words of the longest known name that starts at a word; 0 where none does. */
export type NameFinder = (text: string, words: readonly Word[], index: number) => number;

/**
 * Makes the finder of names of two words or more. Those of a single word ("Safe") are left out: inside a sentence they
 * are ordinary words.
 */
export function nameFinder(spellings: readonly string[]): NameFinder {
  const byFirstWord = groupByFirstWord(
    spellings
      .map(spellingOf)
      .filter(({ keys }) => keys.length > 1)
      .sort((one, other) => other.keys.length - one.keys.length),
  );
  return (text, words, index) => {
    const candidates = byFirstWord.get(words[index]?.key ?? "") ?? [];
    const found = candidates.find((spelling) => isNameAt(text, words, index, spelling));
    return found?.keys.length ?? 0;
  };
}

/** The name and all that it is also written as, for all names of some lists. */
export function spellingsOf(lists: readonly (readonly ListedName[])[]): string[] {
  return lists.flat().flatMap(({ name, alsoWritten }) => [name, ...alsoWritten]);
}

/** The names of a single word. */
export function singleWords(spellings: readonly string[]): ReadonlySet<string> {
  return new Set(spellings.map(keyOf).filter((key) => key !== "" && !key.includes(" ")));
}

function spellingOf(name: string): Spelling {
  const words = wordsOf(name);
  return {
    keys: words.map(({ key }) => key),
    gaps: words.slice(1).map((word, i) => gapBetween(name, words[i], word)),
  };
}

function groupByFirstWord(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.keys[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(spelling);
    else groups.set(first, [spelling]);
  }
  return groups;
}

const gapInsideName = /^[,.–—-]*$/u;

function isNameAt(
  text: string,
  words: readonly Word[],
  at: number,
  { keys, gaps }: Spelling,
): boolean {
  return keys.every((key, offset) => {
    const word = words[at + offset];
    if (word?.key !== key) return false;
    if (offset === 0) return true;
    const gap = gapBetween(text, words[at + offset - 1], word);
    return gapInsideName.test(gap) || gap === gaps[offset - 1];
  });
}

function gapBetween(text: string, before: Word | undefined, after: Word): string {
  return text.slice(before?.end ?? 0, after.start).replace(/\s+/g, "");
}
