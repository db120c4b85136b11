import type { ActionPlanEntry } from "../planning/types";
import { heading, planExample, soundPlan } from "./action-plan/example-plan";
import { planEntries, withLevel } from "./action-plan/plan";
import { defineRule } from "./define";

export const actionPriorityWithoutActions = defineRule<ActionPlanEntry>({
  slug: "action-priority-without-actions",
  title: "A priority of the action plan has no action",
  severity: "warning",
  rationale:
    "A priority that nobody acts on is a promise without a plan. The same holds for a strategic area without priorities or actions.",
  reads: [],
  check({ shared }) {
    const walked = shared(planEntries);
    const hasActions = walked.some(
      ({ entry: { level } }) => level === "action" || level === "task",
    );
    if (!hasActions) return [];
    return walked.flatMap(({ entry }) => {
      const isHeading = entry.level === "priority" || entry.level === "area";
      if (!isHeading || entry.children.length > 0) return [];
      return [{ measure: null, cell: entry.title.cell, facts: entry }];
    });
  },
  message: ({ facts }) =>
    `Nothing stands under ${withLevel(facts)}. Add its actions, or take it out of the plan.`,
  passes: [planExample("Every priority has an action", soundPlan)],
  fails: [
    planExample("A priority at the end", [...soundPlan, heading("5.3", "Good schools")]),
    planExample("An area of its own", [...soundPlan, heading("6", "Better computers")]),
  ],
});
