import { textWidth } from "../text-metrics";
import type { ReportChart } from "../types";

/** Points of the labels under a chart. */
export const labelSize = 9;
const labelFace = { fontSize: labelSize, bold: false } as const;

/** Points that the axis of figures takes of a chart's width. */
const axisWidth = 60;
/** Most lines of a label that may stand under each other. */
const mostLines = 3;
/** Words do not fill their lines to the end. */
const filled = 0.8;

/**
 * Whether the figures can stand at their points without touching each other: over columns, or along a single line.
 * @param width of the chart, in points
 */
export function figuresFit({ kind, categories, series }: ReportChart, width: number): boolean {
  if (kind === "line" && series.length > 1) return false;
  const columns = kind === "line" ? 1 : series.length + columnGap;
  const room = (width - axisWidth) / Math.max(1, categories.length * columns);
  return series.every(({ texts }) => texts.every((text) => textWidth(text, labelFace) <= room));
}

/** Between two groups of columns, in widths of a column. */
export const columnGap = 0.8;

/**
 * Whether all labels of a chart's categories can stand level under its axis, over three lines at most.
 * @param width of the chart, in points
 */
export function labelsFit({ categories }: Pick<ReportChart, "categories">, width: number): boolean {
  const room = (width - axisWidth) / Math.max(1, categories.length);
  return categories.every((category) => {
    const longestWord = Math.max(...category.split(" ").map((word) => textWidth(word, labelFace)));
    return longestWord <= room && textWidth(category, labelFace) <= room * mostLines * filled;
  });
}
