import { actionsFor } from "../planning/action-plan";
import { planningOf } from "../planning";
import type { Measure } from "../workbook/types";
import { planEntries } from "./action-plan/plan";
import { planExample } from "./action-plan/example-plan";
import { defineRule } from "./define";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** Ids of the declining measures of the indicator that no action names. */
  readonly declining: readonly string[];
}

/** One finding per indicator, at its first declining measure that no action names. */
function decliningAlone(context: CheckContext): Fact<Facts>[] {
  const { workbook, shared } = context;
  const namesSome = shared(planEntries).some(({ entry }) => entry.namedIndicators.length > 0);
  if (!namesSome) return [];
  const actions = actionsFor(shared(planningOf).actionPlan, workbook.measures);
  const isAlone = (measure: Measure) =>
    context.travel(measure)?.direction === "↓" && actions(measure).length === 0;
  return workbook.measures.filter(isAlone).flatMap((measure): Fact<Facts>[] => {
    const declining = context.siblings(measure).filter(isAlone);
    if (declining[0] !== measure) return [];
    const facts = { declining: declining.map(({ id }) => id) };
    return [{ measure, cell: measure.direction?.cell ?? measure.latest.cell, facts }];
  });
}

const decline = {
  previous: "66.0% (66/100)",
  latest: "60.0% (60/100)",
  direction: "↓",
  actions: "A new meeting is held.",
} as const;

const plan = (indicators: string) => [
  ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "On track", indicators],
  ["1.2", "Train carers", "Head of Care", "31/03/2004", "On track", ""],
];

export const decliningWithoutAction = defineRule<Facts>({
  slug: "declining-without-action",
  title: "A declining indicator is named by no action of the plan",
  severity: "info",
  rationale:
    "Where the action plan says which indicators its actions serve, a decline that none of them names has nobody who works on it. Plans that name no indicators are left alone.",
  reads: ["number", "previous", "latest", "polarity"],
  check: decliningAlone,
  message: ({ facts: { declining } }) =>
    `${declining.join(", ")} ${declining.length > 1 ? "are" : "is"} declining (↓), and no action of the plan names ${declining.length > 1 ? "them" : "it"}. Write the number at the action that addresses it, or plan one.`,
  passes: [
    planExample("An action names the declining indicator", plan("1"), { rows: [decline, {}] }),
    planExample("A decline within the margin", plan("2"), {
      rows: [{ ...decline, latest: "65.0% (65/100)", direction: "⇄" }, {}],
    }),
    planExample("A plan that names no indicators", plan(""), { rows: [decline, {}] }),
  ],
  fails: [planExample("The plan names another indicator", plan("2"), { rows: [decline, {}] })],
});
