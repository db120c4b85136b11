import type { ColumnMatch } from "../types";
import type { HeaderCell } from "./cells";
import { headerWords } from "./meaning";

/** A column that a table had when its columns were named: its header and its zero-based place. */
export type NamedColumn = Pick<ColumnMatch, "header" | "column">;

/**
 * Where the columns of a stored table stand in the header as it is now. Columns of one name keep their order; where
 * there are more or fewer of them than before, the only one there is counts, or the one that still stands in its place.
 * A column without a header keeps its distance from the one on its left.
 * @param cells the header now
 * @param others columns of the stored table that are not wanted, but tell equal names apart
 * @returns the zero-based column of each that was found
 */
export function placeColumns<Column extends NamedColumn>(
  cells: readonly HeaderCell[],
  wanted: readonly Column[],
  others: readonly NamedColumn[],
): ReadonlyMap<Column, number> {
  const known = [...wanted, ...others].sort((a, b) => a.column - b.column);
  const found = new Map<NamedColumn, number>();
  for (const column of known) {
    const name = headerWords(column.header);
    if (name === "") continue;
    const before = known.filter(({ header }) => headerWords(header) === name);
    const now = cells.filter(({ header }) => headerWords(header) === name);
    const place = placeOf(column, before, now);
    if (place !== null) found.set(column, place);
  }
  for (const column of known) {
    if (headerWords(column.header) !== "") continue;
    const place = besideNeighbour(column, found);
    if (!cells.some((cell) => cell.column === place && headerWords(cell.header) !== "")) {
      found.set(column, place);
    }
  }
  return new Map(
    wanted.flatMap((column) => {
      const place = found.get(column);
      return place === undefined ? [] : [[column, place] as const];
    }),
  );
}

function placeOf(
  column: NamedColumn,
  before: readonly NamedColumn[],
  now: readonly HeaderCell[],
): number | null {
  if (before.length === now.length) return now[before.indexOf(column)]?.column ?? null;
  if (now.length === 1) return now[0]?.column ?? null;
  return now.some((cell) => cell.column === column.column) ? column.column : null;
}

/** As far to the right of the nearest named column as it was. */
function besideNeighbour({ column }: NamedColumn, found: ReadonlyMap<NamedColumn, number>): number {
  let neighbour: { readonly before: number; readonly now: number } | null = null;
  for (const [named, now] of found) {
    const isNearer = neighbour === null || named.column > neighbour.before;
    if (headerWords(named.header) !== "" && named.column < column && isNearer) {
      neighbour = { before: named.column, now };
    }
  }
  return neighbour ? neighbour.now + column - neighbour.before : column;
}
