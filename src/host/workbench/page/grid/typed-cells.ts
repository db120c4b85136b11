import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { GridRequest } from "../../view/types";
import { textOfDocument } from "./cell-data";

/** Cells by row and column, as the component's changes hold them. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

type Edit = Omit<Extract<GridRequest, { type: "edit" }>, "type" | "sheet">;

/**
 * What was typed into the cells of a change, or null where it changes no contents.
 *
 * @param now what the formula bar shows of a cell before the change.
 */
export function typedCells(
  matrix: CellMatrix,
  now: (row: number, column: number) => string,
): Edit | null {
  const typed = new Map<number, Map<number, string>>();
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      const text = typedText(cell);
      if (text === null || text === now(Number(row), Number(column))) continue;
      const inRow = typed.get(Number(row)) ?? new Map<number, string>();
      typed.set(Number(row), inRow.set(Number(column), text));
    }
  }
  return typed.size === 0 ? null : block(typed);
}

/** Null where the change leaves the contents of the cell. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return "";
  if (cell.p) return textOfDocument(cell.p);
  if (cell.f) return cell.f;
  if (cell.v === undefined) return cell.f === null || cell.p === null ? "" : null;
  if (cell.v === null) return "";
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 ? "TRUE" : "FALSE";
  return String(cell.v);
}

/** The smallest block with all cells; those that were not typed into are null. */
function block(typed: ReadonlyMap<number, ReadonlyMap<number, string>>): Edit {
  const rows = [...typed.keys()];
  const columns = [...typed.values()].flatMap((cells) => [...cells.keys()]);
  const [row, column] = [smallest(rows), smallest(columns)];
  const [rowCount, columnCount] = [largest(rows) - row + 1, largest(columns) - column + 1];
  const values = Array.from({ length: rowCount }, (_row, i) =>
    Array.from(
      { length: columnCount },
      (_column, j) => typed.get(row + i)?.get(column + j) ?? null,
    ),
  );
  return { area: { row, column, rowCount, columnCount }, values };
}

const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
