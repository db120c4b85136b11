import { rateOutcome, suppressOutcome } from "./figure-outcomes";
import { byarOutcomes, significantOutcome, wilsonOutcomes } from "./interval-outcomes";
import { processControlOutcomes, quartileOutcomes, recentTrendOutcomes } from "./series-outcomes";
import { cellsOf, soleCell, spill, spillRows, wholeResult } from "./spill";

// Excel's metadata is made from these comments and signatures: see functions.ts. Methods: docs/statistics.md.

/**
 * Gives a rate: the count for every 10,000 of the population, or for every so many.
 * @customfunction RATE
 * @helpurl https://localhost:3000/functions.html#rate
 * @param count How many there were: a number of 0 or more. May be a range.
 * @param population How many there could have been: a number above 0.
 * @param [per] The base of the rate. 10,000 unless given.
 * @returns The rate, one for each pair; not rounded.
 */
export function rate(count: unknown[][], population: unknown[][], per?: unknown[][]): unknown[][] {
  return spill([count, population, per], rateOutcome);
}

/**
 * Gives the confidence interval of a percentage by Wilson's score method: lower and upper limit side by side, as Excel holds percentages.
 * @customfunction WILSON
 * @helpurl https://localhost:3000/functions.html#wilson
 * @param numerator The part: a number from 0 to the denominator. May be a column.
 * @param denominator The whole: a number above 0.
 * @param [confidence] The level of confidence, such as 95%. 95% unless given.
 * @returns One row of two limits for each pair.
 */
export function wilson(
  numerator: unknown[][],
  denominator: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spillRows([numerator, denominator, confidence], 2, wilsonOutcomes);
}

/**
 * Gives the confidence interval of a count, or of its rate, by Byar's method, with exact Poisson limits below 10: lower and upper limit side by side.
 * @customfunction BYAR
 * @helpurl https://localhost:3000/functions.html#byar
 * @param count How many events there were: a whole number. May be a column.
 * @param [population] The population, for the interval of a rate. Left out, the interval is that of the count.
 * @param [per] The base of the rate. 10,000 unless given.
 * @param [confidence] The level of confidence, such as 95%. 95% unless given.
 * @returns One row of two limits for each count.
 */
export function byar(
  count: unknown[][],
  population?: unknown[][],
  per?: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spillRows([count, population, per, confidence], 2, byarOutcomes);
}

/**
 * Gives whether the second percentage is significantly higher or lower than the first, by Newcombe's interval of the difference: higher, lower, or no significant change.
 * @customfunction SIGNIFICANT
 * @helpurl https://localhost:3000/functions.html#significant
 * @param n1 The first (previous) numerator. May be a range.
 * @param d1 The first (previous) denominator.
 * @param n2 The second (latest) numerator.
 * @param d2 The second (latest) denominator.
 * @param [confidence] The level of confidence, such as 95%. 95% unless given.
 * @returns The words, one for each pair of percentages.
 */
export function significant(
  n1: unknown[][],
  d1: unknown[][],
  n2: unknown[][],
  d2: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spill([n1, d1, n2, d2, confidence], significantOutcome);
}

/**
 * Gives the recent trend of a percentage over its five most recent points, as public health profiles do: classification, chi-squared, slope side by side.
 * @customfunction RECENTTREND
 * @helpurl https://localhost:3000/functions.html#recenttrend
 * @param numerators The numerators, oldest first: one row or one column.
 * @param denominators The denominators, as many, in the same order.
 * @param [polarity] Which way is better: the trend is then improving or declining. Without it, increasing or decreasing.
 * @returns One row: classification, chi-squared, slope of the log-odds.
 */
export function recentTrendOf(
  numerators: unknown[][],
  denominators: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return wholeResult(3, () => [
    recentTrendOutcomes(cellsOf(numerators), cellsOf(denominators), soleCell(polarity)),
  ]);
}

/**
 * Gives an XmR process control chart in figures: mean, lower limit, upper limit, variation (improvement, concern, common cause, neither), assurance.
 * @customfunction SPC
 * @helpurl https://localhost:3000/functions.html#spc
 * @param values The values in order of time: one row or one column of numbers, without blank cells.
 * @param polarity Which way is better: higher, lower, or none.
 * @param [target] The target that the process is to meet. Without it (or with a blank cell, which is 0), the assurance is blank. For a target of 0 type "0".
 * @returns One row: mean, lower limit, upper limit, variation, assurance.
 */
export function spc(values: unknown[][], polarity: unknown[][], target?: unknown[][]): unknown[][] {
  return wholeResult(5, () => [
    processControlOutcomes(cellsOf(values), soleCell(polarity), soleCell(target)),
  ]);
}

/**
 * Gives the quartile of a value among all values: 1 (best) to 4. Equal values share the better quartile.
 * @customfunction QUARTILE
 * @helpurl https://localhost:3000/functions.html#quartile
 * @param value The value: a number, or text such as 67.4%. May be a range.
 * @param allValues The values of all areas, this one among them: four or more.
 * @param polarity Which way is better: higher or lower.
 * @returns The quartile, 1 to 4, one for each value.
 */
export function quartile(
  value: unknown[][],
  allValues: unknown[][],
  polarity: unknown[][],
): unknown[][] {
  return spill([value, polarity], quartileOutcomes(cellsOf(allValues)));
}

/**
 * Gives the count, or [c] where it is so small that it may identify a child: 1 to 4, or from 1 to below the threshold.
 * @customfunction SUPPRESS
 * @helpurl https://localhost:3000/functions.html#suppress
 * @param count The count: a whole number of 0 or more. May be a range.
 * @param [threshold] The lowest count that may be shown. 5 unless given.
 * @returns The count or [c], one for each count.
 */
export function suppress(count: unknown[][], threshold?: unknown[][]): unknown[][] {
  return spill([count, threshold], suppressOutcome);
}
