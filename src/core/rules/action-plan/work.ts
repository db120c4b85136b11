import { isDone, isUnset, type WalkedEntry } from "../../planning/action-plan";
import type { ActionPlanEntry, PlacedText } from "../../planning/types";
import type { CellReference, Sourced } from "../../workbook/types";
import type { CheckContext, Fact } from "../types";
import { planEntries } from "./plan";

/** What a plan says of its work. */
export type WorkPart = "owner" | "due" | "status";

export const partWords: Readonly<Record<WorkPart, string>> = {
  owner: "owner",
  due: "due date",
  status: "status",
};

/** The parts of which the plan says nothing anywhere; for `CheckContext.shared`. */
export function silentParts({ shared }: CheckContext): readonly WorkPart[] {
  const walked = shared(planEntries);
  return (["owner", "due", "status"] as const).filter(
    (part) => !walked.some(({ entry }) => says(entry, part)),
  );
}

/** Whether an entry says it; "TBC" says nothing. */
export function says(entry: ActionPlanEntry, part: WorkPart): boolean {
  const said: PlacedText | Sourced<unknown> | null = entry[part];
  return said !== null && !isUnset(said.text);
}

/**
 * Work that is not done and of which the plan does not say the part, neither there nor at what it stands under: an action
 * where none of its tasks says it, else the tasks that do not.
 */
function workWithout(context: CheckContext, part: WorkPart): ActionPlanEntry[] {
  if (context.shared(silentParts).includes(part)) return [];
  const tops = context.shared(planEntries).filter(({ parent }) => parent === null);
  return tops.flatMap(({ entry }: WalkedEntry) => without(entry, part));
}

function without(entry: ActionPlanEntry, part: WorkPart): ActionPlanEntry[] {
  if (says(entry, part) || isDone(entry)) return [];
  const isHeading = entry.level === "area" || entry.level === "priority";
  if (entry.children.length === 0) return isHeading ? [] : [entry];
  const lacking = entry.children.flatMap((child) => without(child, part));
  const isWhole = !isHeading && lacking.length === entry.children.length;
  return isWhole ? [entry] : lacking;
}

/** The work without a part, each at the place of that part. */
export function factsWithout(context: CheckContext, part: WorkPart): Fact<ActionPlanEntry>[] {
  return workWithout(context, part).map((entry) => ({
    measure: null,
    cell: cellOf(entry, part),
    facts: entry,
  }));
}

/** Where the part stands or would stand; the entry's title where the plan has no place for it. */
export function cellOf({ cells, title }: ActionPlanEntry, part: WorkPart): CellReference {
  return cells[part] ?? title.cell;
}
