import Big from "big.js";

import {
  change,
  compareReadings,
  type DirectionOfTravel,
  directionOfTravel,
  type Incomparable,
  type NoChangeFigure,
} from "../core/trend";
import { basisOf, cannotBeRead, polarityOf, quoted, readingOf, toleranceOf } from "./arguments";
import {
  type FunctionError,
  notAvailable,
  numberOutcome,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

/** TREND for one cell: the arrow. */
export function trendOutcome(...cells: readonly unknown[]): Outcome {
  const travel = travelOf(cells);
  return "code" in travel ? travel : valueOutcome(travel.direction);
}

/** TRENDTEXT for one cell: the word beside the arrow. */
export function trendTextOutcome(...cells: readonly unknown[]): Outcome {
  const travel = travelOf(cells);
  return "code" in travel ? travel : valueOutcome(travel.word);
}

function travelOf([previous, latest, polarityCell, toleranceCell]: readonly unknown[]):
  DirectionOfTravel | FunctionError {
  const polarity = polarityOf(polarityCell);
  if (typeof polarity === "object") return polarity;
  const tolerance = toleranceOf(toleranceCell);
  if ("code" in tolerance) return tolerance;
  const travel = directionOfTravel(readingOf(previous), readingOf(latest), polarity, tolerance);
  return travel.reason.kind === "unreadable" ? unreadable(travel.reason, previous, latest) : travel;
}

/**
 * CHANGE for one cell. Like VALUE it counts percentages as Excel does: the absolute change from 67.4% to
 * 63.9% is -0.035. Percentage points are 100 times that.
 */
export function changeOutcome(...cells: readonly unknown[]): Outcome {
  const [previous, latest, basisCell] = cells;
  const basis = basisOf(basisCell);
  if (typeof basis === "object") return basis;
  const before = readingOf(previous);
  const after = readingOf(latest);
  const changed = change(before, after, basis);
  if (changed instanceof Big) {
    const comparison = compareReadings(before, after);
    const isPercent = comparison.kind === "comparison" && comparison.measuredIn === "percent";
    return numberOutcome(
      (basis === "absolute" && isPercent ? changed.div(100) : changed).toNumber(),
    );
  }
  if (changed.kind === "not percentages" && isFraction(previous) && isFraction(latest)) {
    const difference = change(before, after, "absolute");
    if (difference instanceof Big) return numberOutcome(difference.times(100).toNumber());
  }
  return noChange(changed, previous, latest);
}

/** A number that may be the content of a cell shown as a percentage: 0.674 for 67.4%. */
function isFraction(cell: unknown): boolean {
  return typeof cell === "number" && Math.abs(cell) <= 1;
}

function noChange(reason: NoChangeFigure, previous: unknown, latest: unknown): FunctionError {
  switch (reason.kind) {
    case "unreadable":
      return unreadable(reason, previous, latest);
    case "previous missing":
      return notAvailable(`There is no previous value: ${quoted(previous)}.`);
    case "latest missing":
      return notAvailable(`There is no latest value: ${quoted(latest)}.`);
    case "both missing":
      return notAvailable("There is no previous and no latest value.");
    case "previous is zero":
      return notAvailable('Nothing can be relative to 0. Use "absolute" as the basis.');
    case "denominator is zero":
      return notAvailable(`${quoted(reason.side === "latest" ? latest : previous)} is out of 0.`);
    case "different units":
      return wrongArgument(
        `${quoted(previous)} and ${quoted(latest)} are in different units. Give both in the same unit.`,
      );
    case "not percentages":
      return wrongArgument(
        "Percentage points need percentages, such as 67.4% as text or a cell formatted as a percentage.",
      );
  }
}

function unreadable(
  { side, explanation }: Extract<Incomparable, { kind: "unreadable" }>,
  previous: unknown,
  latest: unknown,
): FunctionError {
  const cell = side === "previous" ? previous : latest;
  return wrongArgument(`The ${side} value ${quoted(cell)} ${cannotBeRead(explanation)}`);
}
