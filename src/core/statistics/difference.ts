import type { Interval, Proportion } from "./types";
import { fractionOf, wilsonInterval } from "./wilson";

/** What the difference of two proportions amounts to, seen from the first. */
export type Significance = "higher" | "lower" | "no significant change";

/**
 * Interval of the difference second − first of two independent proportions, from the Wilson limits of each.
 *
 * @param confidence level as a fraction: 0.95
 * @throws RangeError where a proportion or the confidence is none
 * Source: method 10 of Newcombe, Statistics in Medicine 17 (1998) 873–890, without continuity correction.
 */
export function differenceInterval(
  first: Proportion,
  second: Proportion,
  confidence: number,
): Interval {
  const before = { estimate: fractionOf(first), ...wilsonInterval(first, confidence) };
  const after = { estimate: fractionOf(second), ...wilsonInterval(second, confidence) };
  const difference = after.estimate - before.estimate;
  return {
    lower: difference - Math.hypot(after.estimate - after.lower, before.upper - before.estimate),
    upper: difference + Math.hypot(after.upper - after.estimate, before.estimate - before.lower),
  };
}

/**
 * Whether the second proportion differs significantly from the first: its interval of the difference leaves
 * out 0. An interval that ends at 0 exactly is no significant change.
 *
 * @throws RangeError where a proportion or the confidence is none
 */
export function significanceOfChange(
  first: Proportion,
  second: Proportion,
  confidence: number,
): Significance {
  const { lower, upper } = differenceInterval(first, second, confidence);
  if (lower > 0) return "higher";
  return upper < 0 ? "lower" : "no significant change";
}
