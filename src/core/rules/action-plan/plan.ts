import { planningOf } from "../../planning";
import { type WalkedEntry, walkPlan } from "../../planning/action-plan";
import type { ActionPlanEntry } from "../../planning/types";
import type { CellReference } from "../../workbook/types";
import { quote } from "../quote";
import type { CheckContext } from "../types";

/** All entries of the workbook's action plan, in its order; for `CheckContext.shared`. */
export function planEntries({ shared }: CheckContext): readonly WalkedEntry[] {
  return walkPlan(shared(planningOf).actionPlan);
}

/** The day for which due dates are judged: the one that is set, or that on which the workbook was read. */
export function dayOf({ settings, workbook }: CheckContext): string | undefined {
  return settings.asAt ?? workbook.snapshot.readOn;
}

/** How a message names an entry: by its reference, or by its words where it has no number. */
export function nameOf({ reference, title }: ActionPlanEntry): string {
  return reference === "" ? quote(title.text) : reference;
}

/** `the priority 5.1`, `the task 5.1.1 a`. */
export const withLevel = (entry: ActionPlanEntry) => `the ${entry.level} ${nameOf(entry)}`;

/** "Row 12" or "Row 12 of “Action plan”", as messages name the place of another entry. */
export function rowIn({ sheet, row }: CellReference, from: CellReference): string {
  return sheet === from.sheet ? `row ${row + 1}` : `row ${row + 1} of ${quote(sheet)}`;
}
