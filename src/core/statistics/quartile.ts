import type Big from "big.js";

/** 1 is the best quarter, 4 the worst. */
export type Quartile = 1 | 2 | 3 | 4;

/** Fewest values that have quartiles. */
export const fewestForQuartiles = 4;

/**
 * Quartiles among the values of all areas, by rank. Equal values share the best of their ranks, and so their
 * quartile: a tie is never broken by chance. A value that is not among the others counts as one more. The
 * values are put in order once; each look afterwards is cheap.
 *
 * @returns the quartile of a value where `higher` or `lower` is better; null where there are fewer than four values
 * Source: OHID technical guide, "Assigning deprivation categories"; PHEindicatormethods `phe_quantile` with 4
 * quantiles: 5 − ⌈(n + 1 − rank) / (n / 4)⌉.
 */
export function quartilesAmong(
  all: readonly Big[],
): (value: Big, polarity: "higher" | "lower") => Quartile | null {
  const ascending = [...all].sort((a, b) => a.cmp(b));
  return (value, polarity) => {
    const lower = countWhile(ascending, (other) => other.lt(value));
    const notHigher = countWhile(ascending, (other) => other.lte(value));
    const size = ascending.length + (lower === notHigher ? 1 : 0);
    if (size < fewestForQuartiles) return null;
    const rank = 1 + (polarity === "lower" ? lower : ascending.length - notHigher);
    return (5 - Math.ceil((4 * (size + 1 - rank)) / size)) as Quartile;
  };
}

/** How many values from the start fulfil a condition that no later one does. */
function countWhile(values: readonly Big[], holds: (value: Big) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
