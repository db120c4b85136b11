import type {
  ChartLabels,
  ChartMarker,
  ChartSeries,
} from "../../../../core/drawingml/chart-description";
import { chartTypes, plotKind } from "../../../../core/drawingml/chart-types";
import { absoluteAddress } from "../../../model/areas";
import { withFigures } from "../../../model/charts/chartFigures";
import { plainSeries, withType } from "../../../model/charts/charts";
import { displayText } from "../../../model/numberFormat";
import type { CallArguments } from "../../callArguments";
import type { HandlerContext } from "../../context";
import { HostError } from "../../errors";
import { type ChartTarget, HostObject, type Part, type Targets } from "../../objects";
import { booleanValue, colorValue, numberValue, oneOf, textValue } from "../../values";
import type { TypeHandlers } from "../types";
import { designOf, seriesOf, within } from "./parts";

type Series = Targets["ChartSeries"];

const seriesObject = ({ sheet, chart }: ChartTarget, index: number) =>
  new HostObject("ChartSeries", { sheet, chart, index });

const count = ({ chart }: ChartTarget) => chart.design.series.length;

export const chartSeriesCollection: TypeHandlers<"ChartSeriesCollection"> = {
  get: { Count: count },
  call: {
    GetCount: count,
    GetItemAt: (target, given) => {
      const index = given.integer(0);
      if (!target.chart.design.series[index]) throw new HostError("InvalidArgument");
      return seriesObject(target, index);
    },
    Add: add,
  },
  items: (target) => target.chart.design.series.map((_one, index) => seriesObject(target, index)),
};

/** A series of nothing, at the end or before the series of that index. */
function add(target: ChartTarget, given: CallArguments, host: HandlerContext) {
  const design = designOf(target, host);
  const { series } = design.get();
  const index = given.integer(1, series.length);
  if (index < 0 || index > series.length) throw new HostError("InvalidArgument");
  const added: ChartSeries = {
    ...plainSeries(series[0]?.type ?? "ColumnClustered", index),
    name: given.has(0) ? { text: given.text(0) } : null,
  };
  design.set({
    ...design.get(),
    series: [...series.slice(0, index), added, ...series.slice(index)],
  });
  return seriesObject(target, index);
}

