import { excelError, resultOf } from "./errors";
import {
  type FunctionError,
  notAvailable,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

/**
 * Calculates a function cell by cell over its arguments, as Excel's own functions spill: an argument of one
 * row or one column is repeated along the others, and a position that a shorter range lacks is `#N/A`.
 * Arguments that were left out arrive as null or undefined and stay `undefined` for every cell.
 *
 * @throws CustomFunctions.Error where the result is a single cell and an error
 */
export function spill(
  parameters: readonly unknown[],
  calculate: (...cells: readonly unknown[]) => Outcome,
): unknown[][] {
  const ranges = parameters.map(rangeOf);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  return resultOf(
    indexes(rows).map((row) =>
      indexes(columns).map((column) => {
        if (!ranges.every((range) => reaches(range, row, column))) return differentSizes;
        return guarded(() => calculate(...ranges.map((range) => cellAt(range, row, column))));
      }),
    ),
  );
}

/**
 * The outcome of a calculation; an exception, which only a fault in the add-in can cause, becomes `#VALUE!`
 * with its message, because Excel would show nothing of it.
 */
function guarded<T>(calculate: () => T): T | FunctionError {
  try {
    return calculate();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return wrongArgument(`HERTS could not calculate this (${detail}). Please report it.`);
  }
}

/** An argument as a grid: Excel gives a single value as `[[value]]`, other callers may give it bare. */
export function rangeOf(parameter: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(parameter)) return [[parameter ?? undefined]];
  return parameter.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The cells of an argument in reading order, for functions that take a series. */
export function cellsOf(parameter: unknown): readonly unknown[] {
  return rangeOf(parameter).flat();
}

/** The content of an argument of one cell; undefined where it was left out. A range is taken as a wrong argument. */
export function soleCell(parameter: unknown): unknown {
  const cells = cellsOf(parameter);
  return cells.length > 1 ? severalCells : cells[0];
}

/** Stands for several cells where one is wanted; no argument reader understands it, so each says what to type. */
const severalCells = "several cells";

const differentSizes = notAvailable(
  "The ranges differ in size. Give ranges of the same number of rows and columns.",
);

function reaches(range: readonly (readonly unknown[])[], row: number, column: number): boolean {
  const columns = range[0]?.length ?? 0;
  return (range.length === 1 || row < range.length) && (columns === 1 || column < columns);
}

function cellAt(range: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const cells = range[range.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/**
 * Calculates a function that gives a row of `width` parts for each cell of its columns; the rows spill one below
 * the other. A single cell is repeated along the others, and a shorter row, such as a lone error, is filled up
 * with blanks. Arguments that were left out stay `undefined`.
 *
 * @throws CustomFunctions.Error where an argument has several columns, or where there is one row and its
 *   first cell is an error
 */
export function spillRows(
  parameters: readonly unknown[],
  width: number,
  calculate: (...cells: readonly unknown[]) => readonly Outcome[],
): unknown[][] {
  const ranges = parameters.map(rangeOf);
  if (ranges.some((range) => range.some((row) => row.length > 1))) throw excelError(severalColumns);
  const count = Math.max(...ranges.map((range) => range.length));
  const rows = indexes(count).map((row) => {
    if (!ranges.every((range) => reaches(range, row, 0))) return [differentSizes];
    return guardedRow(() => calculate(...ranges.map((range) => cellAt(range, row, 0))));
  });
  return rowsResult(rows, width);
}

/**
 * The result of a function that takes its ranges as a whole and gives rows of `width` parts.
 *
 * @throws CustomFunctions.Error where the only row starts with an error
 */
export function wholeResult(
  width: number,
  calculate: () => readonly (readonly Outcome[])[],
): unknown[][] {
  const rows = guarded(calculate);
  return rowsResult("kind" in rows ? [[rows]] : rows, width);
}

function guardedRow(calculate: () => readonly Outcome[]): readonly Outcome[] {
  const row = guarded(calculate);
  return "kind" in row ? [row] : row;
}

function rowsResult(rows: readonly (readonly Outcome[])[], width: number): unknown[][] {
  const [first] = rows.length === 1 ? (rows[0] ?? []) : [];
  if (first?.kind === "error") throw excelError(first);
  return resultOf(rows.map((row) => indexes(width).map((column) => row[column] ?? blank)));
}

const blank = valueOutcome("");

const severalColumns = wrongArgument("Give one cell, or cells of one column.");
