import type Big from "big.js";
import type { Measure } from "../../workbook/types";
import type { Reading, Unit } from "../../values/types";
import type { ReportChart } from "../types";

/** A row of figures of one thing as a table of the workbook has them, before they are on one scale. */
export interface SourceSeries {
  /** What names it in the table, without what names the indicator; "" where nothing does. */
  readonly name: string;
  /** All texts that may say what the figures are measured in. */
  readonly labels: { readonly names: readonly string[]; readonly headings: readonly string[] };
  /** England, neighbours, a target: figures to compare ours with. */
  readonly isBenchmark: boolean;
  /** One for each category; null where the table has no cell for it. */
  readonly readings: readonly (Reading | null)[];
}

/** A table of the workbook that becomes a chart. */
export interface ChartSource {
  /** The measure that the chart is placed with. */
  readonly measure: Measure;
  /** Whether the figures are of the whole indicator, and not of that measure alone. */
  readonly isOfIndicator: boolean;
  /** Whether the table has series of other measures, so that what stands above it names them all. */
  readonly sharesHeading: boolean;
  /** What stands above the table, the nearest first, and the sheet's name last. */
  readonly headings: readonly string[];
  readonly axis: CategoryAxis;
  /** Ours first. */
  readonly series: readonly SourceSeries[];
}

/** What a chart's categories are. */
export interface CategoryAxis {
  readonly kind: "months" | "quarters" | "years" | "periods" | "names";
  /** `Month`, `Provision`. */
  readonly title: string;
  readonly labels: readonly string[];
}

/** A series on the scale of its chart. */
export interface FigureSeries {
  readonly name: string;
  readonly isBenchmark: boolean;
  /** Rounded as they are shown; percentages as 67.4. Null where there is no figure. */
  readonly figures: readonly (Big | null)[];
  /** As shown: `67.4%`; `N/A` or `[c]` where there is no figure. */
  readonly texts: readonly string[];
}

/** A chart with its figures, before it is put into words. */
export interface ChartFigures {
  readonly kind: ReportChart["kind"];
  readonly title: string;
  readonly axis: CategoryAxis;
  readonly unit: Unit;
  /** Decimals that the figures are shown with. */
  readonly decimals: number;
  readonly series: readonly FigureSeries[];
}
