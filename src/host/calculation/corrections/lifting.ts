import { isMatrix } from "../types";
import type { FormulaError, FunctionResult, ResultValue } from "../types";
import type { Argument, Operand } from "../arguments";

const NOT_THERE: FormulaError = { error: "#N/A" };

/**
 * Applies a function of single values to areas and arrays, cell by cell, as Excel does: one row or column is used for
 * all of them, and where one argument is larger than another the rest is #N/A. `undefined` is an argument left out.
 */
export function lifted(
  given: readonly Argument[],
  apply: (...values: (Operand | undefined)[]) => ResultValue,
): FunctionResult {
  const arrays = given.map(rowsOf);
  const rowCount = Math.max(1, ...arrays.map((rows) => rows?.length ?? 1));
  const columnCount = Math.max(1, ...arrays.map((rows) => rows?.[0]?.length ?? 1));
  const at = (row: number, column: number) =>
    given.map((argument, i) => {
      const rows = arrays[i];
      return rows ? elementAt(rows, row, column) : (argument as Operand | undefined);
    });
  if (rowCount === 1 && columnCount === 1) return apply(...at(0, 0));
  return Array.from({ length: rowCount }, (_row, row) =>
    Array.from({ length: columnCount }, (_column, column) => apply(...at(row, column))),
  );
}

function rowsOf(argument: Argument): readonly (readonly Operand[])[] | null {
  return argument !== undefined && isMatrix<Operand>(argument) ? argument : null;
}

function elementAt(rows: readonly (readonly Operand[])[], row: number, column: number): Operand {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  if (cells === undefined) return NOT_THERE;
  const value = cells.length === 1 ? cells[0] : cells[column];
  return value === undefined ? NOT_THERE : value;
}
