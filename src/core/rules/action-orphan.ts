import { counted } from "../workbook/text";
import { changedPlan, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes } from "./action-plan/numbering-mistakes";
import { nameOf } from "./action-plan/plan";
import type { Stray } from "./action-plan/strays";
import { defineRule } from "./define";

export const actionOrphan = defineRule<Stray>({
  slug: "action-orphan",
  title: "What an entry of the action plan belongs to is missing",
  severity: "warning",
  rationale:
    "An action without its priority, or a task without its action, is counted nowhere: the progress of the priority leaves it out. Most often the heading was deleted, or its number was mistyped.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes)
      .strays.filter(({ kind }) => kind === "orphan")
      .map((facts) => ({ measure: null, cell: facts.entry.title.cell, facts })),
  message: ({ facts: { entry, wanted, count } }) =>
    wanted === null
      ? `${counted(count, entry.level)} from ${nameOf(entry)} on ${count === 1 ? "stands" : "stand"} under no entry of the plan. Put the heading that ${count === 1 ? "it belongs" : "they belong"} to above ${count === 1 ? "it" : "them"}.`
      : `${nameOf(entry)} belongs to ${wanted}, which is nowhere in the plan${count > 1 ? `, as ${count - 1} more after it` : ""}. Add ${wanted}, or correct the number.`,
  passes: [
    planExample("Everything has what it belongs to", soundPlan),
    planExample("A plan of actions alone", [
      work("1.1", "Recruit carers"),
      work("1.2", "Train them"),
    ]),
  ],
  fails: [
    planExample("The priority was deleted", changedPlan({ "5.2 Good health": null })),
    planExample("The last action was deleted, and its tasks begin again at a", [
      ...soundPlan,
      work("a", "Buy chairs"),
      work("b", "Open the room"),
    ]),
  ],
});
