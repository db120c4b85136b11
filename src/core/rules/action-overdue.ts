import { isOverdue } from "../planning/action-plan";
import type { ActionPlanEntry } from "../planning/types";
import { dateInWords } from "./action-plan/date-in-words";
import { changedPlan, planExample, soundPlan } from "./action-plan/example-plan";
import { dayOf, nameOf, planEntries } from "./action-plan/plan";
import { cellOf } from "./action-plan/work";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  readonly entry: ActionPlanEntry;
  readonly due: string;
  readonly asAt: string;
}

export const actionOverdue = defineRule<Facts>({
  slug: "action-overdue",
  title: "An entry of the action plan is overdue",
  severity: "warning",
  rationale:
    "Work whose date has passed is either done and not ticked off, or late and needs a new date. The day that counts is that of the check, or the one set as Date for due dates. A period ends with its last day: March 2004 on 31 March.",
  reads: [],
  check(context) {
    const asAt = dayOf(context);
    if (asAt === undefined) return [];
    return context.shared(planEntries).flatMap(({ entry }) => {
      const due = entry.due?.value ?? null;
      if (due === null || !isOverdue(entry, asAt)) return [];
      return [{ measure: null, cell: cellOf(entry, "due"), facts: { entry, due, asAt } }];
    });
  },
  message({ facts: { entry, due, asAt } }) {
    const said = entry.status ? `is ${quote(entry.status.text)}` : "has no status";
    return `${nameOf(entry)} was due by ${dateInWords(due)} and ${said} on ${dateInWords(asAt)}. Write Completed as its status, or give it a new date.`;
  },
  actual: ({ facts }) => facts.due,
  passes: [
    planExample("Before the date", soundPlan, { settings: { asAt: "2004-03-30" } }),
    planExample("On the day itself", soundPlan, { settings: { asAt: "2004-03-31" } }),
    planExample(
      "Completed and cancelled work",
      [
        ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Completed"],
        ["1.2", "Train carers", "Head of Care", "31/03/2004", "Cancelled"],
        ["1.3", "Support carers", "Head of Care", "ongoing", "On track"],
      ],
      { settings: { asAt: "2005-01-01" } },
    ),
  ],
  fails: [
    planExample(
      "The day after",
      changedPlan({
        "b Agree the form": ["b", "Agree the form", "Head of Care", "Dec 2003", "On track"],
      }),
      { settings: { asAt: "2004-01-01" } },
    ),
    planExample(
      "Due in a quarter, and not started",
      [
        ["1.1", "Recruit carers", "Head of Care", "Q4 2003/04", "Not started"],
        ["1.2", "Train carers", "Head of Care", "31/12/2004", "On track"],
      ],
      { settings: { asAt: "2004-04-01" } },
    ),
  ],
});
