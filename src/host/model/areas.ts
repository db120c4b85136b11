import {
  cellAddress,
  columnIndex,
  columnLetters,
  quotedSheetName,
} from "../../core/workbook/addresses";
import type { Area } from "../../core/workbook/types";

/** Rows of a worksheet. */
export const rowLimit = 1_048_576;
/** Columns of a worksheet. */
export const columnLimit = 16_384;

export const wholeSheet: Area = {
  row: 0,
  column: 0,
  rowCount: rowLimit,
  columnCount: columnLimit,
};

/** The area is made of whole rows. */
export const isEntireRow = (area: Area) => area.column === 0 && area.columnCount === columnLimit;

/** The area is made of whole columns. */
export const isEntireColumn = (area: Area) => area.row === 0 && area.rowCount === rowLimit;

/** Zero-based last row, inclusive. */
export const lastRow = (area: Area) => area.row + area.rowCount - 1;

/** Zero-based last column, inclusive. */
export const lastColumn = (area: Area) => area.column + area.columnCount - 1;

/** The area between two corners, both inclusive. */
export function areaBetween(row: number, column: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row, row2),
    column: Math.min(column, column2),
    rowCount: Math.abs(row2 - row) + 1,
    columnCount: Math.abs(column2 - column) + 1,
  };
}

/** What both areas cover, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const row2 = Math.min(lastRow(a), lastRow(b));
  const column2 = Math.min(lastColumn(a), lastColumn(b));
  return row2 < row || column2 < column ? null : areaBetween(row, column, row2, column2);
}

/** The smallest area that covers both. */
export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** `outer` covers all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** The area lies on a worksheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rowCount, area.columnCount].every(Number.isInteger) &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    contains(wholeSheet, area)
  );
}

/** Every cell of the area as row and column, row by row. */
export function* positions(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield [row, column];
  }
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/**
 * The area of an address without a sheet: `A1`, `$A$1:C3`, `A:C`, `2:5`.
 * Null where the text is no address or lies outside the worksheet.
 */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(":");
  if (parts.length > 2) return null;
  const corners = parts.map((part) => corner(part.trim(), parts.length === 2));
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last || first.kind !== last.kind) return null;
  const area =
    first.kind === "cell"
      ? areaBetween(first.row, first.column, last.row, last.column)
      : first.kind === "column"
        ? areaBetween(0, first.column, rowLimit - 1, last.column)
        : areaBetween(first.row, 0, last.row, columnLimit - 1);
  return isOnSheet(area) ? area : null;
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

function corner(text: string, allowsWhole: boolean): Corner | null {
  const cell = cellPattern.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  if (!allowsWhole) return null;
  const column = columnPattern.exec(text);
  if (column) return { kind: "column", row: 0, column: columnIndex(column[1] ?? "") };
  const row = rowPattern.exec(text);
  return row ? { kind: "row", row: Number(row[1]) - 1, column: 0 } : null;
}

/** The sheet's name (null where none is said) and the rest of a reference such as `'My sheet'!A1`. */
export function splitReference(reference: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(reference);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: reference };
}

/** `A1:C3`, `A:C` for whole columns, `2:5` for whole rows. */
export function areaText(area: Area, anchor = ""): string {
  const cell = (row: number, column: number) =>
    anchor ? `$${columnLetters(column)}$${row + 1}` : cellAddress(row, column);
  if (isEntireRow(area)) return `${anchor}${area.row + 1}:${anchor}${lastRow(area) + 1}`;
  if (isEntireColumn(area)) {
    return `${anchor}${columnLetters(area.column)}:${anchor}${columnLetters(lastColumn(area))}`;
  }
  const first = cell(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cell(lastRow(area), lastColumn(area))}`;
}

/** `'My sheet'!A1:C3`, as Excel gives a range's address. */
export function sheetAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaText(area)}`;
}

/** `'My sheet'!$A$1:$C$3`, as a defined name holds it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaText(area, "$")}`;
}
