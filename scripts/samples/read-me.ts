import { withHeight } from "../../src/host/planned-workbook/heights";
import type { SheetPlan } from "../../src/host/planned-workbook/plan";
import { text } from "./cells";

/** What a sample tells about itself. */
export interface ReadMe {
  readonly title: string;
  /** What it is, where it is from, what to do: a heading and its sentences. */
  readonly explanations: readonly (readonly [heading: string, sentences: string])[];
  /** Its other sheets, each with what it holds. */
  readonly sheets: readonly (readonly [name: string, holds: string])[];
}

const columnWidths = [22, 92];

/** The sheet that tells what a sample is, on one screen. */
export function readMePlan({ title, explanations, sheets }: ReadMe): SheetPlan {
  const rows = [
    ...explanations.map((entries) => ({ cells: entries.map((entry) => text(entry, "body")) })),
    { cells: [] },
    { cells: ["Sheet", "What it holds"].map((header) => text(header, "header")) },
    ...sheets.map((entries) => ({ cells: entries.map((entry) => text(entry, "body")) })),
  ];
  return {
    name: "Read me",
    columnWidths,
    rows: [
      { cells: [text(title, "title")] },
      { cells: [] },
      ...rows.map((row) => withHeight(row, columnWidths)),
    ],
  };
}
