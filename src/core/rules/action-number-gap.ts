import type { Gap } from "./action-plan/gaps";
import { changedPlan, heading, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes } from "./action-plan/numbering-mistakes";
import { nameOf } from "./action-plan/plan";
import { defineRule } from "./define";

export const actionNumberGap = defineRule<Gap>({
  slug: "action-number-gap",
  title: "A number of the action plan is left out",
  severity: "warning",
  rationale:
    "Staff, partners and inspectors refer to actions by number. A number that is left out may be an action that was dropped on purpose, or a row that was lost. Where only some of a plan stands in the workbook, nothing is said.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes).gaps.map((gap) => ({
      measure: null,
      cell: gap.entry.title.cell,
      facts: gap,
    })),
  message: ({ facts: { entry, first, last } }) =>
    first === last
      ? `There is no ${entry.level} ${first} before ${nameOf(entry)}. Add its row, or number those that follow anew.`
      : `The ${entry.level} numbers ${first} to ${last} are left out before ${nameOf(entry)}. Add their rows, or number those that follow anew.`,
  passes: [
    planExample("No gap", soundPlan),
    planExample("An extract that begins with area 5", soundPlan.slice(0, 5)),
    planExample("Actions that are numbered on from priority to priority", [
      heading("Priority 1", "Safe homes"),
      work("1", "Recruit carers"),
      work("2", "Train carers"),
      heading("Priority 2", "Good health"),
      work("3", "Appoint a nurse"),
      work("4", "Agree the form"),
    ]),
  ],
  fails: [
    planExample(
      "A task is left out",
      changedPlan({ "b Train those who come": work("c", "Train all") }),
    ),
    planExample("A priority begins with its second action", [
      ...soundPlan,
      heading("5.3", "Good schools"),
      heading("5.3.2", "Agree plans in time"),
      work("a", "Appoint a teacher"),
    ]),
  ],
});
