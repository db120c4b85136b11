import type { ActionPlanEntry } from "../planning/types";
import { changedPlan, planExample, soundPlan } from "./action-plan/example-plan";
import { nameOf } from "./action-plan/plan";
import { factsWithout } from "./action-plan/work";
import { defineRule } from "./define";

export const actionWithoutOwner = defineRule<ActionPlanEntry>({
  slug: "action-without-owner",
  title: "Nobody owns an action",
  severity: "warning",
  rationale:
    "Work that belongs to nobody is not done, and nobody can be asked. An owner at the action holds for its tasks, one at the priority for its actions. TBC is no owner.",
  reads: [],
  check: (context) => factsWithout(context, "owner"),
  message: ({ facts }) => `${nameOf(facts)} has no owner. Write who leads it.`,
  passes: [
    planExample("Every task has one", soundPlan),
    planExample(
      "Completed work needs none",
      changedPlan({ "b Agree the form": ["b", "Agree the form", "", "31/03/2004", "Completed"] }),
    ),
    planExample("The action speaks for its tasks", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "On track"],
      ["a", "Hold open days", "", "Jan 2004", "On track"],
      ["b", "Train those who come", "", "Feb 2004", "On track"],
    ]),
  ],
  fails: [
    planExample(
      "One task",
      changedPlan({ "b Agree the form": ["b", "Agree the form", "", "31/03/2004", "On track"] }),
    ),
    planExample(
      "TBC says nothing",
      changedPlan({ "b Agree the form": ["b", "Agree the form", "TBC", "31/03/2004", "On track"] }),
    ),
  ],
});
