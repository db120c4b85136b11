import { displayText, readValue } from "../values";
import type { Reading } from "../values/types";
import { oneLine } from "../workbook";
import type { CellReference, SheetGrid } from "../workbook/types";
import type { PeriodSpan } from "../periods/months";
import { periodOfCell } from "./period-cell";

/** A sheet as the search for series sees it; rows and columns count from 0 in its grid. */
export interface SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  period(row: number, column: number): PeriodSpan | null;
  /** As shown, on one line; "" outside the grid. */
  text(row: number, column: number): string;
  reading(row: number, column: number): Reading;
  /** Whether the cell may hold a figure: told at a glance, without reading it. */
  mayBeFigure(row: number, column: number): boolean;
  cell(row: number, column: number): CellReference;
}

export function viewOf(sheet: SheetGrid): SheetView {
  const formatAt = (row: number, column: number) => sheet.numberFormats[row]?.[column] ?? "General";
  const valueAt = (row: number, column: number) => sheet.values[row]?.[column] ?? "";
  const periods = sheet.values.map((cells, row) =>
    cells.map((value, column) => periodOfCell(value, formatAt(row, column))),
  );
  return {
    name: sheet.name,
    rowCount: sheet.values.length,
    columnCount: sheet.values[0]?.length ?? 0,
    period: (row, column) => periods[row]?.[column] ?? null,
    text: (row, column) =>
      oneLine(displayText(valueAt(row, column), { numberFormat: formatAt(row, column) })),
    reading: (row, column) =>
      readValue(valueAt(row, column), { numberFormat: formatAt(row, column) }),
    mayBeFigure: (row, column) => {
      const value = valueAt(row, column);
      return typeof value === "number" || (typeof value === "string" && figureStart.test(value));
    },
    cell: (row, column) => ({
      sheet: sheet.name,
      row: sheet.firstRow + row,
      column: sheet.firstColumn + column,
    }),
  };
}

const figureStart = /^\s*[(£+-]*\d/;
