import { compareReadings } from "../../trend";
import type { Measure } from "../../workbook/types";
import type { CheckContext } from "../types";
import type { Claim } from "./claims";
import type { Movement } from "./sections";

/** A claim that none of its measures bears out. */
export interface Contradiction {
  readonly claim: Claim;
  /** The first of its measures. */
  readonly measure: Measure;
}

/**
 * The contradiction between a claim and its measures, where each of those that can be compared contradicts it;
 * one that bears it out is enough.
 */
export function contradictionOf(context: CheckContext, claim: Claim): Contradiction | null {
  const compared = claim.measures.filter(({ previous, latest }) =>
    isComparable(compareReadings(previous.value, latest.value).kind),
  );
  const [measure] = compared;
  if (!measure || !compared.every((other) => contradicts(context, claim, other))) return null;
  return { claim, measure };
}

const isComparable = (kind: string) => kind === "comparison";

function contradicts(context: CheckContext, claim: Claim, measure: Measure): boolean {
  if (claim.movement && contradictsMovement(context, claim.movement, measure)) return true;
  const direction = context.travel(measure)?.direction ?? "N/A";
  if (claim.section === "good") return direction === "↓";
  return claim.section === "needs to improve" && direction === "↑";
}

function contradictsMovement(context: CheckContext, movement: Movement, measure: Measure): boolean {
  const comparison = compareReadings(measure.previous.value, measure.latest.value);
  if (comparison.kind !== "comparison") return false;
  const { previous, latest } = comparison;
  const reason = context.travel(measure)?.reason.kind;
  switch (movement) {
    case "up":
      return latest.lte(previous);
    case "down":
      return latest.gte(previous);
    case "better":
      return reason === "declined" || reason === "within margin" || reason === "no change";
    case "worse":
      return reason === "improved" || reason === "no change";
  }
}
