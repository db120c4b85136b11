import type { SheetView } from "../../workbook/grid";
import { isHeaderRow } from "../../workbook/header/header-row";
import { isRegisterHeader } from "../../workbook/header/registers/header";

/** How many rows below a header show what a column holds. */
const rowsLookedAt = 30;

/** The texts of a column that are not blank, in the first rows from that one on, up to the header of another table. */
export function firstTexts(view: SheetView, from: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(from + rowsLookedAt, view.lastRow + 1); row++) {
    if (row > from && (isHeaderRow(view, row) || isRegisterHeader(view, row))) break;
    if (!view.isBlank(row, column)) texts.push(view.text(row, column));
  }
  return texts;
}
