import type {
  ChartCategories,
  ChartDescription,
  ChartName,
  ChartNumbers,
  ChartSeries,
} from "../../../core/drawingml/chart-description";
import type { Area } from "../../../core/workbook/types";
import { intersection, lastColumn, lastRow, parseArea, splitReference } from "../areas";
import { usedArea } from "../cells";
import { textOf } from "../measures";
import { findName, namedRange } from "../names";
import { type Cell, type SheetModel, type WorkbookModel, cellAt, findSheet } from "../workbook";

/**
 * The chart with the figures, categories and names that stand in its cells now. What refers to nothing that can be
 * found (another workbook, a name with a formula) keeps what it had.
 */
export function withFigures(workbook: WorkbookModel, design: ChartDescription): ChartDescription {
  const { plotsVisibleOnly } = design;
  const cells = (reference: string) => cellsOf(workbook, reference, plotsVisibleOnly);
  const { title } = design;
  const words = title?.reference === undefined ? null : namedCells(workbook, title.reference);
  return {
    ...design,
    title: title && words !== null ? { ...title, text: words } : title,
    series: design.series.map((series) => withCells(workbook, series, cells)),
  };
}

type CellsOf = (reference: string) => PlacedLine | null;

/** Cells that a reference names one after the other. */
interface PlacedLine {
  readonly cells: readonly { readonly cell: Cell | undefined; readonly text: string }[];
  /** Labels of the wider groups where the reference is of several lines, inner ones first. */
  readonly groups: readonly (readonly (string | null)[])[];
}

function withCells(workbook: WorkbookModel, series: ChartSeries, cells: CellsOf): ChartSeries {
  return {
    ...series,
    name: series.name && nameIn(workbook, series.name),
    categories: series.categories && categoriesIn(series.categories, cells),
    values: numbersIn(series.values, cells),
  };
}

function nameIn(workbook: WorkbookModel, name: ChartName): ChartName {
  const text = name.reference === undefined ? null : namedCells(workbook, name.reference);
  return text === null ? name : { ...name, text };
}

function numbersIn(numbers: ChartNumbers, cellsIn: CellsOf): ChartNumbers {
  const line = numbers.reference === undefined ? null : cellsIn(numbers.reference);
  if (!line) return numbers;
  const points = line.cells.map(({ cell }) => figureOf(cell));
  return { ...numbers, points, numberFormat: formatOf(line) };
}

/** Excel draws text as 0, and nothing where there is an error. */
function figureOf(cell: Cell | undefined): number | null {
  if (!cell || cell.value === "" || cell.isError) return null;
  return typeof cell.value === "string" ? 0 : Number(cell.value);
}

function categoriesIn(categories: ChartCategories, cellsIn: CellsOf): ChartCategories {
  const line = categories.reference === undefined ? null : cellsIn(categories.reference);
  if (!line) return categories;
  const { reference } = categories;
  const filled = line.cells.filter(({ cell }) => cell && cell.value !== "");
  const isNumeric =
    filled.length > 0 && filled.every(({ cell }) => typeof cell?.value === "number");
  const { groups } = line;
  if (isNumeric && groups.length === 0) {
    const points = line.cells.map(({ cell }) => figureOf(cell));
    return { reference, points, numberFormat: formatOf(line) };
  }
  const points = line.cells.map(({ text }) => (text === "" ? null : text));
  return { reference, points, ...(groups.length > 0 && { groups }) };
}

function formatOf({ cells }: PlacedLine): string {
  const first = cells.find(({ cell }) => cell && cell.value !== "");
  return first?.cell?.style.numberFormat ?? "General";
}

/** Text of the cells, joined; null where the reference leads nowhere. */
function namedCells(workbook: WorkbookModel, reference: string): string | null {
  const line = cellsOf(workbook, reference, false);
  return line && line.cells.flatMap(({ text }) => (text === "" ? [] : [text])).join(" ");
}

function cellsOf(
  workbook: WorkbookModel,
  reference: string,
  visibleOnly: boolean,
): PlacedLine | null {
  const places = placesOf(workbook, reference);
  if (!places) return null;
  const lines = places.map(({ sheet, area }) => lineOf(sheet, area, visibleOnly));
  const groups = lines.length === 1 ? (lines[0]?.groups ?? []) : [];
  return { cells: lines.flatMap(({ cells }) => cells), groups };
}

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Cells of `Data!$A$1:$A$9`, of a name, or of several of them in brackets: `(Data!$A$1,Data!$A$5)`. */
function placesOf(workbook: WorkbookModel, reference: string): Place[] | null {
  const inner = /^\((.*)\)$/s.exec(reference.trim())?.[1] ?? reference;
  const parts = inner.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const places = parts.map((part) => placeOf(workbook, part.trim()));
  return places.length > 0 && places.every((place) => place !== null) ? places : null;
}

function placeOf(workbook: WorkbookModel, reference: string): Place | null {
  const { sheet: sheetName, rest } = splitReference(reference);
  const sheet = sheetName === null ? undefined : findSheet(workbook, sheetName);
  const area = parseArea(rest);
  if (sheet && area) return { sheet, area };
  const own = sheet && findName(workbook, sheet, rest);
  const isOfWorkbook = sheetName === null || sheet || sheetName === workbook.name;
  const item = own ?? (isOfWorkbook ? findName(workbook, null, rest) : undefined);
  return item ? namedRange(workbook, item) : null;
}

/** Cells one after the other along the longer side; the lines before the last one are groups. */
function lineOf(sheet: SheetModel, whole: Area, visibleOnly: boolean): PlacedLine {
  const area = within(sheet, whole);
  if (!area) return { cells: [], groups: [] };
  const isHidden = (bands: SheetModel["rows"], index: number) =>
    visibleOnly && (bands.get(index)?.hidden ?? false);
  const rows = indexes(area.row, lastRow(area)).filter((row) => !isHidden(sheet.rows, row));
  const columns = indexes(area.column, lastColumn(area)).filter(
    (column) => !isHidden(sheet.columns, column),
  );
  const at = (row: number, column: number) => ({
    cell: cellAt(sheet, row, column),
    get text() {
      return textOf(sheet, row, column);
    },
  });
  const isDown = area.rowCount >= area.columnCount;
  const lines = isDown
    ? columns.map((column) => rows.map((row) => at(row, column)))
    : rows.map((row) => columns.map((column) => at(row, column)));
  const [inner = [], ...outer] = lines.reverse();
  const groups = outer.map((line) => line.map(({ text }) => (text === "" ? null : text)));
  return { cells: inner, groups };
}

/** Whole rows and columns as far as the sheet is used. */
function within(sheet: SheetModel, area: Area): Area | null {
  const isLong = area.rowCount * area.columnCount > 100_000;
  const used = isLong ? usedArea(sheet, true, area) : area;
  return used && intersection(used, area);
}

const indexes = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_index, offset) => first + offset);
