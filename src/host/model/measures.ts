import type { Area } from "../../core/workbook/types";
import { areaBetween, lastColumn, lastRow } from "./areas";
import { isFilled, styleAt, usedArea } from "./cells";
import { displayText } from "./numberFormat";
import { type SheetModel, cellAt } from "./workbook";

/** Points of a row that nobody has changed (Calibri 11). */
export const standardHeight = 15;
/** Points of a column that nobody has changed: 8.43 characters, 64 pixels. */
export const standardWidth = 48;
/** Points. */
export const rowHeightLimit = 409.5;
/** Points of 255 characters, the widest column. */
export const columnWidthLimit = 1342.5;

/** Height over the size of the font for one line. */
const lineHeight = 1.36;
/** Mean width of a character over the size of the font. */
const characterWidth = 0.5;
/** Points of space beside the text of a cell. */
const padding = 6;

export const heightOf = (sheet: SheetModel, row: number) =>
  sheet.rows.get(row)?.size ?? standardHeight;

export const widthOf = (sheet: SheetModel, column: number) =>
  sheet.columns.get(column)?.size ?? standardWidth;

/** Points from the sheet's top and left edge, and size. Hidden rows and columns take no space. */
export function placeOf(sheet: SheetModel, area: Area) {
  const across = extentOf(sheet.columns, standardWidth);
  const down = extentOf(sheet.rows, standardHeight);
  return {
    left: across(0, area.column),
    top: down(0, area.row),
    width: across(area.column, area.column + area.columnCount),
    height: down(area.row, area.row + area.rowCount),
  };
}

/** Sums sizes from a first row or column to a last one, exclusive, without visiting those of standard size. */
function extentOf(bands: SheetModel["rows"], standard: number) {
  return (first: number, end: number) => {
    let sum = Math.max(0, end - first) * standard;
    for (const [index, band] of bands) {
      if (index < first || index >= end) continue;
      sum += (band.hidden ? 0 : (band.size ?? standard)) - standard;
    }
    return sum;
  };
}

/** Makes each row high enough for its text, by an estimate of how wide the characters are. */
export function autofitRows(sheet: SheetModel, area: Area): void {
  const used = usedArea(sheet, true, { ...area, column: 0, columnCount: lastColumn(area) + 1 });
  if (!used) return;
  for (let row = used.row; row <= lastRow(used); row++) {
    const size = neededHeight(sheet, row);
    if (size !== null) sheet.rows.set(row, { ...sheet.rows.get(row), size });
  }
}

/** Points that a row needs for its text, by that estimate; null for a row without text. */
export function neededHeight(sheet: SheetModel, row: number): number | null {
  const heights = filledColumns(sheet, row).map((column) => textHeight(sheet, row, column));
  if (heights.length === 0) return null;
  return Math.min(rowHeightLimit, Math.max(standardHeight, ...heights));
}

/** Makes each column wide enough for its longest line of text, by the same estimate. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = usedArea(sheet, true, area);
  if (!used) return;
  for (let column = used.column; column <= lastColumn(used); column++) {
    const cells = areaBetween(used.row, column, lastRow(used), column);
    const size = Math.min(columnWidthLimit, widestLine(sheet, cells) + padding);
    sheet.columns.set(column, { ...sheet.columns.get(column), size });
  }
}

function filledColumns(sheet: SheetModel, row: number): number[] {
  const cells = sheet.cells.get(row) ?? new Map();
  return [...cells].flatMap(([column, cell]) => (isFilled(cell) ? [column] : []));
}

function textHeight(sheet: SheetModel, row: number, column: number): number {
  const style = styleAt(sheet, row, column);
  const width = Math.max(1, widthOf(sheet, column) - padding);
  const lines = textOf(sheet, row, column).split("\n");
  const wrapped = lines.reduce((count, line) => {
    const needed = line.length * style.font.size * characterWidth;
    return count + (style.wrapText ? Math.max(1, Math.ceil(needed / width)) : 1);
  }, 0);
  return (style.wrapText ? wrapped : 1) * style.font.size * lineHeight;
}

function widestLine(sheet: SheetModel, area: Area): number {
  let widest = 0;
  for (let row = area.row; row <= lastRow(area); row++) {
    const { font } = styleAt(sheet, row, area.column);
    for (const line of textOf(sheet, row, area.column).split("\n")) {
      widest = Math.max(widest, line.length * font.size * characterWidth);
    }
  }
  return widest;
}

/** What a cell shows. */
export function textOf(sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell ? displayText(cell.value, cell.style.numberFormat) : "";
}
