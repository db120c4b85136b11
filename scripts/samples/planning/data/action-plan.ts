import { area5 } from "./action-plan/area-5";
import { area6 } from "./action-plan/area-6";
import { area7 } from "./action-plan/area-7";
import { area8 } from "./action-plan/area-8";

/** A row of the action plan: a strategic area, a priority, an action or a task. */
export interface ActionSample {
  /** As the plan numbers it: `5`, `5.1`, `5.1.1`, `a)`. */
  readonly ref: string;
  readonly title: string;
  readonly owner?: string;
  readonly due?: string;
  readonly status?: string;
  /** Numbers of indicators that it serves. */
  readonly indicators?: string;
}

/**
 * Strategic areas 5 to 8 of the plan for Children, Schools and Families 2003/04: all rows and their numbers, told in
 * other words. Owners, dates and statuses are made up, as at the beginning of January 2004.
 */
export const actionPlan: readonly ActionSample[] = [area5, area6, area7, area8].flatMap(actionRows);

/** Rows of a text with a line for each: `ref | title | owner | due | status | indicators`, the last ones if need be. */
function actionRows(text: string): ActionSample[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [ref = "", title = "", owner, due, status, indicators] = line
      .split("|")
      .map((part) => part.trim());
    return { ref, title, owner, due, status, indicators };
  });
}
