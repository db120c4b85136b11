import Big from "big.js";

import type { Reading } from "../values/types";
import { compareReadings, type Comparison, type Incomparable } from "./comparison";
import type { Direction, Polarity } from "./types";
import { directionWord, noChangeWord } from "./words";

/** The margin of the published report: 5% of the previous value. */
export const defaultTolerance = 0.05;

/**
 * What decided a direction of travel. `relativeChange` is (latest − previous) / |previous| as a fraction,
 * rounded to 20 decimals; null where the previous value is 0. It informs only: nothing is decided by it.
 */
export type DirectionReason =
  | { readonly kind: "improved"; readonly relativeChange: Big | null }
  | { readonly kind: "declined"; readonly relativeChange: Big | null }
  | { readonly kind: "within margin"; readonly relativeChange: Big | null }
  | { readonly kind: "no change" }
  | { readonly kind: "no polarity" }
  | Incomparable;

/** The arrow, the word that stands beside it, and why. */
export interface DirectionOfTravel {
  readonly direction: Direction;
  /** Improving, Declining, Declining within 5%, No change, Not comparable. */
  readonly word: string;
  readonly reason: DirectionReason;
}

/**
 * Direction of travel from the previous to the latest published value.
 *
 * Any improvement is `↑`; no change is `⇄`; a decline of at most `tolerance` of the previous value is `⇄`,
 * a greater one `↓`. A missing or unreadable value, no polarity, or units that cannot be compared give `N/A`
 * (missing data is told first, then units, then polarity). Exact in decimal: the margin is compared by
 * multiplication, |latest − previous| ≤ tolerance × |previous|, so a decline of exactly 5% is within it,
 * and from 0 every decline is `↓`.
 *
 * @param tolerance margin as a fraction of the previous value, 0 or more; 0.05 is 5%
 * @throws RangeError where the tolerance is negative or no number
 * Source: the key on page 1 of the 2022-23 performance report.
 */
export function directionOfTravel(
  previous: Reading,
  latest: Reading,
  polarity: Polarity,
  tolerance: number | Big = defaultTolerance,
): DirectionOfTravel {
  const margin = exactTolerance(tolerance);
  const reason = decide(compareReadings(previous, latest), polarity, margin);
  return { direction: directionOf[reason.kind], word: wordOf(reason.kind, margin), reason };
}

function wordOf(kind: DirectionReason["kind"], tolerance: Big): string {
  return kind === "no change" ? noChangeWord : directionWord(directionOf[kind], tolerance);
}

const directionOf: Readonly<Record<DirectionReason["kind"], Direction>> = {
  improved: "↑",
  declined: "↓",
  "within margin": "⇄",
  "no change": "⇄",
  "no polarity": "N/A",
  "previous missing": "N/A",
  "latest missing": "N/A",
  "both missing": "N/A",
  unreadable: "N/A",
  "different units": "N/A",
  "denominator is zero": "N/A",
};

function decide(
  comparison: Comparison | Incomparable,
  polarity: Polarity,
  tolerance: Big,
): DirectionReason {
  if (comparison.kind !== "comparison") return comparison;
  if (polarity === "none") return { kind: "no polarity" };
  const { previous, latest } = comparison;
  if (latest.eq(previous)) return { kind: "no change" };
  if (latest.gt(previous) === (polarity === "higher")) return changed("improved", comparison);
  const isWithin = latest.minus(previous).abs().lte(tolerance.times(previous.abs()));
  return changed(isWithin ? "within margin" : "declined", comparison);
}

/** The relative change is worked out when somebody asks: its division costs more than all the rest. */
function changed(
  kind: "improved" | "declined" | "within margin",
  comparison: Comparison,
): DirectionReason {
  return {
    kind,
    get relativeChange() {
      return relativeChangeOf(comparison);
    },
  };
}

/** (latest − previous) / |previous|, or null where the previous value is 0. */
export function relativeChangeOf({ previous, latest }: Comparison): Big | null {
  return previous.eq(0) ? null : latest.minus(previous).div(previous.abs());
}

function exactTolerance(tolerance: number | Big): Big {
  if (typeof tolerance === "number" && !(Number.isFinite(tolerance) && tolerance >= 0)) {
    throw new RangeError(
      `The tolerance must be 0 or more, such as 0.05 for 5%; it is ${tolerance}.`,
    );
  }
  const exact = new Big(tolerance);
  if (exact.lt(0)) {
    throw new RangeError(`The tolerance must be 0 or more, such as 0.05 for 5%; it is ${exact}.`);
  }
  return exact;
}
