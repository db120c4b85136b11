import type { ReadingNote } from "../workbook/types";
import { defineRule } from "./define";
import { skippedRows } from "./number-order";
import type { CheckContext } from "./types";

interface Facts {
  readonly message: string;
}

/** Uneven stacked cells, and rows whose number can be told, have rules of their own. */
function isSaidElsewhere(context: CheckContext, { kind, cell }: ReadingNote): boolean {
  if (kind !== "no number") return kind !== undefined;
  return context.shared(skippedRows).has(cell.row);
}

export const layoutNote = defineRule<Facts>({
  slug: "layout-note",
  title: "The layout left something to decide",
  severity: "info",
  rationale:
    "Rows that are no measures, tables that are not read, and one N/A for several measures are decided by the add-in. The analyst should see each decision, because a measure that was left out would be missing from the report.",
  reads: [],
  check: (context) =>
    context.workbook.notes.flatMap((note) =>
      isSaidElsewhere(context, note)
        ? []
        : [{ measure: null, cell: note.cell, facts: { message: note.message } }],
    ),
  message: ({ facts }) => facts.message,
  passes: [
    { title: "One row for each measure", rows: [{}, {}] },
    {
      title: "One line for each measure of the row",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n↑",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A total below the measures",
      rows: [{}, { number: "", ambition: "", indicator: "Total", commentary: "" }],
    },
  ],
});
