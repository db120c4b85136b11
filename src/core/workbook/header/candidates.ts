import type { SheetView } from "../grid";
import { headerCells, headerText } from "./cells";
import { headerMeanings } from "./meaning";

/** Rows that may be the header of a table. */
export interface HeaderPlace {
  readonly row: number;
  readonly headerRows: 1 | 2;
}

/** So many places are looked at closely; the scan that chooses them only counts known names. */
const mostPlaces = 16;

/**
 * The likeliest header rows of a sheet, by how many of their cells are known names. One pass over the cells, with a
 * pause after each row.
 * @param tableHeaders Header rows of native tables, which are looked at first.
 */
export function* headerPlacesInSteps(
  view: SheetView,
  tableHeaders: readonly number[],
): Generator<undefined, HeaderPlace[]> {
  const found: { place: HeaderPlace; known: number }[] = [];
  const preferred = new Set(tableHeaders);
  let above = 0;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const known = knownNames(view, row);
    const extra = preferred.has(row) ? 100 : 0;
    if (known >= 2) found.push({ place: { row, headerRows: 1 }, known: known + extra });
    if (known >= 2 && above >= 1 && isAllNames(view, row)) {
      found.push({ place: { row: row - 1, headerRows: 2 }, known: known + above + extra });
    }
    above = known;
    yield;
  }
  return found
    .sort((a, b) => b.known - a.known || a.place.row - b.place.row)
    .slice(0, mostPlaces)
    .map(({ place }) => place);
}

/** Distinct known names in the row, so that a row of equal cells does not look like a header. */
function knownNames(view: SheetView, row: number): number {
  const roles = new Set<string>();
  for (const column of view.filledColumns(row)) {
    const text = headerText(view, row, column);
    const [meaning] = headerMeanings(text);
    if (meaning) roles.add(text);
  }
  return roles.size;
}

/** The second row of a header holds names only: no figures, no long texts, and not the first row again. */
function isAllNames(view: SheetView, row: number): boolean {
  const cells = headerCells(view, row);
  if (cells.every(({ column, text }) => headerText(view, row - 1, column) === text)) return false;
  const known = cells.filter(({ text }) => headerMeanings(text).length > 0).length;
  return cells.length === view.filledColumns(row).length && known >= cells.length * 0.6;
}
