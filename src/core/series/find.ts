import type { Reading } from "../values/types";
import type { CellReference } from "../workbook/types";
import type { PeriodSpan } from "../periods/months";
import type { SheetView } from "./sheet-view";
import type { Series, SeriesPoint } from "./types";

/** A table with fewer periods is no series. */
const fewestPeriods = 3;

/** The series of a sheet: periods down a column or along a row, or in long form with a name beside each. */
export function findSeries(view: SheetView): Series[] {
  return [...downColumns(view), ...alongRows(view)];
}

/** Rows (or columns) `first` to `last` that hold periods without a break. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runs(length: number, isPeriod: (place: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let first = 0; first < length; first += 1) {
    if (!isPeriod(first)) continue;
    let last = first;
    while (last + 1 < length && isPeriod(last + 1)) last += 1;
    if (last - first + 1 >= fewestPeriods) found.push({ first, last });
    first = last;
  }
  return found;
}

function downColumns(view: SheetView): Series[] {
  return range(0, view.columnCount - 1).flatMap((column) =>
    runs(view.rowCount, (row) => startsTable(view, row, column)).flatMap((run) =>
      columnsOf(view, run, column),
    ),
  );
}

/** A period with no other period at its left: counts such as 2,014 that look like years stand right of one. */
function startsTable(view: SheetView, row: number, column: number): boolean {
  return view.period(row, column) !== null && view.period(row, column - 1) === null;
}

/** One series for each column of figures right of the periods, for each name beside them in long form. */
function columnsOf(view: SheetView, run: Run, periodColumn: number): Series[] {
  const last = lastColumn(view, run, periodColumn);
  const headings = headingsAbove(view, run.first, periodColumn);
  return rowsByName(view, run, periodColumn).flatMap(({ names, rows }) => {
    const periods = rows.flatMap((row) => view.period(row, periodColumn) ?? []);
    return range(periodColumn + 1, last).flatMap((column) => {
      const header = view.text(run.first - 1, column);
      const points = rows.flatMap((row) => pointAt(view, row, column, row, periodColumn));
      const all = header === "" ? names : [...names, header];
      return hasFigures(points) ? [{ names: all, headings, periods, points }] : [];
    });
  });
}

/** Long form has names on every row left of its period; otherwise all rows are of one thing. */
function rowsByName(view: SheetView, { first, last }: Run, periodColumn: number) {
  const rows = range(first, last);
  const names = rows.map((row) => namesBeside(view, row, periodColumn, first - 1));
  const groups = new Map<string, { names: readonly string[]; rows: number[] }>();
  rows.forEach((row, place) => {
    const key = names[place]?.join("\n") ?? "";
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { names: names[place] ?? [], rows: [row] });
  });
  const isLongForm = groups.size < rows.length && !groups.has("");
  if (!isLongForm) return [{ names: [], rows }];
  return [...groups.values()].filter((group) => group.rows.length >= fewestPeriods);
}

/** The texts left of a row's periods or figures; a bare number is told by its header: `KPI 7`. */
export function namesBeside(
  view: SheetView,
  row: number,
  end: number,
  headerRow: number,
): string[] {
  return range(0, end - 1).flatMap((column) => {
    const text = view.text(row, column);
    if (text === "") return [];
    return [/^\d{1,3}[a-z]?$/i.test(text) ? `${view.text(headerRow, column)} ${text}` : text];
  });
}

/** The columns of a table go on until one without anything in it, or the periods of a next table. */
function lastColumn(view: SheetView, { first, last }: Run, periodColumn: number): number {
  let column = periodColumn;
  while (column + 1 < view.columnCount) {
    const next = column + 1;
    const rows = range(first, last);
    if (rows.every((row) => view.text(row, next) === "")) break;
    column = next;
  }
  return column;
}

function alongRows(view: SheetView): Series[] {
  return range(0, view.rowCount - 1).flatMap((row) =>
    runs(view.columnCount, (column) => startsColumn(view, row, column)).flatMap((run) =>
      rowsBelow(view, run, row),
    ),
  );
}

/** A period under no other period: figures that look like years stand below one. */
function startsColumn(view: SheetView, row: number, column: number): boolean {
  return view.period(row, column) !== null && view.period(row - 1, column) === null;
}

/** One series for each row of figures below a row of periods, named by the texts left of it. */
function rowsBelow(view: SheetView, run: Run, periodRow: number): Series[] {
  const columns = range(run.first, run.last);
  const periods = columns.flatMap((column) => view.period(periodRow, column) ?? []);
  const headings = headingsAbove(view, periodRow, 0);
  const found: Series[] = [];
  for (let row = periodRow + 1; row < view.rowCount; row += 1) {
    if (columns.every((column) => view.text(row, column) === "")) break;
    const points = columns.flatMap((column) => pointAt(view, row, column, periodRow, column));
    const names = namesBeside(view, row, run.first, periodRow);
    if (hasFigures(points)) found.push({ names, headings, periods, points });
  }
  return found;
}

function pointAt(
  view: SheetView,
  row: number,
  column: number,
  periodRow: number,
  periodColumn: number,
): PointOfSheet[] {
  const period = view.period(periodRow, periodColumn);
  return period ? [new PointOfSheet(view, row, column, period)] : [];
}

/** Reads its figure when it is first asked for: most tables turn out to be of no measure. */
class PointOfSheet implements SeriesPoint {
  private read: Reading | null = null;
  readonly cell: CellReference;

  constructor(
    private readonly view: SheetView,
    private readonly row: number,
    private readonly column: number,
    readonly period: PeriodSpan,
  ) {
    this.cell = view.cell(row, column);
  }

  get reading(): Reading {
    return (this.read ??= this.view.reading(this.row, this.column));
  }

  get mayBeFigure(): boolean {
    return this.view.mayBeFigure(this.row, this.column);
  }
}

/** Most of the points look like figures: a column of remarks is no series. */
function hasFigures(points: readonly PointOfSheet[]): boolean {
  const figures = points.filter(({ mayBeFigure }) => mayBeFigure).length;
  return figures >= 2 && figures * 2 >= points.length;
}

/** How far above a table its heading may stand. */
const rowsAbove = 4;

/** Rows above the table that hold a single text, the nearest first, and the sheet's name. */
export function headingsAbove(view: SheetView, row: number, column: number): string[] {
  const headings: string[] = [];
  for (let above = row - 1; above >= Math.max(0, row - rowsAbove); above -= 1) {
    const texts = range(0, view.columnCount - 1).map((place) => view.text(above, place));
    const filled = texts.filter((text) => text !== "");
    if (view.period(above, column) !== null) break;
    if (filled.length === 1) headings.push(filled[0] ?? "");
    if (filled.length === 0 && headings.length > 0) break;
  }
  return [...headings, view.name];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
