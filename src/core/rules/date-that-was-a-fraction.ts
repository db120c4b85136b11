import type { CellValue } from "../workbook/types";
import { factsOfData, heldBy, rowInWords, type DataCell } from "./data-cells";
import { defineRule } from "./define";

interface Facts {
  readonly column: DataCell["name"];
  /** What the cell, or the measure's line of it, holds now. */
  readonly held: CellValue;
  /** What the cell shows: `2-Feb`. */
  readonly shown: string;
  /** What was probably typed: `2/2`. */
  readonly fraction: string;
  /** In the reader's words. */
  readonly reason: string;
}

export const dateThatWasAFraction = defineRule<Facts>({
  slug: "date-that-was-a-fraction",
  title: "A fraction has become a date",
  severity: "error",
  rationale:
    "Excel turns 2/2 into 2 February as it is typed, and the report would print a date. Indicator 10 of the 2022-23 report is 2/2. Only the formats that Excel chooses by itself (2-Feb, Jul-41) are reported: a date that somebody formatted was meant as one.",
  reads: ["previous", "latest"],
  check: (context) =>
    factsOfData(context.workbook.measures, ({ name, source }) => {
      const { value } = source;
      return value.kind === "unreadable" && value.fraction !== undefined
        ? {
            column: name,
            held: heldBy(context, source),
            shown: value.text,
            fraction: value.fraction,
            reason: value.reason,
          }
        : null;
    }),
  message: ({ cell, facts: { column, reason } }) => `${rowInWords(cell)}: ${column} ${reason}.`,
  expected: ({ facts }) => facts.fraction,
  actual: ({ facts }) => facts.shown,
  fix: ({ cell, facts: { held, fraction } }) => ({
    description: `Write ${fraction} as text.`,
    edits: [{ cell, before: held, after: fraction }],
  }),
  passes: [
    {
      title: "The fraction as text",
      rows: [{ indicator: "Services rated good", previous: "3/8", latest: "6/8" }],
    },
    {
      title: "A period beside the figure",
      rows: [{ previous: "60.0% (Feb 2022)", latest: "66.0% (Feb 2023)" }],
    },
  ],
  fails: [
    {
      title: "2/2 under the format that Excel chose",
      rows: [{ latest: 44594, direction: "N/A" }],
      numberFormats: { latest: "d-mmm" },
    },
    { title: "2-Feb as text", rows: [{ latest: "2-Feb", direction: "N/A" }] },
    {
      title: "7/41 shown as a month",
      rows: [{ latest: 51683, direction: "N/A" }],
      numberFormats: { latest: "mmm-yy" },
    },
  ],
});
