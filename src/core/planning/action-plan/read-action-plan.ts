import { viewSheet } from "../../workbook/grid";
import type { SheetGrid, TableMapping, WorkbookSnapshot } from "../../workbook/types";
import type { ActionPlan, RegisterPlace } from "../types";
import { speaksOfPlans } from "./plan-words";
import { readPlanTable } from "./table/read-plan-table";
import { planTables } from "./table/plan-table";
import { type ReadRows, readPastedPlan } from "./text/read-pasted-plan";
import { treeOf } from "./tree";

/** The action plan of a workbook, and the sheets that hold it. */
export interface ReadActionPlan {
  readonly plan: ActionPlan;
  /** One for each sheet with a part of the plan, with what its reader had to decide. */
  readonly places: readonly RegisterPlace[];
}

/**
 * Reads the action plan of a workbook from all its visible sheets: from tables, whose rows are actions or tasks, and from
 * text that was pasted a line to a row. Of a sheet with a table only the tables are read.
 * @param indicators where the indicator table is, which is never read as a plan
 * @param isTaken whether the table whose rows begin there is another register
 */
export function readActionPlan(
  { sheets }: WorkbookSnapshot,
  indicators: TableMapping | null = null,
  isTaken: (sheet: string, firstRow: number) => boolean = () => false,
): ReadActionPlan {
  const read = sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      readSheet(sheet, indicators, isTaken).map((part) => ({ ...part, sheet: sheet.name })),
    );
  const names = [...new Set(read.map(({ sheet }) => sheet))];
  return {
    plan: treeOf(read.map(({ rows }) => rows)),
    places: names.map((name) => ({
      kind: "actionPlan",
      sheet: name,
      notes: read.flatMap(({ sheet, notes }) => (sheet === name ? notes : [])),
    })),
  };
}

function readSheet(
  sheet: SheetGrid,
  indicators: TableMapping | null,
  isTaken: (sheet: string, firstRow: number) => boolean,
): ReadRows[] {
  const view = viewSheet(sheet);
  if (isLaidAside(sheet.name)) return [];
  const tables = planTables(view, indicators)
    .filter(({ firstRow }) => !isTaken(sheet.name, firstRow))
    .map(readPlanTable);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length > 0 || tables.length > 0) return filled;
  const pasted = sheet.name === indicators?.sheet ? null : readPastedPlan(view);
  return pasted ? [pasted] : [];
}

/** Copies of a plan that is no longer in force. */
const isLaidAside = (name: string) =>
  /\b(?:archived?|old|superseded|previous|last year|backup|copy)\b/i.test(name) &&
  speaksOfPlans(name);
