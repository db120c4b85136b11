import type { ActionPlanEntry } from "../planning/types";
import { changedPlan, planExample, soundPlan } from "./action-plan/example-plan";
import { nameOf } from "./action-plan/plan";
import { factsWithout } from "./action-plan/work";
import { defineRule } from "./define";

export const actionWithoutDueDate = defineRule<ActionPlanEntry>({
  slug: "action-without-due-date",
  title: "An action has no due date",
  severity: "warning",
  rationale:
    "Without a date nobody can say that an action is late. A date at the action holds for its tasks. “Ongoing” counts as said; TBC does not.",
  reads: [],
  check: (context) => factsWithout(context, "due"),
  message: ({ facts }) => `${nameOf(facts)} has no due date. Write a date, or ongoing.`,
  passes: [
    planExample("Every task has one", soundPlan),
    planExample(
      "Completed work needs none",
      changedPlan({ "b Agree the form": ["b", "Agree the form", "Head of Care", "", "Completed"] }),
    ),
    planExample("The action speaks for its tasks", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "On track"],
      ["a", "Hold open days", "Ann", "", "On track"],
      ["b", "Train those who come", "Ann", "", "On track"],
    ]),
  ],
  fails: [
    planExample(
      "One task",
      changedPlan({ "b Agree the form": ["b", "Agree the form", "Head of Care", "", "On track"] }),
    ),
    planExample(
      "TBC says nothing",
      changedPlan({
        "b Agree the form": ["b", "Agree the form", "Head of Care", "TBC", "On track"],
      }),
    ),
  ],
});
