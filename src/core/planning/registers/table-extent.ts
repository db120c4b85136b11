import type { SheetView } from "../../workbook/grid";
import type { RoleColumns } from "./column-roles";
import type { FoundHeader } from "./found-header";
import type { RegisterTable } from "./register-table";

/** The header of another table. */
export interface Boundary {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * The tables under headers, from top to bottom. A header that is repeated, as on every page of a document, goes on with
 * its table; a table ends above the next other header that shares a column with it, and above that one's title.
 */
export function tablesOf(
  view: SheetView,
  headers: readonly FoundHeader[],
  boundaries: readonly Boundary[],
): RegisterTable[] {
  const ordered = [...headers].sort((a, b) => a.place.row - b.place.row);
  const ends: Boundary[] = [...boundaries, ...ordered.map(boundaryOf)].sort(
    (a, b) => a.row - b.row,
  );
  const continued = new Set<FoundHeader>();
  const tables: RegisterTable[] = [];
  for (const header of ordered) {
    if (continued.has(header)) continue;
    const repeats = ordered.filter(
      (other) => other.place.row > header.place.row && isSame(header, other),
    );
    const last = endOf(view, header, repeats, ends);
    const within = repeats.filter(({ place }) => place.row <= last);
    within.forEach((repeat) => continued.add(repeat));
    tables.push(tableAt(view, header, within, last));
  }
  return tables;
}

const boundaryOf = ({ place }: FoundHeader): Boundary => ({
  row: place.row,
  columns: place.cells.map(({ column }) => column),
});

function isSame(one: FoundHeader, other: FoundHeader): boolean {
  return one.kind === other.kind && placesOf(one.columns) === placesOf(other.columns);
}

const placesOf = (columns: RoleColumns<string>) =>
  [...columns]
    .map(([role, places]) => `${role} ${places.join(" ")}`)
    .sort()
    .join(";");

function endOf(
  view: SheetView,
  { place }: FoundHeader,
  repeats: readonly FoundHeader[],
  ends: readonly Boundary[],
): number {
  const { table } = place;
  if (table) return Math.min(view.lastRow, table.area.row + table.area.rowCount - 1);
  const repeated = new Set(repeats.map((repeat) => repeat.place.row));
  const own = new Set(place.cells.map(({ column }) => column));
  const next = ends.find(
    ({ row, columns }) =>
      row >= place.row + place.headerRows && !repeated.has(row) && columns.some((c) => own.has(c)),
  );
  if (!next) return view.lastRow;
  const header = place.row + place.headerRows - 1;
  const last = aboveTitle(view, next.row - 1, header);
  return place.cells.length > 1 ? aboveTitleApart(view, last, header) : last;
}

/** The title of the table below is no row of this one: texts alone in their rows, next to the other header. */
function aboveTitle(view: SheetView, last: number, header: number): number {
  let row = last;
  while (row > header && view.filledColumns(row).length === 1) row--;
  const isTitle = row > header && view.filledColumns(row).length === 0;
  return isTitle || last - row <= 1 ? row : last;
}

/** So many lines a title may have that stands between blank rows. */
const titleLines = 2;

/** Nor is a title with a blank row between it and the other header, and one above it. */
function aboveTitleApart(view: SheetView, last: number, header: number): number {
  let row = last;
  while (row > header && view.filledColumns(row).length === 0) row--;
  const title = row;
  while (row > header && view.filledColumns(row).length === 1) row--;
  const isApart = title < last && row > header && view.filledColumns(row).length === 0;
  return isApart && title - row <= titleLines ? row : last;
}

function tableAt(
  view: SheetView,
  { place, kind, columns, decisions }: FoundHeader,
  repeats: readonly FoundHeader[],
  lastRow: number,
): RegisterTable {
  const rows = repeats.flatMap((repeat) =>
    repeat.place.headerRows === 2 ? [repeat.place.row, repeat.place.row + 1] : [repeat.place.row],
  );
  return {
    kind,
    view,
    headerRow: place.row,
    headerRows: place.headerRows,
    repeatedHeaders: new Set(rows),
    lastRow,
    columns,
    headers: new Map(place.cells.map(({ column, header }) => [column, header])),
    decisions,
  };
}
