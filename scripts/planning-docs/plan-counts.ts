import { progressOf, progressOfAll, walkPlan } from "../../src/core/planning/action-plan";
import type { ActionPlanEntry } from "../../src/core/planning/types";
import { markdownTable } from "../markdown";
import type { PlanningSample } from "./sample";

/** How much of the action plan was read, and how far it has come. */
export function planSection({
  planning: { actionPlan },
  settings: { asAt },
  findings,
}: PlanningSample): string[] {
  const priorities = actionPlan.entries.flatMap((area) => area.children);
  const numbering = findings.filter(({ rule }) => /^action-(?:number|orphan|wrong)/.test(rule));
  return [
    "## The action plan",
    "",
    `Strategic areas 5 to 8 of the plan for 2003/04 hold ${count(actionPlan.entries, "area")} areas, ${count(actionPlan.entries, "priority")} priorities, ${count(actionPlan.entries, "action")} actions and ${count(actionPlan.entries, "task")} tasks. The same numbers were counted by hand in the document. ${numbering.length === 0 ? "Its numbering has no gap, no duplicate and no entry in a wrong place" : `${numbering.length} findings are about its numbering`}.`,
    "",
    `Owners, dates and statuses are made up: ${progressOfAll(actionPlan.entries, asAt).sentence}.`,
    "",
    ...markdownTable(
      ["Priority", "Actions", "Tasks", "Progress"],
      priorities.map((priority) => [
        `${priority.reference} ${priority.title.text}`,
        String(count([priority], "action")),
        String(count([priority], "task")),
        progressOf(priority, asAt).sentence,
      ]),
    ),
    "",
  ];
}

function count(entries: readonly ActionPlanEntry[], level: ActionPlanEntry["level"]): number {
  return walkPlan({ entries }).filter(({ entry }) => entry.level === level).length;
}
