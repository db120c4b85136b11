import { isBlankValue } from "../grid";
import type { CellValue } from "../types";

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
  const raws = rawLines(text);
  const mark = isNumberedList(raws) ? numbering : bullet;
  return raws.flatMap((raw, index) => (isBlankValue(raw) ? [] : [lineOf(raw, index, mark)]));
}

/** Some lines are numbered 1, 2 and so on: `1. started`. A single `1.` may be a figure. */
function isNumberedList(raws: readonly string[]): boolean {
  const numbers = raws.flatMap((raw) => numbering.exec(raw)?.[1] ?? []);
  return numbers.length >= 2 && numbers.every((number, place) => Number(number) === place + 1);
}

const numbering = /^[\s\u00a0]*\(?(\d{1,2})[.)][\s\u00a0]+(?=\S)/;

/** A line's text without the bullet or the letter that numbers it: `• 73%` is `73%`, `a) mainstream` is `mainstream`. */
export function withoutBullet(line: string): string {
  return lineOf(line, 0).text;
}

const bullet =
  /^[\s\u00a0]*(?:(?:[•●▪■◦‣⁃∙·○►➢✓*]|[-–—o](?=[\s\u00a0]))[\s\u00a0]*(?=\S)|\(?(?:[a-z]|[ivx]{2,4})\)[\s\u00a0]+(?=\S))/;

function lineOf(raw: string, index: number, pattern = bullet): Line {
  const mark = pattern.exec(raw)?.[0] ?? "";
  const rest = raw.slice(mark.length);
  const offset = mark.length + rest.length - rest.trimStart().length;
  return { index, raw, text: rest.trim(), offset, hasBullet: mark.trim() !== "" };
}

/** How many lines of a cell's content are not blank. */
export function linesIn(content: CellValue): number {
  return typeof content === "string" ? linesOf(content).length : 1;
}
