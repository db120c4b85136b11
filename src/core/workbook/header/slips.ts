import { isMisspelling } from "../../vocabulary/spelling";

/** Headers have few words; longer texts are titles and comments, whose words are not looked at. */
const mostWords = 6;

/** Shorter words are too like each other. */
const leastLetters = 5;

/**
 * A header with the slips of its words mended: `perfomance indicator` is `performance indicator`. Null where no word is
 * a slip of exactly one known word.
 * @param header lower case
 */
export function withoutSlips(header: string, known: ReadonlySet<string>): string | null {
  const words = header.match(/\p{L}+/gu) ?? [];
  if (words.length > mostWords) return null;
  const corrected = header.replace(/\p{L}+/gu, (word) => meantBy(word, known) ?? word);
  return corrected === header ? null : corrected;
}

function meantBy(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < leastLetters || known.has(word)) return null;
  const meant = [...known].filter((other) => isMisspelling(word, other));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
