import { planningOf } from "../planning";
import { listed } from "../workbook/text";
import { defineRule } from "./define";
import { scorecardSheet } from "./planning/example-registers";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly bees: readonly string[];
}

function missingBees(context: CheckContext): Fact<Facts>[] {
  const { vocabulary } = context.workbook;
  const { scorecard } = context.shared(planningOf);
  const named = new Set(
    scorecard.flatMap(({ bee }) => vocabulary.readOutcomeBee(bee.value)?.name ?? []),
  );
  const [first] = scorecard;
  const bees = vocabulary.outcomeBees.map(({ name }) => name).filter((name) => !named.has(name));
  const isOfFramework = named.size > 0;
  return first && isOfFramework && bees.length > 0
    ? [{ measure: null, cell: first.bee.cell, facts: { bees } }]
    : [];
}

export const registerBeeMissing = defineRule<Facts>({
  slug: "register-bee-missing",
  title: "The scorecard leaves out an outcome bee",
  severity: "info",
  rationale:
    "The scorecard shows what was promised under each outcome bee. One that is left out may belong to a later year: the strategy of 2019 had six bees, and the seventh, BE INCLUDED, came after it. It is said once, so that nobody takes it for an oversight.",
  reads: [],
  check: missingBees,
  message: ({ facts: { bees } }) =>
    `The scorecard has no line for ${listed(bees)}. Add one if something was promised there; otherwise leave it as it is.`,
  passes: [
    { title: "All bees of the framework", rows: [{}], otherSheets: [scorecardSheet([])] },
    { title: "No scorecard", rows: [{}] },
  ],
  fails: [
    {
      title: "A scorecard of the six earlier bees",
      rows: [{}],
      otherSheets: [scorecardSheet(["INCLUDED"])],
    },
  ],
});
