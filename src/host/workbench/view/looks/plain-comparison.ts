import type { CellValue } from "../../../../core/workbook/types";
import { holds } from "../../../model/conditional-formats/comparing";
import { referencesOf } from "../../../model/conditional-formats/readers";
import type { Comparison } from "../../../model/conditional-formats/types";
import type { FormulaReference } from "../../../model/formulaReferences";
import { cellAt, type SheetModel } from "../../../model/workbook";

/** Whether a formula holds for a cell so many rows and columns from the one that it is written for. */
export type PlainComparison = (rows: number, columns: number) => boolean;

const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const literal = String.raw`"(?:[^"]|"")*"|[+-]?(?:\d+\.?\d*|\.\d+)|TRUE|FALSE`;
const pattern = new RegExp(
  String.raw`^=\s*(${reference})\s*(<>|<=|>=|=|<|>)\s*(${reference}|${literal})\s*$`,
  "is",
);

const comparisons: Readonly<Record<string, Comparison>> = {
  "=": "equal",
  "<>": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};

/**
 * A formula that does nothing but compare a cell with another one or with something written out, such as `=$C2="Red"`:
 * most rules are so, and need no calculation. Null for any other formula.
 */
export function plainComparison(formula: string, sheet: SheetModel): PlainComparison | null {
  const [, left = "", operator = "", right = ""] = pattern.exec(formula) ?? [];
  const comparison = comparisons[operator];
  if (!comparison) return null;
  const [first, second] = [operand(left, sheet), operand(right, sheet)];
  return (rows, columns) => {
    const [value, other] = [first(rows, columns), second(rows, columns)];
    return value !== undefined && holds(comparison, value, [other]);
  };
}

/** A blank cell is null; an error, or a place outside of the sheet, is undefined. */
type Operand = (rows: number, columns: number) => CellValue | null | undefined;

function operand(text: string, sheet: SheetModel): Operand {
  const value = literalOf(text);
  if (value !== undefined) return () => value;
  const [read] = referencesOf(`=${text}`);
  return (rows, columns) => (read ? valueAt(sheet, read, rows, columns) : undefined);
}

function valueAt(
  sheet: SheetModel,
  { area, fixed }: FormulaReference,
  rows: number,
  columns: number,
): CellValue | null | undefined {
  const row = area.row + (fixed.first.row ? 0 : rows);
  const column = area.column + (fixed.first.column ? 0 : columns);
  if (row < 0 || column < 0) return undefined;
  const cell = cellAt(sheet, row, column);
  if (cell?.isError) return undefined;
  return cell === undefined || cell.value === "" ? null : cell.value;
}

/** The value of what is written out in a formula; undefined for anything else. */
export function literalOf(text: string): CellValue | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return /^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : undefined;
}
