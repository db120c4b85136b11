import type { TitleIndex } from "../wording/titles";
import type { Reading } from "../values/types";
import type { IndicatorWorkbook, Measure } from "../workbook/types";
import { isBenchmark, isBeside } from "./areas";
import type { HeadedCategoryTable } from "./category-tables";
import { namesBeside } from "./find";
import { namingOf, type Naming } from "./naming";
import { repeatsPrinted } from "./printed";
import { type SheetView, viewOf } from "./sheet-view";
import { seriesSheets } from "./sheets";

/**
 * Rows that set our figure of one measure beside those of others: a list of indicators with columns such as
 * Hertfordshire, England and Statistical neighbours. Each row names its measure by number or title, and becomes a table
 * of one column with the areas as categories. One of our figures has to be the latest data, so that no list of another
 * year is taken.
 */
export function benchmarkRows(
  workbook: IndicatorWorkbook,
  titles: TitleIndex,
): HeadedCategoryTable[] {
  const naming = namingOf(workbook, titles);
  return seriesSheets(workbook).flatMap((sheet) => {
    const view = viewOf(sheet);
    return headersOf(view).flatMap((header) => rowsBelow(view, header, naming));
  });
}

/** A row of headers and which of its columns hold figures of an area. */
interface AreaHeader {
  readonly row: number;
  readonly areas: readonly number[];
}

/** Rows of headers with figures below them of others, and of one more that is ours. */
function headersOf(view: SheetView): AreaHeader[] {
  const found: AreaHeader[] = [];
  for (let row = 0; row + 1 < view.rowCount; row += 1) {
    const areas = columnsOf(view).filter((column) => isArea(view, row, column));
    const others = areas.filter((column) => isBenchmark(view.text(row, column)));
    if (others.length > 0 && others.length < areas.length) found.push({ row, areas });
  }
  return found;
}

const columnsOf = (view: SheetView) => Array.from({ length: view.columnCount }, (_, i) => i);

/** A header of words over a figure, right of a first column that names the rows. */
function isArea(view: SheetView, row: number, column: number): boolean {
  const header = view.text(row, column);
  const isName = /\p{L}{2}/u.test(header) && !view.mayBeFigure(row, column) && !isBeside(header);
  return column > 0 && isName && view.mayBeFigure(row + 1, column);
}

function rowsBelow(view: SheetView, header: AreaHeader, naming: Naming): HeadedCategoryTable[] {
  const [first = 0] = header.areas;
  const found: HeadedCategoryTable[] = [];
  for (let row = header.row + 1; row < view.rowCount; row += 1) {
    if (!header.areas.some((column) => view.text(row, column) !== "")) break;
    const measure = measureOfRow(view, row, first, { headerRow: header.row, naming });
    const ours = header.areas.filter((column) => !isBenchmark(view.text(header.row, column)));
    const isOfThisYear = (column: number) => repeatsLatest(view.reading(row, column), measure);
    if (measure && ours.some(isOfThisYear)) found.push(tableOf(view, row, header, measure));
  }
  return found;
}

/** Shares may stand as fractions: 0.527 for 52.7%. */
function repeatsLatest(reading: Reading, measure: Measure | null): boolean {
  const latest = measure?.latest.value;
  if (reading.kind !== "value" || latest?.kind !== "value") return false;
  const { decimal, decimals } = reading.value;
  const share = { decimal: decimal.times(100), decimals: Math.max(0, decimals - 2) };
  const isShare = latest.unit.kind === "percent" && reading.unit.kind === "number";
  return (
    repeatsPrinted(reading.value, latest.value) || (isShare && repeatsPrinted(share, latest.value))
  );
}

/** Null where the row names no measure, or is of a period and so part of a series. */
function measureOfRow(
  view: SheetView,
  row: number,
  end: number,
  { headerRow, naming }: { readonly headerRow: number; readonly naming: Naming },
): Measure | null {
  const isOfPeriod = columnsOf(view).some(
    (column) => column < end && view.period(row, column) !== null,
  );
  if (isOfPeriod) return null;
  for (const name of namesBeside(view, row, end, headerRow)) {
    const measures = naming(name);
    if (measures) return measures.length === 1 ? (measures[0] ?? null) : null;
  }
  return null;
}

function tableOf(
  view: SheetView,
  row: number,
  header: AreaHeader,
  measure: Measure,
): HeadedCategoryTable {
  return {
    sheet: view.name,
    title: "Area",
    categories: header.areas.map((column) => view.text(header.row, column)),
    columns: [{ name: "", readings: header.areas.map((column) => view.reading(row, column)) }],
    headings: [view.name],
    measures: [measure],
  };
}
