import { planningOf } from "../planning";
import { cellAddress } from "../workbook/addresses";
import type { CellReference } from "../workbook/types";
import { defineRule } from "./define";
import { scorecardSheet } from "./planning/example-registers";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly bee: string;
  readonly first: CellReference;
}

function repeatedBees(context: CheckContext): Fact<Facts>[] {
  const { vocabulary } = context.workbook;
  const firsts = new Map<string, CellReference>();
  return context.shared(planningOf).scorecard.flatMap(({ bee: { value, cell } }) => {
    const bee = vocabulary.readOutcomeBee(value)?.name ?? value;
    const first = firsts.get(bee);
    if (first === undefined) firsts.set(bee, cell);
    return first ? [{ measure: null, cell, facts: { bee, first } }] : [];
  });
}

export const registerBeeTwice = defineRule<Facts>({
  slug: "register-bee-twice",
  title: "The scorecard has an outcome bee twice",
  severity: "warning",
  rationale:
    "The scorecard rolls the indicators of each bee up. A bee in two places has its pledges and measures torn apart.",
  reads: [],
  check: repeatedBees,
  message: ({ facts: { bee, first } }) =>
    `${bee} stands in ${cellAddress(first.row, first.column)} of the sheet ${first.sheet} already. Put its pledges and measures together.`,
  actual: ({ facts }) => facts.bee,
  passes: [
    {
      title: "A row for each measure, with the bee repeated",
      rows: [{}],
      otherSheets: [
        scorecardSheet([], {
          "Outcome bee": "BE INCLUDED",
          "Performance measures": "Proportion of care leavers in suitable accommodation",
        }),
      ],
    },
  ],
  fails: [
    {
      title: "The first bee once more at the end, in another spelling",
      rows: [{}],
      otherSheets: [scorecardSheet([], { "Outcome bee": "Bee Safe" })],
    },
  ],
});
