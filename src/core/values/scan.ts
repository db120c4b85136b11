import { HARD_SPACE } from "./fold";
import { MONTHS } from "./vocabulary";

/** White space before a token: none, some, or one non-breaking or thin space, which may group thousands. */
export type Gap = "none" | "space" | "hard";

/**
 * The smallest piece of a cell's text.
 * - `number`: digits with the commas and points between them, well formed or not
 * - `word`: letters, then letters, digits and inner apostrophes: `children's`, `KS2`
 * - `symbol`: any other character
 */
export interface Token {
  readonly kind: "number" | "word" | "symbol";
  readonly text: string;
  readonly lower: string;
  /** Offsets in the folded text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** Cuts a folded text into tokens; linear in its length. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const start = skipSpace(text, position);
    if (start === text.length) break;
    const gap = gapBetween(text, position, start);
    const [kind, end] = tokenAt(text, start);
    const slice = text.slice(start, end);
    tokens.push({ kind, text: slice, lower: slice.toLowerCase(), start, end, gap });
    position = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): [Token["kind"], number] {
  if (isDigit(text, start) || startsWithPoint(text, start)) {
    return ["number", endOfNumber(text, start)];
  }
  const width = letterWidth(text, start);
  if (width > 0) return ["word", endOfWord(text, start)];
  const code = text.codePointAt(start) ?? 0;
  return ["symbol", start + (code > 0xffff ? 2 : 1)];
}

/** `.5`, but not the point of `c.41`. */
function startsWithPoint(text: string, start: number): boolean {
  return text[start] === "." && isDigit(text, start + 1) && !/\p{L}/u.test(text[start - 1] ?? "");
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end) || (/[.,]/.test(text[end] ?? "") && isDigit(text, end + 1))) end += 1;
  return end;
}

function endOfWord(text: string, start: number): number {
  const letters = endOfLetters(text, start);
  if (
    !isDigit(text, letters) ||
    SPLIT_BEFORE_DIGITS.has(text.slice(start, letters).toLowerCase())
  ) {
    return letters;
  }
  let end = letters;
  while (isDigit(text, end) || letterWidth(text, end) > 0) end += letterWidth(text, end) || 1;
  return end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const width = letterWidth(text, end);
    if (width > 0) end += width;
    else if (text[end] === "'" && letterWidth(text, end + 1) > 0) end += 1;
    else return end;
  }
}

/** Words that are written against their year: `FY2022/23`, `Aug22`. */
const SPLIT_BEFORE_DIGITS: ReadonlySet<string> = new Set(["fy", "ay", ...MONTHS.keys()]);

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function letterWidth(text: string, index: number): number {
  const code = text.codePointAt(index);
  if (code === undefined) return 0;
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
  if (!/[\p{L}\p{M}]/u.test(String.fromCodePoint(code))) return 0;
  return code > 0xffff ? 2 : 1;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (text[index] === " " || text[index] === HARD_SPACE) index += 1;
  return index;
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return "none";
  return to - from === 1 && text[from] === HARD_SPACE ? "hard" : "space";
}
