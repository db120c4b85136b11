import { heading, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes, type OutOfOrder } from "./action-plan/numbering-mistakes";
import { nameOf } from "./action-plan/plan";
import { defineRule } from "./define";

export const actionNumberOutOfOrder = defineRule<OutOfOrder>({
  slug: "action-number-out-of-order",
  title: "An entry of the action plan stands out of its order",
  severity: "warning",
  rationale:
    "A plan is read from 5.1 to 5.2. One number out of turn is a typing slip or a row that was moved. Plans that are sorted by something else, such as the owner, are left alone.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes).outOfOrder.map((facts) => ({
      measure: null,
      cell: facts.entry.title.cell,
      facts,
    })),
  message({ facts: { entry, above, below } }) {
    const after = above ? ` after ${nameOf(above)}` : "";
    const before = below ? `${after && " and"} before ${nameOf(below)}` : "";
    return `${nameOf(entry)} stands${after}${before}. Correct the number, or move the row with all that belongs to it.`;
  },
  actual: ({ facts }) => facts.entry.number,
  passes: [
    planExample("Ascending", soundPlan),
    planExample("5.10 comes after 5.9", [
      heading("5", "Keep children safe"),
      ...Array.from({ length: 11 }, (_, at) => work(`5.${at + 1}`, `Piece of work ${at + 1}`)),
    ]),
  ],
  fails: [
    planExample("A priority that was moved", [
      heading("5", "Keep children safe"),
      ...soundPlan.slice(8),
      ...soundPlan.slice(1, 8),
    ]),
    planExample("Two tasks that changed places", [
      ...soundPlan.slice(0, 3),
      work("b", "Train those who come"),
      work("a", "Hold open days"),
    ]),
  ],
});
