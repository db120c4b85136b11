import type { Span } from "./types";

/**
 * A text with its typographic variants made alike, and the way back to the text as typed: `origins[i]` is
 * the UTF-16 offset in `original` of character `i` of `text`.
 *
 * White space of every kind is a space (a non-breaking or thin one is U+00A0), dashes and the minus sign are
 * a hyphen, curly quotes are straight, characters that cannot be seen are gone.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  readonly origins: Uint32Array;
}

/** Folds a text of any content and length; linear in its length. */
export function fold(original: string): FoldedText {
  if (original.length <= identity.length && isPlain(original)) {
    return { original, text: original, origins: identity.subarray(0, original.length) };
  }
  const origins = new Uint32Array(original.length);
  const kept: string[] = [];
  for (let i = 0; i < original.length; i += 1) {
    const folded = foldedCharacter(original, i);
    if (folded === "") continue;
    origins[kept.length] = i;
    kept.push(folded);
  }
  return { original, text: kept.join(""), origins: origins.subarray(0, kept.length) };
}

/** Places of a text in which nothing is folded, as long as the longest cell. */
const identity = Uint32Array.from({ length: 32_767 }, (_, place) => place);

/** Printable ASCII is its own folded text. */
function isPlain(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/** The place in the original text of a stretch of the folded one (`end` exclusive, not empty). */
export function originalSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.origins[start] ?? 0, end: (folded.origins[end - 1] ?? 0) + 1 };
}

/** A stretch of the original as a reader sees it: dashes and quotes as typed, runs of white space single. */
export function printedText(folded: FoldedText, span: Span): string {
  const slice = folded.original.slice(span.start, span.end);
  let printed = "";
  for (let i = 0; i < slice.length; i += 1) {
    const character = foldedCharacter(slice, i);
    if (character === "") continue;
    if (character !== " " && character !== HARD_SPACE) printed += slice[i];
    else if (printed !== "" && !printed.endsWith(" ")) printed += " ";
  }
  return printed.trimEnd();
}

export const HARD_SPACE = "\u00a0";

const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    ["\u00a0\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", HARD_SPACE],
    ["\u0085\u1680\u2000\u2001\u2002\u2003\u2028\u2029\u205f\u3000", " "],
    ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"],
    ["\u2018\u2019\u201b\u2032", "'"],
    ["\u201c\u201d", '"'],
    ["\u2044\u2215\uff0f", "/"],
    ["\uff05", "%"],
    ["\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff", ""],
    ["\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f", ""],
  ].flatMap(([variants = "", plain = ""]) =>
    [...variants].map((variant): [string, string] => [variant, plain]),
  ),
);

function foldedCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? " " : text.charAt(index);
  return VARIANTS.get(text.charAt(index)) ?? text.charAt(index);
}
