import { directionOfTravel, targetReading } from "../core/trend";
import type { Reading } from "../core/values/types";
import { readPolarity } from "../core/vocabulary/read-polarity";
import { polarityStatements, statedPolarity } from "../core/vocabulary/stated-polarity";
import { cannotBeRead, polarityOf, quoted, readingOf, toleranceOf } from "./arguments";
import { notAvailable, type Outcome, valueOutcome, wrongArgument } from "./outcome";

/** POLARITY for one text: what a sentence of a commentary, or a few words such as "bigger is better", say. */
export function polarityOutcome(...[cell]: readonly unknown[]): Outcome {
  if (typeof cell !== "string" || cell.trim() === "") return unsaid(cell);
  const stated = statedPolarity(cell);
  if (stated) return valueOutcome(stated.polarity);
  if (polarityStatements(cell).length > 0) {
    return notAvailable(
      `${quoted(cell)} says both that higher and that lower is better. Look at one measure at a time.`,
    );
  }
  const label = isLabel(cell) ? readPolarity(cell) : null;
  return label === null ? unsaid(cell) : valueOutcome(label);
}

/** A few words without a verb: "Performance is up" tells of a change, not of a polarity. */
function isLabel(text: string): boolean {
  return (
    text.trim().split(/\s+/).length <= 6 && !/\b(?:is|are|was|were|has|have|had)\b/i.test(text)
  );
}

function unsaid(cell: unknown): Outcome {
  return notAvailable(`${quoted(cell)} does not say whether a higher or a lower figure is better.`);
}

/**
 * TARGETSTATUS for one cell: `Met`, `Within 5%` (of the target, or whatever the tolerance is), `Missed`, `N/A`.
 * Exact in decimal, by the same rule as the direction of travel: the target takes the place of the previous value.
 */
export function targetStatusOutcome(...cells: readonly unknown[]): Outcome {
  const [latestCell, targetCell, polarityCell, toleranceCell] = cells;
  const polarity = polarityOf(polarityCell);
  if (typeof polarity === "object") return polarity;
  const tolerance = toleranceOf(toleranceCell);
  if ("code" in tolerance) return tolerance;
  const target = targetIn(readingOf(targetCell));
  const { reason } = directionOfTravel(target, readingOf(latestCell), polarity, tolerance);
  switch (reason.kind) {
    case "improved":
    case "no change":
      return valueOutcome("Met");
    case "within margin":
      return valueOutcome(`Within ${tolerance.times(100).toFixed()}%`);
    case "declined":
      return valueOutcome("Missed");
    case "unreadable": {
      const [name, cell] =
        reason.side === "previous" ? ["target", targetCell] : ["latest value", latestCell];
      return wrongArgument(`The ${name} ${quoted(cell)} ${cannotBeRead(reason.explanation)}`);
    }
    default:
      return valueOutcome("N/A");
  }
}

/** The figure that a cell gives as the target: its own, or the one that it names: `Target 85%`. */
function targetIn(reading: Reading): Reading {
  if ((reading.kind !== "value" && reading.kind !== "missing") || !reading.target) return reading;
  return targetReading(reading.target, reading.text);
}
