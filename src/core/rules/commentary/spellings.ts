import { allMatches } from "../../matches";
/** A name as it is typed, with what its spellings have in common. */
export interface SpeltName {
  /** Without spaces and hyphens, in lower case: `frontline`. */
  readonly key: string;
  readonly spelling: string;
  /** A lone capital at the start of a sentence, which may be no name. */
  readonly isDoubtful: boolean;
}

const capitalised = String.raw`\p{Lu}[\p{L}’']*`;
const names = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${capitalised}(?:-${capitalised})*(?:[ \u00a0]+${capitalised}(?:-${capitalised})*)*`,
  "gu",
);

/**
 * Names of a text that may be written in several ways: single words of five letters and more, words joined
 * by a hyphen, and two neighbouring words, all capitalised.
 */
export function namesIn(text: string): SpeltName[] {
  return allMatches(text, names).flatMap(({ 0: run, index }) => {
    const words = run
      .split(/[ \u00a0]+/u)
      .map((word) => word.replace(/’/g, "'").replace(/'+$/, ""))
      .filter((word) => !isShouted(word));
    const isOpening = isSentenceStart(text, index);
    return [
      ...words.flatMap((word, place) => single(word, isOpening && place === 0)),
      ...words.slice(1).flatMap((word, place) => double(words[place] ?? "", word)),
    ];
  });
}

/** `BE SAFE` is how the outcome bees are printed; `HCC` is an abbreviation. */
const isShouted = (word: string) => /^[\p{Lu}’'-]+$/u.test(word);

function single(word: string, isOpening: boolean): SpeltName[] {
  return nameOf(word, isOpening && !word.includes("-") && !/\p{Ll}\p{Lu}/u.test(word));
}

function double(first: string, second: string): SpeltName[] {
  return first.includes("-") || second.includes("-") ? [] : nameOf(`${first} ${second}`, false);
}

function nameOf(spelling: string, isDoubtful: boolean): SpeltName[] {
  const key = spelling.replace(/[ -]/g, "").toLowerCase();
  return key.length >= 6 ? [{ key, spelling, isDoubtful }] : [];
}

function isSentenceStart(text: string, index: number): boolean {
  return /(?:^|[.!?:•\n]["“‘'(]?\s*)$/u.test(text.slice(Math.max(0, index - 6), index));
}
