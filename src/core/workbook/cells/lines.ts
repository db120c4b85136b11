import { isBlankValue } from "../grid";

/** A line of a cell that is not blank. */
export interface Line {
  /** Zero-based place among all lines of the cell, blank ones too. */
  readonly index: number;
  /** As typed, with its bullet. */
  readonly raw: string;
  /** Without bullet and surrounding space. */
  readonly text: string;
  /** Where `text` starts in `raw`. */
  readonly offset: number;
  readonly hasBullet: boolean;
}

/** The lines of a cell's text, cut at `\n` or `\r\n`. */
export function rawLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The lines that are not blank. */
export function linesOf(text: string): Line[] {
  return rawLines(text).flatMap((raw, index) => (isBlankValue(raw) ? [] : [lineOf(raw, index)]));
}

/** A line's text without the bullet or the letter that numbers it: `• 73%` is `73%`, `a) mainstream` is `mainstream`. */
export function withoutBullet(line: string): string {
  return lineOf(line, 0).text;
}

const bullet =
  /^[\s\u00a0]*(?:(?:[•●▪■◦‣⁃∙·○►➢✓*]|[-–—o](?=[\s\u00a0]))[\s\u00a0]*(?=\S)|\(?[a-z]\)[\s\u00a0]+(?=\S))/;

function lineOf(raw: string, index: number): Line {
  const mark = bullet.exec(raw)?.[0] ?? "";
  const rest = raw.slice(mark.length);
  const offset = mark.length + rest.length - rest.trimStart().length;
  return { index, raw, text: rest.trim(), offset, hasBullet: mark.trim() !== "" };
}
