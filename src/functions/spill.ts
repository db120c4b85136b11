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
 * Calculates a function that gives a row of `width` parts for each cell of a column; the rows spill one below
 * the other. A shorter row, such as a lone error, is filled up with blanks.
 *
 * @throws CustomFunctions.Error where the argument has several columns, or where there is one row and its
 *   first cell is an error
 */
export function spillRows(
  parameter: unknown,
  width: number,
  calculate: (cell: unknown) => readonly Outcome[],
): unknown[][] {
  const range = rangeOf(parameter);
  if (range.some((row) => row.length > 1)) throw excelError(severalColumns);
  const rows = range.map(([cell]) => {
    const row = guarded(() => calculate(cell));
    return "kind" in row ? [row] : row;
  });
  const [first] = rows.length === 1 ? (rows[0] ?? []) : [];
  if (first?.kind === "error") throw excelError(first);
  return resultOf(rows.map((row) => indexes(width).map((column) => row[column] ?? blank)));
}

const blank = valueOutcome("");

const severalColumns = wrongArgument("Give one cell, or cells of one column.");
