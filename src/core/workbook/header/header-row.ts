import type { SheetView } from "../grid";
import { headerMeanings } from "./meaning";

/** Whether the row reads like the header of a table: at least three of its cells, and most, are well-known names. */
export function isHeaderRow(view: SheetView, row: number): boolean {
  const filled = view.filledColumns(row);
  if (filled.length < 3) return false;
  const known = filled.filter((column) => {
    const value = view.value(row, column);
    const [meaning] = typeof value === "string" ? headerMeanings(value.trim()) : [];
    return meaning !== undefined && meaning.confidence >= 0.8;
  }).length;
  return known >= 3 && known >= filled.length * 0.75;
}
