import type Big from "big.js";

import type { ReadValue, Reading, Target } from "../values/types";
import { defaultTolerance, directionOfTravel } from "./direction-of-travel";
import type { Polarity } from "./types";

/** How a figure stands to its target; `within margin` misses it by no more than the tolerance. */
export type TargetStatus = "met" | "within margin" | "missed";

/**
 * How the latest figure stands to its target: by the rule of the direction of travel, with the target in the place of
 * the previous value. Null where the two cannot be compared, or neither way is better.
 *
 * @param tolerance margin as a fraction of the target
 */
export function targetStatus(
  latest: Reading,
  target: Target,
  polarity: Polarity,
  tolerance: number | Big = defaultTolerance,
): TargetStatus | null {
  const { reason } = directionOfTravel(
    targetReading(target, latest.text),
    latest,
    polarity,
    tolerance,
  );
  switch (reason.kind) {
    case "improved":
    case "no change":
      return "met";
    case "within margin":
      return "within margin";
    case "declined":
      return "missed";
    default:
      return null;
  }
}

/** A target as a value of its own. @param text the text that names it */
export function targetReading(target: Target, text: string): ReadValue {
  return { kind: "value", text, value: target, unit: target.unit, others: [] };
}
