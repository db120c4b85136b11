import type { ActionPlanEntry } from "../planning/types";
import { planExample, soundPlan, work } from "./action-plan/example-plan";
import { nameOf, planEntries } from "./action-plan/plan";
import { defineRule } from "./define";

/** Where so many of the actions have tasks, the others are expected to have some. */
const leastShare = 0.6;

export const actionWithoutTasks = defineRule<ActionPlanEntry>({
  slug: "action-without-tasks",
  title: "An action has no tasks",
  severity: "info",
  rationale:
    "Progress is counted in tasks. Where most actions of the plan are broken down and one is not, its tasks may have been lost. Plans without tasks are left alone.",
  reads: [],
  check({ shared }) {
    const actions = shared(planEntries).filter(({ entry }) => entry.level === "action");
    const bare = actions.filter(({ entry }) => entry.children.length === 0);
    if (bare.length > actions.length * (1 - leastShare)) return [];
    return bare.map(({ entry }) => ({ measure: null, cell: entry.title.cell, facts: entry }));
  },
  message: ({ facts }) =>
    `${nameOf(facts)} has no tasks, while most actions of the plan have some. Add its tasks, if it has any.`,
  passes: [
    planExample("Every action has tasks", soundPlan),
    planExample("A plan without tasks", [
      work("1.1", "Recruit carers"),
      work("1.2", "Train carers"),
    ]),
  ],
  fails: [planExample("One action of four", [...soundPlan, work("5.2.2", "Publish the findings")])],
});
