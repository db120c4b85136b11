/** A word of a text, made comparable, with where it stands in the text (UTF-16 offsets, `end` exclusive). */
export interface Word {
  /** Lower case, without accents, apostrophes and invisible characters; `&` is `and`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Characters that show nothing: zero-width spaces, soft hyphens, the variation selectors of emoji. */
export const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** The words of a text, by which names are compared: case, punctuation and spacing do not count. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    key: wordKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text joined by single spaces: `Bee-Included ` gives `bee included`. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.key)
    .join(" ");
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}'’‘`´]*|&/gu;

function wordKey(word: string): string {
  if (word === "&") return "and";
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[а-яіѕј]/g, (letter) => latinLookalikes[letter] ?? letter);
}

/** Cyrillic letters that look Latin: text copied from a scanned document holds them (`Ве Нарру`). */
const latinLookalikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
};