/** The series with what stands in its cells. */
function shown(target: Series, { workbook }: HandlerContext): ChartSeries {
  const series = withFigures(workbook, target.chart.design).series[target.index];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

function change(target: Series, host: HandlerContext, changes: Partial<ChartSeries>): void {
  const part = seriesOf(target, host);
  part.set({ ...part.get(), ...changes });
}

/** Changes what all series of a plot have in common. */
function changePlot(target: Series, host: HandlerContext, changes: Partial<ChartSeries>): void {
  const design = designOf(target, host);
  const own = seriesOf(target, host).get();
  const { element } = plotKind(own.type);
  const series = design.get().series.map((one) => {
    const isOfPlot = plotKind(one.type).element === element && one.axisGroup === own.axisGroup;
    return isOfPlot ? { ...one, ...changes } : one;
  });
  design.set({ ...design.get(), series });
}

function changeMarker(target: Series, host: HandlerContext, changes: ChartMarker): void {
  change(target, host, { marker: { ...seriesOf(target, host).get().marker, ...changes } });
}

const markerOf = (target: Series, host: HandlerContext) => seriesOf(target, host).get().marker;

const markerStyles = [
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** Labels that Excel gives where it is only told to have some. */
const plainLabels: ChartLabels = { value: true };

export const chartSeries: TypeHandlers<"ChartSeries"> = {
  get: {
    Name: (target, host) => shown(target, host).name?.text ?? `Series${target.index + 1}`,
    ChartType: (target, host) => seriesOf(target, host).get().type,
    AxisGroup: (target, host) => seriesOf(target, host).get().axisGroup,
    PlotOrder: ({ index }) => index + 1,
    HasDataLabels: (target, host) => seriesOf(target, host).get().labels !== null,
    MarkerStyle: (target, host) => markerOf(target, host)?.style ?? "Automatic",
    MarkerSize: (target, host) => markerOf(target, host)?.size ?? 5,
    MarkerBackgroundColor: (target, host) => markerOf(target, host)?.fill ?? "",
    MarkerForegroundColor: (target, host) => markerOf(target, host)?.line?.color ?? "",
    Smooth: (target, host) => seriesOf(target, host).get().isSmooth ?? false,
    GapWidth: (target, host) => seriesOf(target, host).get().gapWidth ?? 150,
    Overlap: (target, host) => seriesOf(target, host).get().overlap ?? 0,
    Format: (target) => new HostObject("ChartSeriesFormat", target),
    DataLabels: (target, host) =>
      new HostObject("ChartDataLabels", within(seriesOf(target, host), "labels")),
  },
  set: {
    Name: (target, value, host) => change(target, host, { name: { text: textValue(value) } }),
    ChartType: (target, value, host) => {
      const part = seriesOf(target, host);
      part.set(withType(part.get(), oneOf(value, chartTypes), target.index));
    },
    AxisGroup: (target, value, host) =>
      change(target, host, { axisGroup: oneOf(value, ["Primary", "Secondary"]) }),
    HasDataLabels: (target, value, host) => {
      const labels = seriesOf(target, host).get().labels ?? plainLabels;
      change(target, host, { labels: booleanValue(value) ? labels : null });
    },
    MarkerStyle: (target, value, host) => {
      const style = oneOf(value, ["Automatic", ...markerStyles]);
      changeMarker(target, host, { style: style === "Automatic" ? undefined : style });
    },
    MarkerSize: (target, value, host) =>
      changeMarker(target, host, { size: numberValue(value, 2, 72) }),
    MarkerBackgroundColor: (target, value, host) =>
      changeMarker(target, host, { fill: colorValue(value) }),
    MarkerForegroundColor: (target, value, host) =>
      changeMarker(target, host, {
        line: { ...markerOf(target, host)?.line, color: colorValue(value) },
      }),
    Smooth: (target, value, host) => change(target, host, { isSmooth: booleanValue(value) }),
    GapWidth: (target, value, host) =>
      changePlot(target, host, { gapWidth: numberValue(value, 0, 500) }),
    Overlap: (target, value, host) =>
      changePlot(target, host, { overlap: numberValue(value, -100, 100) }),
  },
  call: {
    Delete: (target, _given, host) => {
      const design = designOf(target, host);
      const series = design.get().series.filter((_one, index) => index !== target.index);
      design.set({ ...design.get(), series });
    },
    SetValues: (target, given, host) =>
      change(target, host, { values: { reference: referenceIn(given), points: [] } }),
    SetXAxisValues: (target, given, host) =>
      change(target, host, { categories: { reference: referenceIn(given), points: [] } }),
    GetDimensionValues: (target, given, host) => dimensionValues(shown(target, host), given),
    GetDimensionDataSourceString: (target, given, host) =>
      dimension(seriesOf(target, host).get(), given)?.reference ?? "",
    GetDimensionDataSourceType: (target, given, host) =>
      dimension(seriesOf(target, host).get(), given)?.reference === undefined
        ? "List"
        : "LocalRange",
  },
};

/** The range that was given, as a chart refers to it. */
function referenceIn(given: CallArguments): string {
  const range = given.target(0, "Range");
  if (!range) throw new HostError("InvalidArgument");
  return absoluteAddress(range.sheet.name, range.area);
}

function dimension({ categories, values }: ChartSeries, given: CallArguments) {
  const isOfValues = { Categories: false, XValues: false, Values: true, YValues: true };
  const name = oneOf(given.raw(0), ["Categories", "Values", "XValues", "YValues"]);
  return isOfValues[name] ? values : categories;
}

function dimensionValues(series: ChartSeries, given: CallArguments): string[] {
  const line = dimension(series, given);
  const format = line?.numberFormat ?? "General";
  return (line?.points ?? []).map((point) =>
    typeof point === "number" ? displayText(point, format) : (point ?? ""),
  );
}

export const chartSeriesFormat: TypeHandlers<"ChartSeriesFormat"> = {
  get: {
    Fill: (target, host) => new HostObject("ChartFill", within(seriesOf(target, host), "fill")),
    Line: (target, host) =>
      new HostObject("ChartLineFormat", within(seriesOf(target, host), "line")),
  },
};

/** Labels of all series of a chart at once. */
export function labelsOfAll(target: ChartTarget, host: HandlerContext): Part<ChartLabels | null> {
  const design = designOf(target, host);
  return {
    get: () => design.get().series[0]?.labels ?? null,
    set: (labels) =>
      design.set({
        ...design.get(),
        series: design.get().series.map((series) => ({ ...series, labels })),
      }),
  };
}
