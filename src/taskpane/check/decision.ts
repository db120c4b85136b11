import { wording } from "../wording";
import type { Decision } from "./dealing";

/** What is wrong with what was filled in, by field; empty where nothing is. */
export type DecisionProblems = Partial<Readonly<Record<keyof Decision, string>>>;

/** The sheet of accepted findings and the notes of the report print the reason whole. */
export const longestReason = 500;
export const longestInitials = 10;

/** The decision without spaces around it, and what is wrong with it in the analyst's words. */
export function readDecision(typed: Decision): {
  readonly decision: Decision;
  readonly problems: DecisionProblems;
} {
  const decision = { reason: typed.reason.trim(), initials: typed.initials.trim() };
  const reason = reasonProblem(decision.reason);
  const initials = initialsProblem(decision.initials);
  return {
    decision,
    problems: { ...(reason !== null && { reason }), ...(initials !== null && { initials }) },
  };
}

function reasonProblem(reason: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(reason)) return wording.check.reasonMissing;
  return reason.length > longestReason ? wording.check.reasonTooLong(longestReason) : null;
}

function initialsProblem(initials: string): string | null {
  if (!/\p{L}/u.test(initials)) return wording.check.initialsMissing;
  return initials.length > longestInitials ? wording.check.initialsTooLong(longestInitials) : null;
}
