import Big from "big.js";

import type { Direction } from "./types";

/** The word for two equal values, which share the arrow `⇄` with a decline within the margin. */
export const noChangeWord = "No change";

/**
 * The word that stands beside an arrow, so that an arrow is never the only signal. An arrow alone cannot
 * tell "No change" from a decline within the margin; `⇄` reads as the report's key has it. Where the values
 * are known use the word of `directionOfTravel` instead.
 *
 * @param tolerance the margin as a fraction: 0.05 gives "Declining within 5%", 0.025 "… 2.5%"
 */
export function directionWord(direction: Direction, tolerance: number | Big = 0.05): string {
  switch (direction) {
    case "↑":
      return "Improving";
    case "↓":
      return "Declining";
    case "⇄":
      return `Declining within ${new Big(tolerance).times(100).toFixed()}%`;
    case "N/A":
      return "Not comparable";
  }
}
