import type { ChartAxes, ChartAxis, ChartDescription, ChartSeries } from "./chart-description";
import { type AxisIds, axesXml } from "./axis-xml";
import { type PlotKind, plotKind } from "./chart-types";
import { shapeXml } from "./looks-xml";
import { seriesXml } from "./series-xml";
import { xmlElement, xmlValue } from "./xml";

type AxisGroup = ChartSeries["axisGroup"];

/** Series that one element draws. */
interface Plot {
  readonly kind: PlotKind;
  readonly axisGroup: AxisGroup;
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

/** Ids of the axes, unique in their chart. */
export const axisIds: Readonly<Record<AxisGroup, AxisIds>> = {
  Primary: { category: 500_000_001, value: 500_000_002 },
  Secondary: { category: 500_000_003, value: 500_000_004 },
};

/** Plots and axes of the chart. A chart without series is drawn as an empty clustered column chart. */
export function plotAreaXml(chart: ChartDescription): string {
  const plots = plotsOf(chart.series);
  return xmlElement(
    "c:plotArea",
    {},
    "<c:layout/>",
    ...plots.map(plotXml),
    ...(["Primary", "Secondary"] as const).map((group) => groupAxesXml(chart, plots, group)),
    shapeXml(chart.plotFill, undefined),
  );
}

/** Series by the plot that draws them, in the order of their first series. */
function plotsOf(series: readonly ChartSeries[]): Plot[] {
  const plots = new Map<string, Plot>();
  series.forEach((one, index) => {
    const kind = plotKind(one.type);
    const { element, grouping, barDirection, radarStyle } = kind;
    const key = [element, grouping, barDirection, radarStyle, one.axisGroup].join();
    const plot = plots.get(key) ?? { kind, axisGroup: one.axisGroup, series: [] };
    plot.series.push({ series: one, index });
    plots.set(key, plot);
  });
  if (plots.size > 0) return [...plots.values()];
  return [{ kind: plotKind("ColumnClustered"), axisGroup: "Primary", series: [] }];
}

function plotXml(plot: Plot): string {
  const { kind, series } = plot;
  const isRound = kind.element === "pieChart" || kind.element === "doughnutChart";
  const ids = axisIds[plot.axisGroup];
  return xmlElement(
    `c:${kind.element}`,
    {},
    kind.element === "scatterChart" ? xmlValue("c:scatterStyle", "lineMarker") : "",
    xmlValue("c:radarStyle", kind.radarStyle),
    xmlValue("c:barDir", kind.barDirection),
    xmlValue("c:grouping", kind.grouping),
    xmlValue("c:varyColors", isRound),
    ...series.map(({ series: one, index }) => seriesXml(one, index)),
    plotEndXml(plot),
    isRound ? "" : xmlValue("c:axId", ids.category) + xmlValue("c:axId", ids.value),
  );
}

/** What follows the series in the elements of each kind. */
function plotEndXml({ kind, series }: Plot): string {
  const first = series[0]?.series;
  switch (kind.element) {
    case "barChart": {
      const overlap = kind.grouping === "clustered" ? undefined : 100;
      return (
        xmlValue("c:gapWidth", first?.gapWidth ?? 150) +
        xmlValue("c:overlap", first?.overlap ?? overlap)
      );
    }
    case "lineChart":
      return xmlValue("c:marker", true);
    case "pieChart":
      return xmlValue("c:firstSliceAng", 0);
    case "doughnutChart":
      return xmlValue("c:firstSliceAng", 0) + xmlValue("c:holeSize", 50);
    default:
      return "";
  }
}

function groupAxesXml(chart: ChartDescription, plots: readonly Plot[], group: AxisGroup): string {
  const plot = plots.find(({ axisGroup, kind }) => axisGroup === group && isPlottedOnAxes(kind));
  if (!plot) return "";
  const isSecondary = group === "Secondary";
  const axes = isSecondary ? secondaryAxesOf(chart) : chart.axes;
  const first = plot.series[0]?.series;
  return axesXml(axes, {
    ids: axisIds[group],
    dataFormats: { category: first?.categories?.numberFormat, value: first?.values.numberFormat },
    isSideways: plot.kind.barDirection === "bar",
    isScatter: plot.kind.element === "scatterChart",
    isOnCategory: plot.kind.element === "areaChart",
    isSecondary,
  });
}

const isPlottedOnAxes = ({ element }: PlotKind) =>
  element !== "pieChart" && element !== "doughnutChart";

/** The second axes; until they are told otherwise they look like the first ones, with the categories hidden. */
export function secondaryAxesOf({ axes, secondaryAxes }: ChartDescription): ChartAxes {
  const bare = ({ visible, line, font }: ChartAxis): ChartAxis => ({
    ...{ visible, line, font },
    title: null,
    majorGridlines: null,
    minorGridlines: null,
  });
  if (secondaryAxes) return secondaryAxes;
  return { category: { ...bare(axes.category), visible: false }, value: bare(axes.value) };
}
