import type {
  ChartAxes,
  ChartDescription,
  ChartLegend,
  ChartSeries,
} from "../../../../core/drawingml/chart-description";
import { legendPositions } from "../../../../core/drawingml/chart-xml";
import { axisIds } from "../../../../core/drawingml/plot-xml";
import type { PlotKind } from "../../../../core/drawingml/chart-types";
import { emptyDesign } from "../../../model/charts/chartModel";
import { elements, type XmlElement } from "../../xml/tree";
import { type AxisPair, axisPairs, idsOf, pairOf, readAxes } from "./axes";
import {
  children,
  defined,
  descendant,
  isSet,
  localName,
  nameOf,
  numberOf,
  valueOf,
} from "./elements";
import { readShape, readTextLook, readTitle } from "./looks";
import { type PlotContext, readSeries } from "./series";

/** Elements of a plot area that are no plots. */
const notPlots = ["layout", "catAx", "valAx", "dateAx", "serAx", "dTable", "spPr", "extLst"];

/** What the part says of its chart; null where it is of a kind that cannot be told. */
export function readChartPart(root: XmlElement): ChartDescription | null {
  const chart = descendant(root, "chart");
  const area = descendant(chart, "plotArea");
  if (!chart || !area) return null;
  const plots = plotsIn(area);
  const pairs = axisPairs(area, plots);
  const series = readAllSeries(area, plots, pairs);
  if (!series || pairs.length > 2) return null;
  const [first, second] = pairs.map(readAxes);
  const { fill, line } = readShape(root);
  return defined<ChartDescription>({
    title: isSet(chart, "autoTitleDeleted") ? null : readTitle(chart),
    series,
    axes: first ?? emptyDesign.axes,
    secondaryAxes: second,
    legend: readLegend(descendant(chart, "legend")),
    blanks: blanksOf(valueOf(chart, "dispBlanksAs")),
    plotsVisibleOnly: isSet(chart, "plotVisOnly"),
    font: readTextLook(root),
    fill,
    border: line,
    plotFill: readShape(area).fill,
    hasRoundedCorners: isSet(root, "roundedCorners") || undefined,
  });
}

const plotsIn = (area: XmlElement) =>
  elements(area).filter((child) => !notPlots.includes(localName(child)));

/** Series in the order in which they are drawn; null where one of them cannot be told. */
function readAllSeries(
  area: XmlElement,
  plots: readonly XmlElement[],
  pairs: readonly AxisPair[],
): ChartSeries[] | null {
  const read: { readonly order: number; readonly series: ChartSeries }[] = [];
  for (const plot of plots) {
    const context = contextOf(area, plot, pairs);
    if (!context) return null;
    for (const node of children(plot, "ser")) {
      const series = readSeries(node, context);
      if (!series) return null;
      read.push({ order: numberOf(node, "order") ?? read.length, series });
    }
  }
  return read.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

const plotElements: readonly PlotKind["element"][] = [
  "barChart",
  "lineChart",
  "areaChart",
  "pieChart",
  "doughnutChart",
  "scatterChart",
  "radarChart",
];

function contextOf(
  area: XmlElement,
  plot: XmlElement,
  pairs: readonly AxisPair[],
): PlotContext | null {
  const element = plotElements.find((name) => name === localName(plot));
  if (!element) return null;
  const isOnAxes = element !== "pieChart" && element !== "doughnutChart";
  const pair = pairOf(area, plot);
  if (isOnAxes && !pair) return null;
  const isSecond = pair !== undefined && pair.value !== pairs[0]?.value;
  const kind = defined({
    element,
    grouping: valueOf(plot, "grouping") as PlotKind["grouping"],
    barDirection: valueOf(plot, "barDir") as PlotKind["barDirection"],
    radarStyle: valueOf(plot, "radarStyle") as PlotKind["radarStyle"],
  });
  return { plot, kind, axisGroup: isSecond ? "Secondary" : "Primary" };
}

function readLegend(node: XmlElement | undefined): ChartLegend | null {
  if (!node) return null;
  return defined<ChartLegend>({
    position: nameOf(legendPositions, valueOf(node, "legendPos")) ?? "Right",
    overlay: isSet(node, "overlay") || undefined,
    font: readTextLook(node),
  });
}

function blanksOf(text: string | undefined): ChartDescription["blanks"] {
  return text === "gap" ? "Gap" : text === "span" ? "Span" : "Zero";
}

/** Ids of the axes in the part by those that we give. */
export function axisIdsIn(root: XmlElement): ReadonlyMap<string, string> {
  const area = descendant(root, "chart", "plotArea");
  const pairs = area ? axisPairs(area, plotsIn(area)) : [];
  const ids = (["Primary", "Secondary"] as const).flatMap((group, index) => {
    const pair = pairs[index];
    return (["category", "value"] as const satisfies (keyof ChartAxes)[]).flatMap((kind) =>
      pair ? [[String(axisIds[group][kind]), idsOf(pair)[kind]] as const] : [],
    );
  });
  return new Map(ids);
}
