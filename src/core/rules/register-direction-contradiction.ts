import { planningOf } from "../planning";
import { commitmentsOf } from "../planning/linking/commitments";
import { defineRule } from "./define";
import {
  contradictedDirection,
  type ContradictedDirection,
} from "./planning/contradicted-direction";
import { successSheet } from "./planning/example-registers";
import { quote } from "./quote";

export const registerDirectionContradiction = defineRule<ContradictedDirection>({
  slug: "register-direction-contradiction",
  title: "A desired direction contradicts the words of the promise",
  severity: "error",
  rationale:
    "The report judges a promise by its desired direction. Where the column says one way and the words the other, the judgement in print would contradict the promise beside it.",
  reads: [],
  check: (context) =>
    commitmentsOf(context.shared(planningOf)).flatMap((commitment) => {
      const facts = contradictedDirection(commitment);
      return facts ? [{ measure: null, cell: commitment.desired.cell, facts }] : [];
    }),
  message: ({ facts: { text, column, words } }) =>
    `The desired direction is ${quote(column)}, but ${quote(text)} wants ${words}. Correct the one that is wrong.`,
  expected: ({ facts }) => facts.words,
  actual: ({ facts }) => facts.column,
  passes: [
    {
      title: "Column and words agree",
      rows: [{}],
      otherSheets: [successSheet({ "Desired direction": "Higher" })],
    },
  ],
  fails: [
    {
      title: "A reduction that is to increase",
      rows: [{ polarity: "higher" }],
      otherSheets: [
        successSheet({
          "How we measure success": "A reduction in care leavers in suitable accommodation",
          "Desired direction": "Increase",
        }),
      ],
    },
  ],
});
