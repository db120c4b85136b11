import { normalDeviate } from "./confidence";
import { exactPoissonInterval } from "./poisson";
import type { Interval } from "./types";

/** Counts below this get exact limits: Byar's approximation is too rough for them. */
const smallestForByar = 10;

/**
 * Interval of a count of events: Byar's approximation, exact Poisson limits below 10. 65 at 95% is
 * 50.163188 to 82.849139. Divide by the population for the interval of a rate.
 *
 * @param count whole number, 0 or more
 * @param confidence level as a fraction: 0.95
 * @throws RangeError where the count or the confidence is none
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987); OHID's technical guide and
 * PHEindicatormethods `phe_rate`, which change to exact limits at the same count.
 */
export function byarInterval(count: number, confidence: number): Interval {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${count} is no count.`);
  if (count < smallestForByar) return exactPoissonInterval(count, confidence);
  const z = normalDeviate(confidence);
  const limit = (base: number, deviate: number) =>
    base * (1 - 1 / (9 * base) + deviate / (3 * Math.sqrt(base))) ** 3;
  return { lower: limit(count, -z), upper: limit(count + 1, z) };
}
