import { withoutBold } from "../marker";

/** What a heading without a number opens. */
export type TextPart = "priorities" | "actions" | "other";

/** The part that a line opens: PRIORITIES, ACTIONS, or another in capitals. Null for a line that is no heading. */
export function partOpened(line: string): TextPart | null {
  const text = withoutBold(line.replace(/^#+\s*/, "")).replace(/\s*:$/, "");
  if (prioritiesHeading.test(text)) return "priorities";
  if (actionsHeading.test(text)) return "actions";
  return isInCapitals(text) ? "other" : null;
}

const prioritiesHeading =
  /^(?:(?:our|the|key|main|strategic) )*(?:priorities|objectives)(?: (?:for|in) [\d/–-]+)?$/i;

const actionsHeading =
  /^(?:(?:our|the|key|main|planned) )*(?:actions?(?: plan)?|activities|what we will do|how we will (?:do|achieve) (?:it|this))(?:(?:,| and| &) (?:associated )?(?:tasks?|milestones?))?(?: (?:for|in) [\d/–-]+)?$/i;

/** Capitals throughout, and long enough to be no abbreviation. */
function isInCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\s&,'’/-]{6,80}$/u.test(text);
}

/** Lines that a printed page adds to the text: its number. */
export const isPageMark = (line: string): boolean =>
  /^\s*(?:[-–—]?\s*\d{1,3}\s*[-–—]?|page \d+(?: of \d+)?)\s*$/i.test(line);
