import { tail } from "./confidence";
import type { Interval } from "./types";

/**
 * Exact (Garwood) interval of a Poisson count: 5 at 95% is 1.623486 to 11.668332, 0 is 0 to 3.688879.
 *
 * The upper limit is the mean at which a count this low has the probability of one tail, the lower limit the
 * mean at which a count this high has it. Both follow from the Poisson distribution itself, a sum of
 * `count` + 1 terms, by halving: no incomplete gamma function is needed. Meant for small counts.
 *
 * @param count whole number, 0 or more, at most 100
 * @param confidence level as a fraction: 0.95
 * @throws RangeError where the count or the confidence is none
 * Source: Garwood, Biometrika 28 (1936) 437–442; the same as half the chi-squared quantiles of OHID's guide.
 */
export function exactPoissonInterval(count: number, confidence: number): Interval {
  if (!(Number.isInteger(count) && count >= 0 && count <= 100)) {
    throw new RangeError(`${count} is no count from 0 to 100.`);
  }
  const probability = tail(confidence);
  return {
    lower: count === 0 ? 0 : meanWhere((mean) => atLeast(count, mean) > probability),
    upper: meanWhere((mean) => atMost(count, mean) < probability),
  };
}

/** Probability of a count of `count` or fewer. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** Probability of a count of `count` or more: added up from `count` on, so that a small one keeps its digits. */
function atLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  for (let k = 1; k <= count; k++) term *= mean / k;
  let sum = term;
  for (let k = count + 1; term > sum * Number.EPSILON; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** The mean at which a condition begins to hold, by halving an interval down to neighbouring numbers. */
function meanWhere(holds: (mean: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (!holds(high)) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
