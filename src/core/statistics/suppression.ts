/** Counts of 1 to 4 may identify a child. */
export const defaultThreshold = 5;

/** The symbol for a confidential figure in official statistics. */
export const suppressedSymbol = "[c]";

/**
 * Whether a count is to be withheld: 1 or more, but below the threshold. 0 identifies nobody.
 *
 * @param count 0 or more
 * @param threshold lowest count that may be shown
 */
export function isDisclosive(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}
