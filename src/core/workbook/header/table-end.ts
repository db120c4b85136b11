import type { SheetView } from "../grid";
import type { ColumnMatch, GridTable } from "../types";
import type { HeaderPlace } from "./candidates";
import { headerText } from "./cells";
import { isHeaderRow } from "./header-row";
import { headerWords } from "./meaning";
import { isRegisterHeader } from "./registers/header";

/**
 * Last row of the table (zero-based). A native table says it; a plain range ends at its last row with
 * something in a mapped column, or before the header of another table.
 */
export function tableEnd(
  view: SheetView,
  place: HeaderPlace,
  columns: readonly ColumnMatch[],
  table?: GridTable,
): number {
  const headerEnd = place.row + place.headerRows - 1;
  if (table) return Math.max(headerEnd, Math.min(view.lastRow, endOf(table)));
  const mapped = new Set(columns.map(({ column }) => column));
  let last = headerEnd;
  for (let row = headerEnd + 1; row <= view.lastRow; row++) {
    const filled = view.filledColumns(row);
    if (!filled.some((column) => mapped.has(column))) continue;
    if (isOtherHeader(view, place, row, columns)) return withoutTitle(view, headerEnd, last, row);
    last = row;
  }
  return last;
}

/**
 * The titles of the table below are no rows of this one: texts alone in their rows, behind a blank row, or a single one
 * next to the other header.
 */
function withoutTitle(view: SheetView, headerEnd: number, last: number, header: number): number {
  const isLone = (row: number) => row > headerEnd && view.filledColumns(row).length === 1;
  let row = last;
  while (isLone(row)) row--;
  const standApart = row > headerEnd && view.filledColumns(row).length === 0;
  if (standApart) return lastFilled(view, row, headerEnd);
  return last === header - 1 && isLone(last) ? last - 1 : last;
}

function lastFilled(view: SheetView, from: number, headerEnd: number): number {
  let row = from;
  while (row > headerEnd && view.filledColumns(row).length === 0) row--;
  return row;
}

function endOf({ area }: GridTable): number {
  return area.row + area.rowCount - 1;
}

/** The table's own header once more: equal texts in most of its columns. */
export function isRepeatedHeader(
  view: SheetView,
  place: HeaderPlace,
  row: number,
  columns: readonly ColumnMatch[],
): boolean {
  let equal = 0;
  let compared = 0;
  for (const { column } of columns) {
    const own = headerWords(headerText(view, row, column));
    if (own === "") continue;
    compared++;
    for (let above = place.row; above < place.row + place.headerRows; above++) {
      if (headerWords(headerText(view, above, column)) === own) {
        equal++;
        break;
      }
    }
  }
  return equal >= 2 && equal >= compared * 0.6;
}

/** Names of an indicator table's columns or of a register's in the row, but not where this table has them. */
function isOtherHeader(
  view: SheetView,
  place: HeaderPlace,
  row: number,
  columns: readonly ColumnMatch[],
): boolean {
  const isHeader = isHeaderRow(view, row) || isRegisterHeader(view, row);
  return isHeader && !isRepeatedHeader(view, place, row, columns);
}
