import type { UnreadableValue } from "../values/types";
import { factsOfData, rowInWords, type DataCell } from "./data-cells";
import { defineRule } from "./define";

interface Facts {
  readonly column: DataCell["name"];
  readonly reading: UnreadableValue;
}

export const valueUnreadable = defineRule<Facts>({
  slug: "value-unreadable",
  title: "No value can be read in the cell",
  severity: "error",
  rationale:
    "What the add-in cannot read, a reader of the report cannot read either. Nothing is guessed: an Excel error, a date that was a fraction, or words without a figure are reported with the reason.",
  reads: ["previous", "latest"],
  check: ({ workbook }) =>
    factsOfData(workbook.measures, ({ name, source: { value } }) =>
      value.kind === "unreadable" ? { column: name, reading: value } : null,
    ),
  message: ({ cell, facts: { column, reading } }) =>
    reading.probably
      ? `${rowInWords(cell)}: ${column} ${reading.reason}.`
      : `${rowInWords(cell)}: ${column} cannot be read: ${reading.reason}. Write the value as it should be printed, for example 67.4% (694/1,030), or N/A.`,
  actual: ({ facts }) => facts.reading.text,
  passes: [
    { title: "A percentage with its counts", rows: [{ latest: "66.0% (66/100)" }] },
    {
      title: "N/A is a value that is said to be missing",
      rows: [{ previous: "N/A", direction: "N/A" }],
    },
  ],
  fails: [
    { title: "An Excel error", rows: [{ latest: "#DIV/0!", direction: "N/A" }] },
    {
      title: "A fraction that Excel turned into a date",
      rows: [{ latest: 44594, direction: "N/A" }],
      numberFormats: { latest: "d-mmm" },
    },
    { title: "Words without a figure", rows: [{ latest: "see dashboard", direction: "N/A" }] },
  ],
});
