import type { SheetView } from "../grid";
import type { HeaderCell } from "./cells";
import { headerMeanings } from "./meaning";
import type { ColumnRole } from "./names";

/** Roles that a list of choices to the right of a table may seem to have. */
const listRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "ambition",
  "outcomeBee",
  "corporatePriority",
  "polarity",
  "direction",
  "unit",
]);

/**
 * The header without lists that stand to the right of the table, apart from it by a blank column: a list of
 * ambitions or polarities is filled where the table is not, or not where the table is.
 * @param rows Rows of the table that are looked at.
 */
export function withoutSideLists(
  view: SheetView,
  cells: readonly HeaderCell[],
  rows: readonly number[],
): HeaderCell[] {
  const end = endOfTable(view, cells, rows);
  const table = cells.filter(({ column }) => column <= end).map(({ column }) => column);
  return cells.filter(({ column, text }) => {
    const [meaning] = headerMeanings(text);
    const mayBeList = column > end && meaning !== undefined && listRoles.has(meaning.role);
    return !mayBeList || !isFilledApart(view, rows, column, table);
  });
}

/** Last column before the first blank column that has at least three headers to its left. */
function endOfTable(
  view: SheetView,
  cells: readonly HeaderCell[],
  rows: readonly number[],
): number {
  const headed = new Set(cells.map(({ column }) => column));
  let headers = 0;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (headed.has(column)) headers++;
    else if (headers >= 3 && rows.every((row) => view.isBlank(row, column))) return column - 1;
  }
  return view.lastColumn;
}

function isFilledApart(
  view: SheetView,
  rows: readonly number[],
  column: number,
  table: readonly number[],
): boolean {
  if (rows.some((row) => view.isBlank(row, column))) return true;
  const last = rows.at(-1) ?? view.lastRow;
  for (let row = rows[0] ?? last; row <= Math.min(view.lastRow, last + nearby); row++) {
    const isTableBlank = table.every((tableColumn) => view.isBlank(row, tableColumn));
    if (isTableBlank && !view.isBlank(row, column)) return true;
  }
  return false;
}

/** A list goes on at once where it is longer than the table. */
const nearby = 20;
