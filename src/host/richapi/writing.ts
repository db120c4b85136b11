import type { CellValue } from "../../core/workbook/types";
import { isEntireColumn, isEntireRow, positions } from "../model/areas";
import { typeInto, valueAt } from "../model/contents";
import { settleHeadersIn } from "../model/tables";
import { cellTextLimit, formulaLimit } from "../model/typing";
import { assertEditable } from "./access";
import type { HandlerContext } from "./context";
import { HostError } from "./errors";
import type { RangeTarget } from "./objects";

/** Most cells that one value may be written to. */
const fillLimit = 5_000_000;

/**
 * What each cell of the range is to get: the one value for all, or a grid of the range's shape.
 * A null leaves its cell as it is.
 *
 * @throws HostError InvalidArgument where the shapes differ.
 */
export function cellInputs(
  target: RangeTarget,
  value: unknown,
): (row: number, column: number) => unknown {
  const { area } = target;
  if (!Array.isArray(value)) {
    if (area.rowCount * area.columnCount > fillLimit) throw new HostError("InvalidArgument");
    return () => value;
  }
  const grid = value as unknown[];
  const fits = (row: unknown) => Array.isArray(row) && row.length === area.columnCount;
  if (grid.length !== area.rowCount || !grid.every(fits)) throw new HostError("InvalidArgument");
  return (row, column) => (grid[row - area.row] as unknown[])[column - area.column];
}

/** Writes values or formulas as if they were typed: see `interpretTyped`. Nothing is written where one of them is unfit. */
export function writeContents(target: RangeTarget, value: unknown, host: HandlerContext): void {
  const { sheet, area } = target;
  assertEditable(sheet, area);
  const input = cellInputs(target, value);
  const writes: [row: number, column: number, typed: CellValue][] = [];
  for (const [row, column] of positions(area)) {
    const typed = cellInput(input(row, column));
    if (typed !== null) writes.push([row, column, typed]);
  }
  if (writes.length === 0) return;
  const before = valueAt(sheet, area.row, area.column);
  const today = host.services.today();
  for (const [row, column, typed] of writes) typeInto(sheet, row, column, typed, today);
  settleHeadersIn(sheet, area);
  const isSingle = area.rowCount * area.columnCount === 1;
  const after = valueAt(sheet, area.row, area.column);
  host.changedCells(sheet, area, isSingle ? { before, after } : undefined);
}

function cellInput(input: unknown): CellValue | null {
  if (input === null || typeof input === "boolean") return input;
  if (typeof input === "number" && Number.isFinite(input)) return input;
  if (typeof input !== "string") throw new HostError("InvalidArgument");
  const limit = input.startsWith("=")
    ? formulaLimit
    : cellTextLimit + (input.startsWith("'") ? 1 : 0);
  if (input.length > limit) throw new HostError("InvalidArgument");
  return input;
}

/** Whole rows and columns hold too many cells to be read one by one: Excel gives null instead. */
export const isUnbounded = ({ area }: RangeTarget) => isEntireRow(area) || isEntireColumn(area);
