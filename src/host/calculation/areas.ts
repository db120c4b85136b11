import { columnIndex } from "../../core/workbook/addresses";
import type { Area } from "../../core/workbook/types";
import type { SheetModel } from "../model/workbook";

/** Rows and columns of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** An area of a sheet that a formula reads. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** A reference as a formula writes it: `$A$1`, `A1:B2`, `A:C`, `$2:$4`. Null where it is off the sheet. */
export function parseArea(reference: string): Area | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const from = corner(first);
  const to = corner(last);
  const rows = [from.row ?? 0, to.row ?? ROWS - 1].sort((a, b) => a - b);
  const columns = [from.column ?? 0, to.column ?? COLUMNS - 1].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  if (top < 0 || bottom >= ROWS || right >= COLUMNS) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function corner(text: string): { row?: number; column?: number } {
  const letters = /^[A-Za-z]*/.exec(text)?.[0] ?? "";
  const digits = text.slice(letters.length);
  return {
    ...(letters === "" ? {} : { column: columnIndex(letters) }),
    ...(digits === "" ? {} : { row: Number(digits) - 1 }),
  };
}

/** The rows and columns of a sheet that hold anything: at least one of each. */
export function usedSize(sheet: SheetModel): { rowCount: number; columnCount: number } {
  let rowCount = 1;
  let columnCount = 1;
  for (const [row, cells] of sheet.cells) {
    if (cells.size > 0) rowCount = Math.max(rowCount, row + 1);
    for (const column of cells.keys()) columnCount = Math.max(columnCount, column + 1);
  }
  return { rowCount, columnCount };
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
