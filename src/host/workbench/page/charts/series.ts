import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { markerOf } from "../../../../core/drawingml/chart-types";
import { xValuesOf } from "./axes";
import type { Categories } from "./categories";
import { labelOption, type PointWords } from "./labels";
import { accent, colour, fillColour, stroke, symbolOf, within } from "./looks";
import { stackOf, type PlotGroup, type PlottedSeries } from "./plots";

/** Points of the line of a chart, where it is left to Excel. */
const automaticWeight = 2.25;

/** Space between columns in hundredths of their width, where a file does not say. */
const automaticGap = 150;

/** The series of a group as the drawing takes them. */
export function seriesOptions(
  chart: ChartDescription,
  group: PlotGroup,
  categories: Categories,
  axisIndex: number,
): object[] {
  return group.series.map((plotted) => ({
    ...common(plotted, axisIndex),
    ...shapeOf(chart, group, plotted),
    data: dataOf(group, plotted, categories),
    label: labelOption(chart, plotted, wordsOf(plotted, categories, group), group.isSideways),
  }));
}

const common = (plotted: PlottedSeries, axisIndex: number) => ({
  name: plotted.id,
  xAxisIndex: axisIndex,
  yAxisIndex: axisIndex,
  stack: stackOf(plotted),
  silent: true,
  animation: false,
  emphasis: { disabled: true },
});

function shapeOf(chart: ChartDescription, group: PlotGroup, plotted: PlottedSeries): object {
  switch (plotted.kind.element) {
    case "barChart":
      return columnShape(group, plotted);
    case "areaChart":
      return { ...areaShape(plotted), stackStrategy: "all" };
    case "scatterChart":
      return plotted.kind.hasLines === false ? dotShape(plotted) : lineShape(chart, plotted);
    default:
      return { ...lineShape(chart, plotted), stackStrategy: "all" };
  }
}

function columnShape({ series: all }: PlotGroup, { series, index, kind }: PlottedSeries): object {
  const columns = all.filter(({ kind: { element } }) => element === "barChart");
  const first = columns[0]?.series ?? series;
  const isClustered = kind.grouping === "clustered";
  const count = isClustered ? columns.length : 1;
  const overlap = within(first.overlap ?? 0, -100, 100) / 100;
  const gap = within(first.gapWidth ?? automaticGap, 0, 500) / 100;
  const cluster = count - (count - 1) * overlap;
  const rim = series.line === undefined ? null : stroke(series.line, accent(index));
  return {
    type: "bar",
    barGap: `${0 - overlap * 100}%`,
    barCategoryGap: `${(gap / (cluster + gap)) * 100}%`,
    itemStyle: {
      color: fillColour(series.fill, accent(index)),
      borderColor: rim?.color ?? "transparent",
      borderWidth: rim?.width ?? 0,
      borderType: rim?.type ?? "solid",
    },
  };
}

function areaShape({ series, index }: PlottedSeries): object {
  const rim = series.line === undefined ? null : stroke(series.line, accent(index));
  return {
    type: "line",
    symbol: "none",
    itemStyle: { color: fillColour(series.fill, accent(index)) },
    lineStyle: rim ?? { width: 0 },
    areaStyle: { color: fillColour(series.fill, accent(index)), opacity: 1 },
  };
}

function lineShape({ blanks }: ChartDescription, plotted: PlottedSeries): object {
  const { series, kind, index } = plotted;
  const automatic = colour(series.line?.color, accent(index));
  const line = stroke(series.line, automatic, automaticWeight);
  const symbol = kind.hasMarkers === false ? null : symbolOf(markerOf(series), index, automatic);
  return {
    type: "line",
    smooth: (series.isSmooth ?? kind.isSmooth) ? 0.4 : false,
    connectNulls: blanks === "Span",
    lineStyle: line ? { ...line, cap: "round" } : { width: 0 },
    showAllSymbol: true,
    ...(symbol ?? { symbol: "none", itemStyle: { color: line?.color ?? "transparent" } }),
  };
}

function dotShape({ series, index }: PlottedSeries): object {
  const symbol = symbolOf(series.marker, index, accent(index));
  return { type: "scatter", ...(symbol ?? { symbol: "none" }) };
}

/** Pairs of places on both axes; points of no figure leave a gap. */
function dataOf(
  { isScatter, isSideways }: PlotGroup,
  plotted: PlottedSeries,
  categories: Categories,
): (readonly [number | string, number | string])[] {
  const places = isScatter ? xValuesOf(plotted) : categories.placesOf(plotted.series);
  return plotted.points.map((point, index) => {
    const place = places[index] ?? -1;
    const isNowhere = !isScatter && place < 0;
    const pair = [isNowhere ? "-" : place, point === null || isNowhere ? "-" : point] as const;
    return isSideways ? [pair[1], pair[0]] : pair;
  });
}

function wordsOf(
  plotted: PlottedSeries,
  { labels, placesOf }: Categories,
  { isScatter }: PlotGroup,
): PointWords[] {
  if (isScatter) return xValuesOf(plotted).map((x) => ({ category: String(x), part: null }));
  return placesOf(plotted.series).map((place) => ({ category: labels[place] ?? "", part: null }));
}
