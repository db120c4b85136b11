import { readActionPlan } from "../../../../src/core/planning/action-plan";
import type { ActionPlan, ActionPlanEntry } from "../../../../src/core/planning/types";
import type { CellValue } from "../../../../src/core/workbook/types";
import { grid, type GridOptions, snapshotOf } from "../../../helpers/grids";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The plan of a workbook with one sheet of these rows. */
export function readRows(rows: Rows, options: GridOptions = {}) {
  return readActionPlan(snapshotOf(grid(rows, { name: "Action plan", ...options })));
}

/** The plan of a workbook with one sheet of text, a line to a row. */
export const readText = (text: string) => readRows(text.split("\n").map((line) => [line]));

/** The entries as lines, indented by what they stand under: level, reference, title, and what is said of them. */
export function outlineOf({ entries }: ActionPlan): string[] {
  return entries.flatMap((entry) => linesOf(entry, ""));
}

function linesOf(entry: ActionPlanEntry, indent: string): string[] {
  const { level, reference, title, owner, due, status, namedIndicators, details } = entry;
  const said = [
    ...(owner ? [`by ${owner.text}`] : []),
    ...(due ? [`due ${due.value ?? `“${due.text}”`}`] : []),
    ...(status ? [`is ${status.value ?? `“${status.text}”`}`] : []),
    ...(namedIndicators.length > 0
      ? [`for ${namedIndicators.map(({ value }) => value).join(" ")}`]
      : []),
    ...details.map(({ text }) => `• ${text}`),
  ];
  const line = [`${indent}${level} ${reference}`.trimEnd(), title.text, ...said].join(" | ");
  return [line, ...entry.children.flatMap((child) => linesOf(child, `${indent}  `))];
}
