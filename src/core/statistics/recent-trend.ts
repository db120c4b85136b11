import type { Polarity } from "../trend/types";
import type { Proportion } from "./types";
import { fractionOf } from "./wilson";

/** `improving` and `declining` where the polarity says so, `increasing` and `decreasing` without one. */
export type TrendClassification =
  "improving" | "declining" | "increasing" | "decreasing" | "no significant change";

export interface RecentTrend {
  readonly classification: TrendClassification;
  /** Chi-squared for trend, 1 degree of freedom. */
  readonly chiSquared: number;
  /** Change of the log-odds (logit) from one point to the next. */
  readonly slope: number;
}

/** Points that the method looks at: the most recent ones. */
export const trendPoints = 5;

/** Chi-squared with 1 degree of freedom that 99.8% of chance results stay below. */
const significantChiSquared = 9.5495;

/**
 * Recent trend of a proportion by the method of OHID's Fingertips.
 *
 * Of the five most recent points: chi-squared for trend on counts and denominators; significant above 9.5495
 * (99.8%); the way it goes is the slope of the logits by ordinary least squares; and no significant change
 * where leaving out any one point turns the slope's sign (or makes it flat). Where a point is 0% or 100%,
 * which has no logit, all five take the empirical logit ln((r + ½) / (n − r + ½)).
 *
 * @param points oldest first, equally spaced, five or more
 * @throws RangeError where there are fewer than five points or one is no proportion
 * Source: OHID technical guide; PHEindicatormethods `assign_trend_markers` (type proportion); Armitage 1955.
 */
export function recentTrend(points: readonly Proportion[], polarity: Polarity): RecentTrend {
  if (points.length < trendPoints) throw new RangeError("A recent trend needs five points.");
  const recent = points.slice(-trendPoints);
  const chiSquared = chiSquaredForTrend(recent);
  const positions = recent.map((_, place) => place + 1);
  const logits = logitsOf(recent);
  const slope = slopeOf(positions, logits);
  const isTrend = chiSquared > significantChiSquared && isSteady(positions, logits, slope);
  return { classification: isTrend ? wordFor(slope, polarity) : noTrend, chiSquared, slope };
}

const noTrend = "no significant change";

function wordFor(slope: number, polarity: Polarity): TrendClassification {
  if (polarity === "none") return slope > 0 ? "increasing" : "decreasing";
  return slope > 0 === (polarity === "higher") ? "improving" : "declining";
}

/** Cochran and Armitage's statistic with scores 1 to 5; 0 where all points are 0% or all are 100%. */
function chiSquaredForTrend(points: readonly Proportion[]): number {
  const total = sum(points.map(({ denominator }) => denominator));
  const mean = sum(points.map(({ numerator }) => numerator)) / total;
  const centre = sum(points.map(({ denominator }, place) => denominator * (place + 1))) / total;
  const excess = sum(
    points.map(
      (point, place) => (point.numerator - mean * point.denominator) * (place + 1 - centre),
    ),
  );
  const variance =
    mean *
    (1 - mean) *
    sum(points.map(({ denominator }, place) => denominator * (place + 1 - centre) ** 2));
  return variance > 0 ? excess ** 2 / variance : 0;
}

function logitsOf(points: readonly Proportion[]): number[] {
  const fractions = points.map(fractionOf);
  const added = fractions.some((fraction) => fraction === 0 || fraction === 1) ? 0.5 : 0;
  return points.map(({ numerator, denominator }) =>
    Math.log((numerator + added) / (denominator - numerator + added)),
  );
}

/** Whether the slope keeps its sign when any one point is left out. */
function isSteady(positions: readonly number[], values: readonly number[], slope: number): boolean {
  const without = (list: readonly number[], place: number) => list.filter((_, at) => at !== place);
  return positions.every(
    (_, place) =>
      Math.sign(slopeOf(without(positions, place), without(values, place))) === Math.sign(slope),
  );
}

/** Slope by ordinary least squares; what only binary rounding makes of equal values is 0. */
function slopeOf(positions: readonly number[], values: readonly number[]): number {
  const centre = sum(positions) / positions.length;
  const products = positions.map((position, place) => (position - centre) * (values[place] ?? 0));
  const numerator = sum(products);
  const noise = 1e-12 * sum(products.map(Math.abs));
  if (Math.abs(numerator) <= noise) return 0;
  return numerator / sum(positions.map((position) => (position - centre) ** 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
