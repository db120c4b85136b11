import type {
  ChartAxes,
  ChartDescription,
  ChartSeries,
} from "../../../../core/drawingml/chart-description";
import { plotKind, type PlotKind } from "../../../../core/drawingml/chart-types";
import { secondaryAxesOf } from "../../../../core/drawingml/plot-xml";

/** A series with what of it depends on where it stands among all. */
export interface PlottedSeries {
  readonly series: ChartSeries;
  readonly kind: PlotKind;
  /** Among all series of the chart. */
  readonly index: number;
  /** By which the drawing knows it: names of series may be alike. */
  readonly id: string;
  readonly name: string;
  /** As they are drawn: parts of the whole in a chart of 100%. Null where nothing is drawn. */
  readonly points: readonly (number | null)[];
}

/** Series that are drawn against the same axes. */
export interface PlotGroup {
  readonly axes: ChartAxes;
  readonly isSecondary: boolean;
  readonly isScatter: boolean;
  /** Its categories go upwards, as in a bar chart. */
  readonly isSideways: boolean;
  /** Values are parts of the whole. */
  readonly isPercent: boolean;
  readonly series: readonly PlottedSeries[];
}

/** All series of the chart in their order. */
export function plottedSeries({ series, blanks }: ChartDescription): PlottedSeries[] {
  const plotted = series.map((one, index): PlottedSeries => {
    const kind = plotKind(one.type);
    return {
      series: one,
      kind,
      index,
      id: `series-${index}`,
      name: one.name?.text || `Series${index + 1}`,
      points: one.values.points.map((point) => point ?? whereBlank(kind, blanks)),
    };
  });
  return plotted.map((one) => (isPercentKind(one.kind) ? asParts(one, plotted) : one));
}

/** An area falls to zero where there is no figure; it would be two areas else. */
function whereBlank({ element }: PlotKind, blanks: ChartDescription["blanks"]): number | null {
  return blanks === "Zero" || (blanks === "Gap" && element === "areaChart") ? 0 : null;
}

const isPercentKind = ({ grouping }: PlotKind) => grouping === "percentStacked";

export const isStacked = ({ grouping }: PlotKind) =>
  grouping === "stacked" || grouping === "percentStacked";

/** Name of the stack that a series is part of; undefined where it stands alone. */
export const stackOf = ({ series: { axisGroup }, kind }: PlottedSeries): string | undefined =>
  isStacked(kind) ? `${axisGroup} ${kind.element} ${kind.grouping}` : undefined;

function asParts(one: PlottedSeries, all: readonly PlottedSeries[]): PlottedSeries {
  const stack = all.filter((other) => stackOf(other) === stackOf(one));
  const points = one.points.map((point, place) => {
    if (point === null) return null;
    const whole = stack.reduce((sum, { points: others }) => sum + Math.abs(others[place] ?? 0), 0);
    return whole === 0 ? 0 : point / whole;
  });
  return { ...one, points };
}

/** The series on the first axes, then those on the second ones. */
export function plotGroups(chart: ChartDescription, series: readonly PlottedSeries[]): PlotGroup[] {
  const groups = (["Primary", "Secondary"] as const).map((axisGroup) => ({
    axes: axisGroup === "Primary" ? chart.axes : secondaryAxesOf(chart),
    isSecondary: axisGroup === "Secondary",
    series: series.filter((one) => one.series.axisGroup === axisGroup),
  }));
  return groups
    .filter((group) => group.series.length > 0)
    .map((group) => ({
      ...group,
      isScatter: group.series.every(({ kind }) => kind.element === "scatterChart"),
      isSideways: group.series.some(({ kind }) => kind.barDirection === "bar"),
      isPercent: group.series.every(({ kind }) => isPercentKind(kind)),
    }));
}

/** The figures that an axis of values must hold: also the sums of what is stacked. */
export function axisValues({ series }: PlotGroup): number[] {
  const values: number[] = [];
  const sums = new Map<string, number>();
  for (const one of series) {
    const stack = stackOf(one);
    one.points.forEach((point, place) => {
      if (point === null) return;
      const sign = one.kind.element === "barChart" && point < 0 ? "below" : "above";
      const key = stack === undefined ? null : `${stack} ${place} ${sign}`;
      const value = key === null ? point : point + (sums.get(key) ?? 0);
      if (key !== null) sums.set(key, value);
      values.push(value);
    });
  }
  return values;
}
