import { normalDeviate } from "./confidence";
import type { Interval, Proportion } from "./types";

/**
 * Wilson's score interval of a proportion, without continuity correction: 65 of 100 at 95% is 0.552544 to
 * 0.736358. Limits are fractions from 0 to 1.
 *
 * @param proportion numerator from 0 to the denominator, denominator above 0
 * @param confidence level as a fraction: 0.95
 * @throws RangeError where the proportion or the confidence is none
 * Source: Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17 (1998) 857–872; OHID's technical guide.
 */
export function wilsonInterval(proportion: Proportion, confidence: number): Interval {
  const { numerator, denominator } = proportion;
  const estimate = fractionOf(proportion);
  const z = normalDeviate(confidence);
  const centre = 2 * numerator + z * z;
  const spread = z * Math.sqrt(z * z + 4 * numerator * (1 - estimate));
  const divisor = 2 * (denominator + z * z);
  return {
    lower: numerator === 0 ? 0 : Math.max(0, Math.min(estimate, (centre - spread) / divisor)),
    upper:
      numerator === denominator ? 1 : Math.min(1, Math.max(estimate, (centre + spread) / divisor)),
  };
}

/**
 * The proportion as a fraction.
 *
 * @throws RangeError where the denominator is not above 0 or the numerator is not within it
 */
export function fractionOf({ numerator, denominator }: Proportion): number {
  if (!(
    denominator > 0 &&
    Number.isFinite(denominator) &&
    numerator >= 0 &&
    numerator <= denominator
  )) {
    throw new RangeError(`${numerator} of ${denominator} is no proportion.`);
  }
  return numerator / denominator;
}
