import type { ChartMarker, ChartSeries, ChartType, LabelPosition } from "./chart-description";

/** The element that draws series of a kind, and how. */
export interface PlotKind {
  readonly element:
    | "barChart"
    | "lineChart"
    | "areaChart"
    | "pieChart"
    | "doughnutChart"
    | "scatterChart"
    | "radarChart";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly barDirection?: "col" | "bar";
  readonly radarStyle?: "standard" | "marker" | "filled";
  /** Its points have markers unless a series says otherwise; undefined: it knows no markers. */
  readonly hasMarkers?: boolean;
  /** Its points are joined by lines; undefined where that is no question. */
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
}

const bar = (barDirection: "col" | "bar", grouping: PlotKind["grouping"]): PlotKind => ({
  element: "barChart",
  barDirection,
  grouping,
});

const line = (grouping: PlotKind["grouping"], hasMarkers: boolean): PlotKind => ({
  element: "lineChart",
  grouping,
  hasMarkers,
});

const area = (grouping: PlotKind["grouping"]): PlotKind => ({ element: "areaChart", grouping });

const scatter = (hasLines: boolean, isSmooth: boolean, hasMarkers: boolean): PlotKind => ({
  element: "scatterChart",
  hasLines,
  isSmooth,
  hasMarkers,
});

const kinds: Readonly<Record<ChartType, PlotKind>> = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: line("standard", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percentStacked", false),
  LineMarkers: line("standard", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percentStacked", true),
  Area: area("standard"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: scatter(false, false, true),
  XYScatterLines: scatter(true, false, true),
  XYScatterLinesNoMarkers: scatter(true, false, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(true, true, false),
  Radar: { element: "radarChart", radarStyle: "standard", hasMarkers: false },
  RadarMarkers: { element: "radarChart", radarStyle: "marker", hasMarkers: true },
  RadarFilled: { element: "radarChart", radarStyle: "filled" },
};

/** Every kind of chart that can be described. */
export const chartTypes = Object.keys(kinds) as ChartType[];

export const plotKind = (type: ChartType): PlotKind => kinds[type];

/** The kind of chart that is drawn so; undefined where none is. */
export function chartTypeOf(kind: PlotKind): ChartType | undefined {
  const wanted = JSON.stringify(sorted(kind));
  return chartTypes.find((type) => JSON.stringify(sorted(kinds[type])) === wanted);
}

const sorted = (kind: PlotKind) =>
  Object.entries(kind)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** What the markers of a series are: its own ones, or none where its kind of chart has none. */
export function markerOf({ type, marker }: ChartSeries): ChartMarker | undefined {
  const { hasMarkers } = kinds[type];
  if (hasMarkers === undefined) return undefined;
  if (!hasMarkers && marker?.style === undefined) return { ...marker, style: "None" };
  return marker;
}

/** Positions of labels that Excel takes for a kind of chart; with any other it calls the file damaged. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  const { element, grouping } = kinds[type];
  switch (element) {
    case "barChart":
      return grouping === "clustered"
        ? ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]
        : ["Center", "InsideEnd", "InsideBase"];
    case "lineChart":
    case "scatterChart":
      return ["Center", "Left", "Right", "Top", "Bottom"];
    case "pieChart":
      return ["BestFit", "Center", "InsideEnd", "OutsideEnd"];
    default:
      return [];
  }
}
