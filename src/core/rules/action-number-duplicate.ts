import type { JudgedSiblings } from "./action-plan/judged-siblings";
import { changedPlan, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes } from "./action-plan/numbering-mistakes";
import { nameOf, rowIn } from "./action-plan/plan";
import { defineRule } from "./define";

type Facts = JudgedSiblings["duplicates"][number];

export const actionNumberDuplicate = defineRule<Facts>({
  slug: "action-number-duplicate",
  title: "Two entries of the action plan carry the same number",
  severity: "error",
  rationale:
    "Two actions of one number are mixed up in every progress report. Tasks are lettered anew under each action, so their letters count within it.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes).duplicates.map((facts) => ({
      measure: null,
      cell: facts.entry.title.cell,
      facts,
    })),
  message: ({ facts: { entry, first } }) =>
    `${nameOf(entry)} is used twice: it is also the number in ${rowIn(first.title.cell, entry.title.cell)}. Give one of them another number.`,
  actual: ({ facts }) => facts.entry.number,
  passes: [
    planExample("Each number once; letters begin anew under each action", soundPlan),
    planExample("Upper and lower case letters of different actions", [
      ...soundPlan.slice(0, 5),
      ["5.1.2", "Support carers"],
      work("A", "Open a helpline"),
      work("B", "Pay for breaks"),
    ]),
  ],
  fails: [
    planExample(
      "A letter is typed twice",
      changedPlan({ "b Train those who come": work("a", "Train") }),
    ),
    planExample("An action is copied and keeps its number", [
      ...soundPlan,
      ["5.2.1", "Assess teeth in time"],
      work("a", "Appoint a dentist"),
    ]),
  ],
});
