import { listed } from "../workbook/text";
import { planEntries } from "./action-plan/plan";
import { partWords, silentParts, type WorkPart } from "./action-plan/work";
import { defineRule } from "./define";
import { heading, planExample, soundPlan } from "./action-plan/example-plan";

export const actionPlanSilent = defineRule<readonly WorkPart[]>({
  slug: "action-plan-silent",
  title: "The action plan says no owners, due dates or statuses at all",
  severity: "info",
  rationale:
    "A plan that was pasted from a document names what is to be done. Who does it, by when, and how far it is stand elsewhere; without them the report can only count. It is said once, and not at every action.",
  reads: [],
  check({ shared }) {
    const [first] = shared(planEntries);
    const silent = shared(silentParts);
    if (!first || silent.length === 0) return [];
    return [{ measure: null, cell: first.entry.title.cell, facts: silent }];
  },
  message: ({ facts }) =>
    `The action plan gives no ${listed(facts.map((part) => partWords[part])).replace(" and ", " or ")} for any action. Add ${facts.length > 1 ? "columns" : "a column"} for ${facts.length > 1 ? "them" : "it"} if progress is to be reported.`,
  passes: [planExample("All are given", soundPlan)],
  fails: [
    planExample("Numbers and titles alone", [
      heading("5", "Keep children safe"),
      heading("5.1", "Safe homes"),
      heading("5.1.1", "Recruit carers"),
      heading("a", "Hold open days"),
      heading("b", "Train those who come"),
    ]),
    {
      ...planExample("Pasted text", []),
      otherSheets: [
        {
          name: "Plan text",
          rows: [
            ["STRATEGIC AREA 5"],
            ["Keep children safe"],
            ["ACTIONS"],
            ["5.1 Safe homes"],
            ["5.1.1 Recruit carers"],
            ["- a) Hold open days"],
            ["- b) Train those who come"],
          ],
        },
      ],
    },
  ],
});
