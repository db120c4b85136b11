import { oneLine } from "../workbook";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import { placeOf, untoldArrows } from "./stacked-notes";

interface Facts {
  readonly text: string;
}

export const directionUnreadable = defineRule<Facts>({
  slug: "direction-unreadable",
  title: "The direction of travel is not understood",
  severity: "warning",
  rationale:
    "The key of the report knows three arrows and N/A. Words such as “increased” tell which way the figure went and not whether that is good, and what is not understood cannot be checked.",
  reads: ["direction"],
  check: ({ workbook, shared }) =>
    workbook.measures.flatMap((measure) => {
      const { direction } = measure;
      if (!direction || direction.value !== null) return [];
      const text = oneLine(direction.text);
      const isSaidElsewhere =
        isExcelError(text) || shared(untoldArrows).has(placeOf(direction.cell));
      if (text === "" || isSaidElsewhere) return [];
      return [{ measure, cell: direction.cell, facts: { text } }];
    }),
  message: ({ facts }) =>
    `“${facts.text}” is not understood as a direction of travel. Write ↑ (improving), ↓ (declining), ⇄ (declining within 5% or no change) or N/A.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "An arrow", rows: [{ direction: "↑" }] },
    { title: "A word of the key", rows: [{ direction: "Improving" }] },
    { title: "Nothing, where nothing can be compared", rows: [{ previous: "N/A", direction: "" }] },
  ],
  fails: [
    { title: "A word about the figure", rows: [{ direction: "Increased" }] },
    { title: "An arrow that contradicts its word", rows: [{ direction: "↑ Declining" }] },
  ],
});
