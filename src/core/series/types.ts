import type { Reading } from "../values/types";
import type { CellReference, Measure } from "../workbook/types";
import type { PeriodSpan } from "../periods/months";

/** One figure of a series with its period. */
export interface SeriesPoint {
  readonly period: PeriodSpan;
  readonly reading: Reading;
  /** Where the figure stands. */
  readonly cell: CellReference;
}

/** Figures of one thing through time, as a table of the workbook holds them, in the table's order. */
export interface Series {
  /** What names the figures inside their table: cells beside them, and the header of their column. */
  readonly names: readonly string[];
  /** What stands above the table, the nearest first, and the sheet's name last. */
  readonly headings: readonly string[];
  /** The periods of the table that this series is of; other series of the table share the same array. */
  readonly periods: readonly PeriodSpan[];
  readonly points: readonly SeriesPoint[];
}

/** A series and the measure that it is of. */
export interface TiedSeries {
  readonly series: Series;
  readonly measure: Measure;
}
