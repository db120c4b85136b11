import type { SheetView } from "../grid";
import type { ColumnMatch, GridTable } from "../types";
import type { HeaderPlace } from "./candidates";
import { headerText } from "./cells";
import { headerMeanings, headerWords } from "./meaning";

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
    if (isOtherHeader(view, place, row, columns)) return last;
    last = row;
  }
  return last;
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

/** Header names in the row, but not where this table has them. */
function isOtherHeader(
  view: SheetView,
  place: HeaderPlace,
  row: number,
  columns: readonly ColumnMatch[],
): boolean {
  const filled = view.filledColumns(row);
  if (filled.length < 3) return false;
  const known = filled.filter((column) => {
    const value = view.value(row, column);
    const [meaning] = typeof value === "string" ? headerMeanings(value.trim()) : [];
    return meaning !== undefined && meaning.confidence >= 0.8;
  }).length;
  return (
    known >= 3 && known >= filled.length * 0.75 && !isRepeatedHeader(view, place, row, columns)
  );
}
