import { isDone } from "../planning/action-plan";
import type { ActionPlanEntry } from "../planning/types";
import { planExample } from "./action-plan/example-plan";
import { nameOf, planEntries } from "./action-plan/plan";
import { cellOf } from "./action-plan/work";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  readonly entry: ActionPlanEntry;
  /** The first that stands under it and is not done. */
  readonly open: ActionPlanEntry;
}

/** What stands under an entry, has a status, and is neither completed nor cancelled. */
function openBelow(entry: ActionPlanEntry): ActionPlanEntry | undefined {
  for (const child of entry.children) {
    if ((child.status?.value ?? null) !== null && !isDone(child)) return child;
    const below = openBelow(child);
    if (below) return below;
  }
  return undefined;
}

export const actionStatusContradicts = defineRule<Facts>({
  slug: "action-status-contradicts",
  title: "An action is completed while a task of it is not",
  severity: "warning",
  rationale:
    "Either the action was ticked off too early, or its task was not. The report would count the task as open under an action that is done.",
  reads: [],
  check: ({ shared }) =>
    shared(planEntries).flatMap(({ entry }) => {
      const open = entry.status?.value === "completed" ? openBelow(entry) : undefined;
      return open ? [{ measure: null, cell: cellOf(entry, "status"), facts: { entry, open } }] : [];
    }),
  message: ({ facts: { entry, open } }) =>
    `${nameOf(entry)} is completed, but ${nameOf(open)} is ${quote(open.status?.text ?? "")}. Correct one of the two.`,
  passes: [
    planExample("All tasks are done", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Completed"],
      ["a", "Hold open days", "", "", "Completed"],
      ["b", "Train those who come", "", "", "Cancelled"],
    ]),
    planExample("Tasks without a status", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Completed"],
      ["a", "Hold open days"],
      ["b", "Train those who come"],
    ]),
  ],
  fails: [
    planExample("One task goes on", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Completed"],
      ["a", "Hold open days", "", "", "Completed"],
      ["b", "Train those who come", "", "", "On track"],
    ]),
  ],
});
