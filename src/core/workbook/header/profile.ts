import { readDirection } from "../../trend";
import { readPolarity } from "../../vocabulary";
import { readValue } from "../../values";
import { isBlankValue, type SheetView } from "../grid";
import type { CellValue } from "../types";
import type { ColumnRole } from "./names";
import { isHeaderRow } from "./header-row";
import { isRegisterHeader } from "./registers/header";
import { splitHeaderPeriod } from "./period-in-header";

/** What the cells below a header look like: shares (0 to 1) of those that are not blank. */
export interface ColumnProfile {
  /** Cells that are not blank. */
  readonly filled: number;
  readonly references: number;
  readonly figures: number;
  readonly directions: number;
  /** Drawn arrows: ↑, ▼, ⇄. */
  readonly arrows: number;
  /** Which way is better: "High", "Lower is better". */
  readonly polarities: number;
  readonly periods: number;
  /** Texts of two words or more. */
  readonly wordy: number;
  /** Average length of the texts. */
  readonly length: number;
}

/** Rows below the last row of a header that a person would look at to see what its columns hold. */
export function sampleRows(view: SheetView, below: number): readonly number[] {
  const rows: number[] = [];
  const last = Math.min(view.lastRow, below + farthestSample);
  for (let row = below + 1; row <= last && rows.length < largestSample; row++) {
    const isHeader = isHeaderRow(view, row) || isRegisterHeader(view, row);
    if (rows.length > 0 && isHeader && !isSameRow(view, row, below)) break;
    if (view.filledColumns(row).length >= 2 && !isSameRow(view, row, below)) rows.push(row);
  }
  return rows;
}

/** A header that is repeated says nothing about the cells below it. */
function isSameRow(view: SheetView, row: number, other: number): boolean {
  return view
    .filledColumns(row)
    .every((column) => view.value(row, column) === view.value(other, column));
}

const farthestSample = 400;
const largestSample = 40;

export function profileColumn(
  view: SheetView,
  rows: readonly number[],
  column: number,
): ColumnProfile {
  const cells = rows.map((row) => view.value(row, column)).filter((cell) => !isBlankValue(cell));
  const share = (holds: (cell: CellValue) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  const texts = cells.filter((cell) => typeof cell === "string");
  return {
    filled: cells.length,
    references: share(isReference),
    figures: share(isFigure),
    directions: share(isDirection),
    arrows: share(
      (cell) => isDirection(cell) && /\p{So}|\p{Sm}|\p{Extended_Pictographic}/u.test(String(cell)),
    ),
    polarities: share(isPolarity),
    periods: share(isPeriod),
    wordy: share((cell) => typeof cell === "string" && /\p{L}{2,}\s+\S*\p{L}/u.test(start(cell))),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

/** How well a column's cells fit a role: 1 is "as expected", near 0 is "something else". */
export function fit(role: ColumnRole, profile: ColumnProfile): number {
  if (profile.filled === 0) return blankFit[role] ?? 0.85;
  return fits[role]?.(profile) ?? 1;
}

/** A column may be blank for now, but a table without any indicator is none. */
const blankFit: Partial<Record<ColumnRole, number>> = { indicator: 0.4, measure: 0.7, number: 0.6 };

const fits: Partial<Record<ColumnRole, (profile: ColumnProfile) => number>> = {
  number: ({ references, wordy }) =>
    references >= 0.6 ? 1.05 : wordy > 0.5 ? 0.2 : 0.5 + references / 2,
  indicator: ({ references, figures, wordy }) =>
    references >= 0.6 ? 0.2 : wordy >= 0.4 ? 1 : figures > 0.6 ? 0.4 : 0.75,
  ambition: ({ polarities }) => (polarities >= 0.6 ? 0.2 : 1),
  measure: ({ references, figures, wordy }) =>
    references >= 0.6 ? 0.2 : figures > 0.7 && wordy < 0.3 ? 0.4 : 1,
  value: ({ figures, directions, periods, wordy }) =>
    periods > 0.6 ? 0.3 : figures >= 0.4 ? 1 : directions > 0.6 ? 0.15 : wordy > 0.6 ? 0.35 : 0.6,
  numerator: ({ figures }) => (figures >= 0.5 ? 1 : 0.3),
  denominator: ({ figures }) => (figures >= 0.5 ? 1 : 0.3),
  target: ({ figures }) => (figures >= 0.3 ? 1 : 0.5),
  period: ({ periods, figures }) => (periods >= 0.4 ? 1.05 : figures > 0.8 ? 0.5 : 0.8),
  direction: ({ directions, figures, wordy }) =>
    directions >= 0.5 ? 1.05 : wordy > 0.6 || figures > 0.6 ? 0.25 : 0.5,
  commentary: ({ figures, wordy }) => (wordy >= 0.4 ? 1 : figures > 0.6 ? 0.3 : 0.75),
  actions: ({ figures, wordy }) => (wordy >= 0.4 ? 1 : figures > 0.6 ? 0.3 : 0.8),
  unit: ({ length }) => (length <= 25 ? 1 : 0.3),
  polarity: ({ figures, length, polarities }) =>
    figures > 0.5 || length > 80 ? 0.3 : polarities > 0 ? 1 : 0.65,
};

function start(text: string): string {
  return text.slice(0, 200);
}

/** `6`, `6a`, `14.`, `KPI 3`, `CS-12`, `5.1.2`, `PAF CF/A3`. */
export function isReference(cell: CellValue): boolean {
  if (typeof cell === "number")
    return cell > 0 && cell < 1000 && Math.round(cell * 100) === cell * 100;
  if (typeof cell === "boolean" || cell.length > 40) return false;
  return cell
    .trim()
    .split(/\s*[\r\n]+\s*/)
    .every((line) =>
      /^(?:[A-Za-z]{1,6}[ ./-]?){0,3}\d{1,3}(?:\.\d{1,2}){0,3}[ .(-]?[a-z]?[.)]?$/i.test(line),
    );
}

function isFigure(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell === "boolean") return false;
  if (/\d/.test(start(cell))) return cell.length < 400;
  return (
    cell.length < 60 && (readValue(cell).kind === "missing" || /^\s*#[A-Z/0]+[!?]?\s*$/.test(cell))
  );
}

function isDirection(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.length > 120) return false;
  return cell.split(/[\r\n]+/).some((line) => readDirection(line) !== null);
}

function isPolarity(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.length > 80) return false;
  return cell.split(/[\r\n]+/).some((line) => readPolarity(line) !== null);
}

/** Only a period, and no figure: `2021/22`, `March 2023`. */
function isPeriod(cell: CellValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell === "boolean" || cell.length > 60) return false;
  const { words, period } = splitHeaderPeriod(cell.toLowerCase().replace(/[–—]/g, "-"));
  return period !== null && !/\d/.test(words);
}
