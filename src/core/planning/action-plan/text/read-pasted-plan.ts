import type { SheetView } from "../../../workbook/grid";
import type { ReadingNote } from "../../../workbook/types";
import { levelsByDepth } from "../levels-by-depth";
import { depthOf } from "../numbering";
import { type PlanRow, rankOf, withoutDetails } from "../plan-row";
import { speaksOfPlans } from "../plan-words";
import { readLines } from "./line-reader";
import { withoutListedTwice } from "./listed-priorities";
import { planLines } from "./plan-lines";
import type { TextEntry } from "./text-entries";

/** The rows of a plan, and what its reader had to decide. */
export interface ReadRows {
  readonly rows: readonly PlanRow[];
  readonly notes: readonly ReadingNote[];
}

/**
 * A plan that stands on the sheet as text, a line to a row, as it was copied from a document. Null where the sheet holds
 * none: a plan numbers its lines on several levels, and says that they are priorities or actions.
 */
export function readPastedPlan(view: SheetView): ReadRows | null {
  const { entries: all, hasHeadings } = readLines(planLines(view, view.firstRow, view.lastRow));
  const { entries, notes } = withoutListedTwice(all);
  const saysSo = hasHeadings || entries.some(isLabelled) || speaksOfPlans(view.sheet.name);
  if (!saysSo || !isOutline(entries)) return null;
  const levels = levelsByDepth(entries);
  const rows = entries.map(({ number, level, title, cell, details }): PlanRow => ({
    ...withoutDetails,
    level: level ?? levels(number) ?? "action",
    number,
    title: { text: title, cell },
    details,
  }));
  return { rows: withBulletedTasks(rows), notes };
}

const isLabelled = ({ level, number }: TextEntry) =>
  (level === "area" || level === "priority" || level === "action") && number !== "";

/** Numbers of two levels at least, below each other. */
function isOutline(entries: readonly TextEntry[]): boolean {
  const depths = new Set(
    entries.map(({ number, level }) => (level === "task" ? "task" : depthOf(number))),
  );
  const items = entries.reduce((sum, { details }) => sum + details.length, 0);
  return entries.length + items >= 3 && depths.size >= 2;
}

/** In a plan without lettered tasks the bullets below its actions are the tasks. */
function withBulletedTasks(rows: readonly PlanRow[]): readonly PlanRow[] {
  const deepest = Math.max(...rows.map(({ level }) => rankOf(level)));
  if (deepest !== rankOf("action")) return rows;
  return rows.flatMap((row): PlanRow[] => {
    if (row.level !== "action") return [row];
    const tasks = row.details.map((title): PlanRow => ({
      ...withoutDetails,
      level: "task",
      number: "",
      title,
    }));
    return [{ ...row, details: [] }, ...tasks];
  });
}
