import type { ActionPlanEntry } from "../planning/types";
import { changedPlan, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes } from "./action-plan/numbering-mistakes";
import { defineRule } from "./define";
import { quote } from "./quote";

export const actionNumberMissing = defineRule<ActionPlanEntry>({
  slug: "action-number-missing",
  title: "An entry of the action plan has no number",
  severity: "warning",
  rationale:
    "Where the entries beside it are numbered, one without a number cannot be referred to, and it is not sure what it belongs to. Plans without numbers are left alone.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes).unnumbered.map((entry) => ({
      measure: null,
      cell: entry.title.cell,
      facts: entry,
    })),
  message: ({ facts: { level, title } }) =>
    `The ${level} ${quote(title.text)} has no number, while those beside it have one. Give it a number.`,
  passes: [
    planExample("All are numbered", soundPlan),
    {
      ...planExample("A plan without numbers", []),
      otherSheets: [
        {
          name: "Action plan",
          rows: [
            ["Priority", "Action", "Owner", "Due", "Status"],
            ["Safe homes", "Recruit carers", "Head of Care", "ongoing", "On track"],
            ["", "Train carers", "Head of Care", "ongoing", "On track"],
          ],
        },
      ],
    },
  ],
  fails: [
    planExample(
      "A task between two others",
      changedPlan({ "b Pay for breaks": work("", "Pay for breaks") }),
    ),
  ],
});
