import type { CellReference } from "../workbook/types";
import { groupsByAmbition } from "./ambition-grouping";
import { defineRule } from "./define";
import { ambitionChoice } from "./names/alternatives";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** What to write, for a single measure: "number, 1 to 5". */
  readonly choice: string;
}

/** A workbook that groups nothing by ambition is reported once, at its header, and not at every row. */
function ungrouped({ workbook }: CheckContext): Fact<Facts>[] {
  const { sheet, headerRow, columns } = workbook.mapping;
  const column = columns.find(({ field }) => field === "number") ?? columns[0];
  const cell: CellReference = { sheet, row: headerRow, column: column?.column ?? 0 };
  return workbook.measures.length > 0 ? [{ measure: null, cell, facts: { choice: "" } }] : [];
}

export const ambitionMissing = defineRule<Facts>({
  slug: "ambition-missing",
  title: "A measure stands under no ambition",
  severity: "warning",
  rationale:
    "The report has one section per ambition of the plan. Measures without one are printed on a tab of their own, where nobody looks for them. Source: Plan for Children and Young People 2021-26.",
  reads: ["ambition"],
  check(context) {
    const { vocabulary } = context.workbook;
    if (vocabulary.ambitions.length === 0) return [];
    if (!groupsByAmbition(context.workbook)) return ungrouped(context);
    const facts = { choice: ambitionChoice(vocabulary) };
    return context.workbook.measures.flatMap((measure) => {
      if (measure.ambition) return [];
      const { cells, latest } = measure;
      return [{ measure, cell: cells.ambition ?? cells.number ?? latest.cell, facts }];
    });
  },
  message: ({ measure, facts }) =>
    measure === null
      ? "No measure is placed under an ambition of the plan. Add an Ambition column, or a row such as “Ambition 1 – …” above each group."
      : `This measure stands under no ambition. Write the ambition's ${facts.choice}.`,
  passes: [{ title: "The ambition's number", rows: [{ ambition: 3 }] }],
  fails: [
    { title: "One measure without an ambition", rows: [{}, { ambition: "" }] },
    { title: "A table without ambitions", rows: [{ ambition: "" }, { ambition: "" }] },
  ],
});
