import { displayText, readValue } from "../values";
import { directionOfTravel, type DirectionOfTravel } from "../trend";
import { findSheet } from "../workbook/grid";
import type { CellValue, Measure, SheetGrid, WorkbookSnapshot } from "../workbook/types";
import { notAvailable, publishedValue } from "./published-text";
import type { FigureSource, MeasureSources } from "./types";

/**
 * What the figures and the arrow of a measure can follow. A figure follows its cell where the whole cell belongs to the
 * measure and says what the report prints: the same text but for spaces at its ends, a number under a plain number
 * format, or nothing (printed as N/A). The arrow follows where the two printed texts alone give it.
 *
 * @param tolerance margin of the direction of travel, relative
 */
export function measureSources(
  measure: Measure,
  travel: DirectionOfTravel,
  tolerance: number,
  snapshot: WorkbookSnapshot,
): MeasureSources {
  return {
    previous: figureSource(measure.previous, snapshot),
    latest: figureSource(measure.latest, snapshot),
    direction: directionSource(measure, travel, tolerance),
  };
}

function figureSource(
  figure: Measure["previous"],
  snapshot: WorkbookSnapshot,
): FigureSource | null {
  const { cell } = figure;
  const sheet = findSheet(snapshot, cell.sheet);
  if (cell.line !== undefined || !sheet) return null;
  const value = cellOf(sheet, sheet.values, cell);
  const format = cellOf(sheet, sheet.numberFormats, cell) ?? "";
  if (value === undefined || isError(value)) return null;
  const numberFormat = typeof value === "number" && format !== "General" ? format : null;
  if (numberFormat !== null && !plainFormat.test(numberFormat)) return null;
  const shown = excelTrim(displayText(value, { numberFormat: format }));
  return (shown === "" ? notAvailable : shown) === publishedValue(figure)
    ? { cell, numberFormat }
    : null;
}

/** `0`, `0.0%`, `#,##0`, `£#,##0.00`: a number format that can stand in a formula. */
const plainFormat = /^[£$€]?(?:#,##)?0(?:\.0{1,9})?%?$/;

function cellOf<T>(
  { firstRow, firstColumn }: SheetGrid,
  grid: readonly (readonly T[])[],
  { row, column }: { readonly row: number; readonly column: number },
): T | undefined {
  return grid[row - firstRow]?.[column - firstColumn];
}

/** An Excel error, which a formula would pass on, or text that looks like one. */
function isError(value: CellValue): boolean {
  return typeof value === "boolean" || (typeof value === "string" && value.startsWith("#"));
}

/** What Excel's TRIM makes of a text. */
function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

function directionSource(
  measure: Measure,
  { direction, word }: DirectionOfTravel,
  tolerance: number,
): MeasureSources["direction"] {
  const polarity = measure.polarity?.value;
  if ((polarity !== "higher" && polarity !== "lower") || tolerance > 1) return null;
  const previous = readValue(publishedValue(measure.previous));
  const latest = readValue(publishedValue(measure.latest));
  const printed = directionOfTravel(previous, latest, polarity, tolerance);
  if (printed.reason.kind === "unreadable") return null;
  return printed.direction === direction && printed.word === word ? { polarity, tolerance } : null;
}
