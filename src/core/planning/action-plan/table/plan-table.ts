import type { SheetView } from "../../../workbook/grid";
import { isHeaderRow } from "../../../workbook/header/header-row";
import type { TableMapping } from "../../../workbook/types";
import { plainHeader } from "../../../workbook/header/registers/plain-header";
import { type HeaderPlace, headerPlaces } from "../../registers/header-places";
import { isOfIndicators } from "../../registers/of-indicators";
import { isPlanName } from "../../../workbook/header/registers/plan-column-names";
import { type PlanColumns, planColumns } from "./plan-columns";

/** A plan in rows and columns. */
export interface PlanTable {
  readonly view: SheetView;
  readonly columns: PlanColumns;
  /** The title rows above the header. */
  readonly titleRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly repeatedHeaders: ReadonlySet<number>;
}

/** The plans on a sheet that are tables, from top to bottom. A header that is repeated goes on with its table. */
export function planTables(view: SheetView, indicators: TableMapping | null): PlanTable[] {
  const headers = planHeaders(view, indicators);
  const firsts = headers.filter(
    ({ columns }, at) => headers[at - 1]?.columns.signature !== columns.signature,
  );
  return firsts.map(({ place, columns }, at) => {
    const firstRow = place.row + place.headerRows;
    const next = firsts[at + 1]?.place;
    const last = lastRow(view, place, firstRow, next);
    const repeats = headers.filter(
      (header) => header.place.row >= firstRow && header.place.row <= last,
    );
    return {
      ...{ view, columns, firstRow },
      titleRows: titlesAbove(view, place).rows,
      lastRow: last,
      repeatedHeaders: new Set(repeats.flatMap((header) => rowsOf(header.place))),
    };
  });
}

interface PlanHeader {
  readonly place: HeaderPlace;
  readonly columns: PlanColumns;
}

function planHeaders(view: SheetView, indicators: TableMapping | null): PlanHeader[] {
  const places = headerPlaces(view, isPlanName).filter(
    (place) => !isOfIndicators(view, place, indicators),
  );
  const found: PlanHeader[] = [];
  for (const place of places) {
    const columns = planColumns(view, place, titlesAbove(view, place).text);
    const earlier = found.at(-1);
    if (!columns) continue;
    const header = { place, columns };
    if (!earlier) found.push(header);
    else if (overlaps(earlier.place, place)) found[found.length - 1] = fuller(earlier, header);
    else if (isFurther(earlier, header)) found.push(header);
  }
  return found;
}

/** Of a row that is a header by itself and with the row above it, the reading that knows more columns. */
function fuller(one: PlanHeader, other: PlanHeader): PlanHeader {
  const difference = other.columns.count - one.columns.count;
  return difference > 0 || (difference === 0 && other.place.headerRows === 2) ? other : one;
}

/** Rows of a table may hold the words of a header, such as Task and Done; a further header says more. */
function isFurther({ columns: above }: PlanHeader, { columns }: PlanHeader): boolean {
  return columns.signature === above.signature || columns.count > 3;
}

const rowsOf = ({ row, headerRows }: HeaderPlace) => (headerRows === 2 ? [row, row + 1] : [row]);

/** A row that is a header by itself, and with the row above it. */
function overlaps(one: HeaderPlace, other: HeaderPlace): boolean {
  return other.row < one.row + one.headerRows && one.row < other.row + other.headerRows;
}

const titleRowsAtMost = 6;

/** The sheet's name and the texts above the header, up to a blank row or a row of a table. */
function titlesAbove(view: SheetView, { row }: HeaderPlace): { text: string; rows: number[] } {
  const rows: number[] = [];
  for (let at = row - 1; at >= Math.max(view.firstRow, row - titleRowsAtMost); at--) {
    const filled = view.filledColumns(at);
    if (filled.length > 2 || (filled.length === 0 && rows.length > 0)) break;
    if (filled.length > 0) rows.unshift(at);
  }
  const texts = rows.flatMap((at) => view.filledColumns(at).map((column) => view.text(at, column)));
  return { text: [view.sheet.name, ...texts].join(" | "), rows };
}

function lastRow(
  view: SheetView,
  place: HeaderPlace,
  firstRow: number,
  next: HeaderPlace | undefined,
): number {
  if (place.table) return place.table.area.row + place.table.area.rowCount - 1;
  const [title = next?.row] = next ? titlesAbove(view, next).rows : [];
  const end = title === undefined ? view.lastRow : title - 1;
  for (let row = firstRow; row <= end; row++) if (isOtherHeader(view, row)) return row - 1;
  return end;
}

/** The header of an indicator table, or of another table of figures. */
function isOtherHeader(view: SheetView, row: number): boolean {
  const filled = view.filledColumns(row);
  const names = filled.filter((column) => isPlanName(plainHeader(view.text(row, column)))).length;
  return isHeaderRow(view, row) && names < filled.length;
}
