import { planningOf, type Commitment, type Planning } from "../planning";
import { walkPlan } from "../planning/action-plan";
import { commitmentsOf, indicatorNames } from "../planning/linking";
import { planExample } from "./action-plan/example-plan";
import { defineRule } from "./define";
import { successSheet } from "./planning/against-polarity";
import { quote } from "./quote";

interface Facts {
  readonly named: string;
  /** The promise that it is to measure, or the action that it belongs to. */
  readonly entry: string;
}

/** The entries of all registers that may name indicators: promises, and lines of the action plan. */
function namingEntries(planning: Planning): Pick<Commitment, "text" | "namedIndicators">[] {
  const actions = walkPlan(planning.actionPlan).map(({ entry }) => ({
    text: entry.title.text,
    namedIndicators: entry.namedIndicators,
  }));
  return [...commitmentsOf(planning), ...actions];
}

export const namedIndicatorUnknown = defineRule<Facts>({
  slug: "named-indicator-unknown",
  title: "A register names an indicator that there is not",
  severity: "warning",
  rationale:
    "A register of the plan may say which indicator measures a promise, or which decline an action addresses. A number that the table does not have is a slip of the pen, or an indicator that was dropped; the promise then counts as measured by nothing.",
  reads: ["number", "indicator", "measure"],
  check: (context) => {
    const names = indicatorNames(context.workbook.measures);
    return namingEntries(context.shared(planningOf)).flatMap(({ text, namedIndicators }) =>
      namedIndicators
        .filter(({ value }) => names.find(value) === null)
        .map(({ text: named, cell }) => ({ measure: null, cell, facts: { named, entry: text } })),
    );
  },
  message: ({ facts }) =>
    `There is no indicator ${quote(facts.named)}, which stands beside ${quote(facts.entry, 90)}. Write the number of an indicator of the table, such as 24 or 24b.`,
  actual: ({ facts }) => facts.named,
  passes: [
    {
      title: "An indicator of the table, and one of its measures",
      rows: [
        { number: "1a", measure: "Area A" },
        { number: "1b", indicator: "", measure: "Area B" },
      ],
      otherSheets: successSheet("An increase in care leavers in suitable accommodation", "1, 1b"),
    },
  ],
  fails: [
    {
      title: "A number that the table does not have",
      rows: [{}],
      otherSheets: successSheet("An increase in care leavers in suitable accommodation", "7"),
    },
    planExample("An action beside it", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "On track", "7"],
      ["1.2", "Train carers", "Head of Care", "31/03/2004", "On track", "1"],
    ]),
  ],
});
