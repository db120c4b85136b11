import { columnIndex } from "../../core/workbook/addresses";
import type { Area } from "../../core/workbook/types";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The area of `A1`, `$A$1:$C$3`, `A:C` or `1:3`, or null where the text is none of these. */
export function areaOf(address: string): Area | null {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const start = corner(first, 0, 0);
  const end = corner(last, lastRow, lastColumn);
  if (!start || !end) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
}

/** A part that the address leaves out is where the area begins or ends. */
function corner(text: string, row: number, column: number) {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? row : Number(digits) - 1,
    column: letters === undefined ? column : columnIndex(letters),
  };
}
