import type { ChartDescription, ChartType } from "../../../core/drawingml/chart-description";
import { plotKind, type PlotKind } from "../../../core/drawingml/chart-types";
import type { ChartModel } from "../../model/charts/chartModel";

/**
 * What a screen reader says of a chart: its alternative text. Where nobody has written one, the chart's name, its kind
 * and its title.
 */
export function accessibleName(
  { name, altTextTitle, altTextDescription }: ChartModel,
  design: ChartDescription,
): string {
  const written = [altTextTitle, altTextDescription].map((text) => text.trim()).filter(Boolean);
  if (written.length > 0) return [...new Set(written)].join(". ");
  const title = titleText(design)?.replace(/\s+/g, " ").trim();
  return [name, kindInWords(design), title].filter(Boolean).join(", ");
}

/** The title as it is drawn; null where there is none. Excel calls the chart by its only series, or just so. */
export function titleText({ title, series }: ChartDescription): string | null {
  if (!title) return null;
  if (title.text !== null) return title.text;
  const isOfOne = series.length === 1 || plotKind(series[0]?.type ?? "Line").element === "pieChart";
  return (isOfOne && series[0]?.name?.text) || "Chart Title";
}

function kindInWords({ series }: ChartDescription): string {
  const kinds = new Set(series.map(({ type }) => kindOf(type)));
  if (kinds.size === 0) return "chart";
  return kinds.size === 1 ? `${[...kinds].join("")} chart` : "combined chart";
}

function kindOf(type: ChartType): string {
  const kind = plotKind(type);
  return kind.barDirection === "col" ? "column" : words[kind.element];
}

const words: Readonly<Record<PlotKind["element"], string>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  radarChart: "radar",
};
