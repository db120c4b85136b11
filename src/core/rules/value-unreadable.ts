import type { UnreadableValue } from "../values/types";
import type { CellReference, Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { Fact } from "./types";

interface Facts {
  readonly column: "previous data" | "latest data";
  readonly reading: UnreadableValue;
}

function factsOf(measure: Measure): Fact<Facts>[] {
  const columns = [
    ["previous data", measure.previous],
    ["latest data", measure.latest],
  ] as const;
  return columns.flatMap(([column, { value, cell }]) =>
    value.kind === "unreadable" ? [{ measure, cell, facts: { column, reading: value } }] : [],
  );
}

const place = (cell: CellReference) => `Row ${cell.row + 1}`;

export const valueUnreadable = defineRule<Facts>({
  slug: "value-unreadable",
  title: "No value can be read in the cell",
  severity: "error",
  rationale:
    "What the add-in cannot read, a reader of the report cannot read either. Nothing is guessed: an Excel error, a date that was a fraction, or words without a figure are reported with the reason.",
  reads: ["previous", "latest"],
  check: ({ workbook }) => workbook.measures.flatMap(factsOf),
  message: ({ cell, facts: { column, reading } }) =>
    reading.probably
      ? `${place(cell)}: ${column} ${reading.reason}.`
      : `${place(cell)}: ${column} cannot be read: ${reading.reason}. Write the value as it should be printed, for example 67.4% (694/1,030), or N/A.`,
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
