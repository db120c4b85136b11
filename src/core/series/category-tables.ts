import type { TitleIndex } from "../wording/titles";
import type { Reading } from "../values/types";
import type { IndicatorWorkbook, Measure, SheetGrid } from "../workbook/types";
import { headingsAbove } from "./find";
import { namingOf } from "./naming";
import { type SheetView, viewOf } from "./sheet-view";
import { seriesSheets } from "./sheets";
import { headedBy } from "./tie";

/** Figures by places or groups instead of periods: names down a column, and a header for each column of figures. */
export interface CategoryTable {
  /** Header of the names: `Provision`; "" where it is blank. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    /** One for each category. */
    readonly readings: readonly Reading[];
  }[];
  /** What stands above the table, the nearest first, and the sheet's name last. */
  readonly headings: readonly string[];
}

/** A table of categories and the measures of the indicator that its heading names. */
export interface HeadedCategoryTable extends CategoryTable {
  readonly sheet: string;
  readonly measures: readonly Measure[];
}

/** The tables of categories under a heading that names an indicator by number or title. */
export function headedCategoryTables(
  workbook: IndicatorWorkbook,
  titles: TitleIndex,
): HeadedCategoryTable[] {
  const naming = namingOf(workbook, titles);
  return seriesSheets(workbook).flatMap((sheet: SheetGrid) =>
    findCategoryTables(viewOf(sheet)).flatMap((table) => {
      const measures = headedBy(table.headings, naming);
      return measures ? [{ ...table, sheet: sheet.name, measures }] : [];
    }),
  );
}

/** A table with fewer rows compares nothing. */
const fewestRows = 2;

/** The tables of categories of a sheet. Tables of three and more periods are series, and left out. */
export function findCategoryTables(view: SheetView): CategoryTable[] {
  const found: CategoryTable[] = [];
  for (let column = 0; column < view.columnCount - 1; column += 1) {
    for (let header = 0; header < view.rowCount - fewestRows; header += 1) {
      const last = lastHeader(view, header, column);
      const rowCount = last > column ? categoryRows(view, header + 1, column, last) : 0;
      if (rowCount < fewestRows) continue;
      found.push(tableAt(view, header, column, { last, rowCount }));
      header += rowCount;
    }
  }
  return found;
}

/** Last column of a row of headers that begins right of the names; the names' own column where there is none. */
function lastHeader(view: SheetView, row: number, nameColumn: number): number {
  if (nameColumn > 0 && view.text(row + 1, nameColumn - 1) !== "") return nameColumn;
  let column = nameColumn;
  let periods = 0;
  while (column + 1 < view.columnCount && isHeader(view, row, column + 1)) {
    column += 1;
    if (view.period(row, column)) periods += 1;
  }
  return periods >= 3 || view.period(row, nameColumn) ? nameColumn : column;
}

const isHeader = (view: SheetView, row: number, column: number) =>
  view.text(row, column) !== "" &&
  (view.period(row, column) !== null || !view.mayBeFigure(row, column));

/** How many rows from that one on hold a name and figures right of it. */
function categoryRows(view: SheetView, first: number, nameColumn: number, last: number): number {
  let row = first;
  while (row < view.rowCount && isCategoryRow(view, row, nameColumn, last)) row += 1;
  return row - first;
}

function isCategoryRow(view: SheetView, row: number, nameColumn: number, last: number): boolean {
  const isName =
    view.text(row, nameColumn) !== "" &&
    view.period(row, nameColumn) === null &&
    !view.mayBeFigure(row, nameColumn);
  if (!isName) return false;
  for (let column = nameColumn + 1; column <= last; column += 1) {
    if (view.mayBeFigure(row, column)) return true;
  }
  return false;
}

function tableAt(
  view: SheetView,
  header: number,
  nameColumn: number,
  { last, rowCount }: { readonly last: number; readonly rowCount: number },
): CategoryTable {
  const rows = Array.from({ length: rowCount }, (_, i) => header + 1 + i);
  const columns = Array.from({ length: last - nameColumn }, (_, i) => nameColumn + 1 + i);
  return {
    title: view.text(header, nameColumn),
    categories: rows.map((row) => view.text(row, nameColumn)),
    columns: columns.map((column) => ({
      name: view.text(header, column),
      readings: rows.map((row) => view.reading(row, column)),
    })),
    headings: headingsAbove(view, header, nameColumn),
  };
}
