import type Big from "big.js";
import type { Reading, ReadValue } from "../values/types";
import { monthsBetween, type PeriodSpan, spanOf } from "../periods/months";
import { inOrder, stepOf } from "./order";
import { repeatsPrinted } from "./printed";
import { isInThousands, saysPercent } from "./scale";
import type { Series, SeriesPoint, TiedSeries } from "./types";

/** A point of a series beside the figure of the table that it should repeat. */
export interface PointMismatch {
  readonly point: SeriesPoint;
  /** The series ends before the latest data's own period. */
  readonly isBehind: boolean;
}

/** The last point where it differs from the latest data; null where it agrees or cannot be compared. */
export function lastPointMismatch({ series, measure }: TiedSeries): PointMismatch | null {
  const point = lastPoint(series, measure.latest.value);
  if (!point) return null;
  return differs(series, point, measure.latest.value)
    ? { point, isBehind: isBehind(series, point, measure.latest.value) }
    : null;
}

/** The point a year before the last one where it differs from the previous data, and the last one agrees. */
export function previousPointMismatch(tied: TiedSeries): PointMismatch | null {
  const { series, measure } = tied;
  const last = lastPoint(series, measure.latest.value);
  if (!last || lastPointMismatch(tied) || !comparable(series, last, measure.latest.value))
    return null;
  const period = periodOf(measure.previous.value);
  const point = period
    ? nearest(series, period)
    : figures(series).find((other) => last.period.last - other.period.last === 12);
  if (!point || point === last || !differs(series, point, measure.previous.value)) return null;
  return { point, isBehind: false };
}

function figures({ points }: Series): SeriesPoint[] {
  return inOrder(points.filter(({ reading }) => reading.kind === "value"));
}

const periodOf = (reading: Reading) => (reading.kind === "value" ? spanOf(reading.period) : null);

/**
 * The point of the latest data's period; the last one where the data names no period, or the series ends
 * before it. Null where the series goes on beyond and has no such point.
 */
function lastPoint(series: Series, latest: Reading): SeriesPoint | null {
  const last = figures(series).at(-1) ?? null;
  const period = periodOf(latest);
  if (!last || !period) return last;
  const match = nearest(series, period);
  return match ?? (last.period.last < period.last ? last : null);
}

function isBehind(series: Series, point: SeriesPoint, latest: Reading): boolean {
  const period = periodOf(latest);
  return period !== null && point.period.last < period.last && nearest(series, period) === null;
}

/** The point whose period ends within half a step of another period's end. */
function nearest(series: Series, period: PeriodSpan): SeriesPoint | null {
  const reach = Math.floor((stepOf(series.periods) ?? 1) / 2);
  const away = (point: SeriesPoint) => Math.abs(monthsBetween(point.period, period));
  const [point] = figures(series)
    .filter((candidate) => away(candidate) <= reach)
    .sort((one, other) => away(one) - away(other));
  return point ?? null;
}

/** Compared at the coarser of the two precisions: 52.66 in the chart's table and 52.7% in print agree. */
function differs(series: Series, point: SeriesPoint, reading: Reading): boolean {
  const pair = comparable(series, point, reading);
  if (!pair) return false;
  return !repeatsPrinted(pair.point, pair.table);
}

interface Figure {
  readonly decimal: Big;
  readonly decimals: number;
}

/** The two figures in the same unit; null where they are of different kinds or nothing tells the unit. */
function comparable(
  series: Series,
  { reading: point }: SeriesPoint,
  table: Reading,
): { readonly point: Figure; readonly table: Figure } | null {
  if (point.kind !== "value" || table.kind !== "value" || isInThousands(series)) return null;
  const own = figureOf(point);
  const printed = figureOf(table);
  if (point.unit.kind === table.unit.kind) {
    return table.unit.kind === "ratio" ? null : { point: own, table: printed };
  }
  if (table.unit.kind === "percent" && point.unit.kind === "number") {
    return saysPercent(series) ? { point: asPercent(series, own), table: printed } : null;
  }
  const isMoney = table.unit.kind === "pounds" && point.unit.kind === "number";
  return isMoney ? { point: own, table: printed } : null;
}

const figureOf = ({ value: { decimal, decimals } }: ReadValue): Figure => ({ decimal, decimals });

/** Shares stored as fractions, 0.527, under a heading that says percentage. */
function asPercent(series: Series, figure: Figure): Figure {
  const areFractions = figures(series).every(
    ({ reading }) => reading.kind === "value" && reading.value.decimal.abs().lte(1),
  );
  if (!areFractions) return figure;
  return { decimal: figure.decimal.times(100), decimals: Math.max(0, figure.decimals - 2) };
}
