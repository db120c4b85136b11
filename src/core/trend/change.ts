import type Big from "big.js";

import type { Reading } from "../values/types";
import { compareReadings, type Incomparable } from "./comparison";
import { relativeChangeOf } from "./direction-of-travel";

/**
 * How a change is told.
 * - `relative`: as a fraction of the previous value
 * - `points`: in percentage points
 * - `absolute`: in the unit of the values
 */
export type ChangeBasis = "relative" | "points" | "absolute";

/** Why there is no such change. */
export type NoChangeFigure =
  | Incomparable
  /** A relative change from 0 does not exist. */
  | { readonly kind: "previous is zero" }
  /** Percentage points need percentages. */
  | { readonly kind: "not percentages" };

/**
 * Change from the previous to the latest value; positive where the figure rose. Exact, save for a division,
 * which is rounded to 20 decimals.
 *
 * - `relative`: (latest − previous) / |previous| as a fraction; 94 to 115 is 0.2234…
 * - `points`: 67.4% to 63.9% is −3.5; two fractions count as percentages (2/2 to 1/2 is −50)
 * - `absolute`: 5.6 days to 6.3 days is 0.7; percentages in percent (−3.5), two fractions as a
 *   proportion (−0.5)
 *
 * A result that is no `Big` tells, by its `kind`, why there is no figure.
 */
export function change(
  previous: Reading,
  latest: Reading,
  basis: ChangeBasis,
): Big | NoChangeFigure {
  const comparison = compareReadings(previous, latest);
  if (comparison.kind !== "comparison") return comparison;
  if (basis === "relative") return relativeChangeOf(comparison) ?? { kind: "previous is zero" };
  const { scale, measuredIn } = comparison;
  const difference = comparison.latest.minus(comparison.previous).div(scale);
  if (basis === "absolute") return difference;
  if (measuredIn === "percent") return difference;
  return measuredIn === "proportion" ? difference.times(100) : { kind: "not percentages" };
}
