import { findSheet, viewSheet, type SheetView } from "../grid";
import { finished, mappedInSteps } from "../../steps";
import { counted } from "../text";
import type {
  ColumnMatch,
  Field,
  GridTable,
  SheetGrid,
  TableMapping,
  WorkbookSnapshot,
} from "../types";
import { assignColumns, type Assignment } from "./assign";
import { headerPlacesInSteps, type HeaderPlace } from "./candidates";
import { groupedHeaderCells, headerCells, type HeaderCell } from "./cells";
import { headerMeanings } from "./meaning";
import { splitHeaderPeriod } from "./period-in-header";
import { sampleRows } from "./profile";
import type { HeaderRows } from "./table-columns";
import { withoutSideLists } from "./side-lists";
import { withHeaderlessColumns } from "./unnamed";
import { confidenceOf } from "./table-confidence";
import { tableEnd } from "./table-end";

/**
 * Proposes where the indicator table is and what its columns hold, the likeliest first; empty where no sheet
 * has an indicator table. At most one proposal per sheet. Of sheets that are as good, as where each year has one,
 * the latest year by the sheets' names goes first.
 */
export function proposeMappings(snapshot: WorkbookSnapshot): TableMapping[] {
  const proposals = snapshot.sheets
    .flatMap((sheet) => likeliest(proposalsFor(sheet)) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
  return latestYearFirst(proposals);
}

/**
 * Further indicator tables on the sheet of a mapping, above or below its own table; from top to bottom, and none
 * within another.
 */
export function otherTablesOnSheet(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
): TableMapping[] {
  const sheet = findSheet(snapshot, mapping.sheet);
  const found: TableMapping[] = [];
  const proposals = sheet ? proposalsFor(sheet) : [];
  for (const next of [...proposals].sort((a, b) => b.confidence - a.confidence)) {
    if ([mapping, ...found].every((other) => isApart(next, other))) found.push(next);
  }
  return found.sort((a, b) => a.headerRow - b.headerRow);
}

/**
 * What the columns under a header would be taken for, also where they make no indicator table: the analyst says where
 * the table is. Null where there is no such sheet.
 */
export function proposalAt(
  snapshot: WorkbookSnapshot,
  { sheet: name, headerRow, headerRows }: HeaderRows,
): TableMapping | null {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return null;
  const place = { row: headerRow, headerRows };
  const tables = sheet.tables.filter(({ hasHeaders }) => hasHeaders);
  const table = tableOf(tables, place);
  const view = viewSheet(sheet);
  return mappingOf(view, place, table, readColumns(view, place, table));
}

function isApart(a: TableMapping, b: TableMapping): boolean {
  return a.lastRow < b.headerRow || b.lastRow < a.headerRow;
}

function latestYearFirst(proposals: readonly TableMapping[]): TableMapping[] {
  const [best, ...others] = proposals;
  if (!best) return [];
  const year = ({ sheet }: TableMapping) =>
    splitHeaderPeriod(sheet.toLowerCase().replace(/[–—]/g, "-")).period?.order ?? 0;
  const isAsGood = ({ confidence }: TableMapping) => confidence >= best.confidence - 0.05;
  const first = others.reduce(
    (latest, next) => (isAsGood(next) && year(next) > year(latest) ? next : latest),
    best,
  );
  return [first, ...proposals.filter((proposal) => proposal !== first)];
}

/** Fields that a list of time series does not have. */
const tellingFields: readonly Field[] = [
  "number",
  "direction",
  "commentary",
  "actions",
  "polarity",
  "ambition",
  "outcomeBee",
  "corporatePriority",
  "target",
];

function proposalsFor(sheet: SheetGrid): readonly TableMapping[] {
  return finished(proposalsInSteps(sheet));
}

/**
 * Looks for indicator tables on a sheet, with pauses. What was found is remembered as long as the sheet is: proposals
 * for it are then at hand.
 */
export function* proposalsInSteps(sheet: SheetGrid): Generator<undefined, readonly TableMapping[]> {
  const known = remembered.get(sheet);
  if (known) return known;
  const view = viewSheet(sheet);
  const tables = sheet.tables.filter(({ hasHeaders }) => hasHeaders);
  const headers = tables.map(({ area }) => area.row);
  const places = yield* headerPlacesInSteps(view, headers);
  const evaluated = yield* mappedInSteps(places, (place) =>
    evaluate(view, place, tableOf(tables, place)),
  );
  const proposals = evaluated.flatMap((proposal) => proposal ?? []);
  remembered.set(sheet, proposals);
  return proposals;
}

const remembered = new WeakMap<SheetGrid, readonly TableMapping[]>();

function likeliest(proposals: readonly TableMapping[]): TableMapping | null {
  return proposals.reduce<TableMapping | null>(
    (best, next) => (best === null || isBetter(next, best) ? next : best),
    null,
  );
}

/**
 * Of two headers that are equally good, as where a header is repeated, the upper one counts; of one row or two
 * from the same row on, the two, because the second holds names only.
 */
function isBetter(next: TableMapping, best: TableMapping): boolean {
  const difference = Math.abs(next.confidence - best.confidence);
  if (next.headerRow === best.headerRow && difference <= 0.15) {
    return next.headerRows > best.headerRows;
  }
  if (difference > 0.03) return next.confidence > best.confidence;
  if (next.headerRows !== best.headerRows) return next.confidence > best.confidence;
  return next.headerRow < best.headerRow;
}

function tableOf(tables: readonly GridTable[], { row, headerRows }: HeaderPlace) {
  return tables.find(({ area }) => area.row === row + headerRows - 1);
}

function evaluate(
  view: SheetView,
  place: HeaderPlace,
  table: GridTable | undefined,
): TableMapping | null {
  const read = readColumns(view, place, table);
  const { columns } = read.assignment;
  if (!isIndicatorTable(columns, read.cells)) return null;
  if (namedForOther.test(view.sheet.name) && !isReported(columns)) return null;
  return mappingOf(view, place, table, read);
}

/** The columns under a header, whether they make an indicator table or not. */
interface ReadColumns {
  readonly assignment: Assignment;
  readonly cells: readonly HeaderCell[];
  /** Sample rows below the header. */
  readonly rows: readonly number[];
}

function readColumns(
  view: SheetView,
  { row, headerRows }: HeaderPlace,
  table: GridTable | undefined,
): ReadColumns {
  const named = headerRows === 2 ? groupedHeaderCells(view, row) : headerCells(view, row);
  const rows = sampleRows(view, row + headerRows - 1);
  const header = withHeaderlessColumns(view, named, rows);
  const cells = table
    ? header.filter(({ column }) => isInside(table, column))
    : withoutSideLists(view, header, rows);
  return { assignment: assignColumns(view, cells, rows), cells, rows };
}

function mappingOf(
  view: SheetView,
  place: HeaderPlace,
  table: GridTable | undefined,
  { assignment, cells, rows }: ReadColumns,
): TableMapping {
  const { columns } = assignment;
  return {
    sheet: view.sheet.name,
    headerRow: place.row,
    headerRows: place.headerRows,
    lastRow: tableEnd(view, place, columns, table),
    columns,
    confidence: confidenceOf(view, place, columns, cells, rows.length),
    reason: reasonOf(place, assignment, cells, table),
  };
}

function isInside({ area }: GridTable, column: number): boolean {
  return column >= area.column && column < area.column + area.columnCount;
}

/**
 * An indicator table names its indicators and has figures for them: previous and latest, or one of them with
 * something else that only an indicator table has. Many years and nothing else are a list of time series.
 */
function isIndicatorTable(columns: readonly ColumnMatch[], cells: readonly HeaderCell[]): boolean {
  const has = (field: Field) => columns.some((column) => column.field === field);
  if (!has("indicator")) return false;
  const telling = tellingFields.filter(has).length;
  if (has("previous") && has("latest")) return telling > 0 || yearColumns(cells) <= 3;
  if (!has("previous") && !has("latest")) return false;
  return has("direction") || has("commentary") || has("actions") || (has("number") && telling >= 2);
}

/** Sheets whose years are targets, forecasts or reference data and not results. */
const namedForOther =
  /\b(?:targets?|forecasts?|projections?|look ?ups?|lists?|series|benchmarks?|charts?|pivots?)\b/i;

/** Something beside the figures that only a report on indicators has. */
function isReported(columns: readonly ColumnMatch[]): boolean {
  return columns.some(({ field }) => ["direction", "commentary", "actions"].includes(field));
}

function yearColumns(cells: readonly HeaderCell[]): number {
  return cells.filter(({ text }) => {
    const [meaning] = headerMeanings(text);
    return meaning?.role === "value" && meaning.period !== null;
  }).length;
}

function reasonOf(
  { row, headerRows }: HeaderPlace,
  { columns, leftOut }: Assignment,
  cells: readonly HeaderCell[],
  table: GridTable | undefined,
): string {
  const rows = headerRows === 1 ? `Row ${row + 1} is` : `Rows ${row + 1} and ${row + 2} are`;
  const where = table ? ` of the table '${table.name}'` : "";
  const used = `${counted(columns.length, "column")} of ${cells.length} are known`;
  return [`${rows} the header${where}: ${used}.`, ...leftOut].join(" ");
}
