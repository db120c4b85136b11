import type { ActionPlan, ActionPlanEntry } from "../types";

/** An entry with the one it stands under; null at the top. */
export interface WalkedEntry {
  readonly entry: ActionPlanEntry;
  readonly parent: ActionPlanEntry | null;
}

/** All entries of a plan in its order, each after the one that it stands under. */
export function walkPlan({ entries }: ActionPlan): WalkedEntry[] {
  const walked: WalkedEntry[] = [];
  const visit = (list: readonly ActionPlanEntry[], parent: ActionPlanEntry | null): void => {
    for (const entry of list) {
      walked.push({ entry, parent });
      visit(entry.children, entry);
    }
  };
  visit(entries, null);
  return walked;
}
