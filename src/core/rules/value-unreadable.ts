import type { UnreadableValue } from "../values/types";
import type { CellReference } from "../workbook/types";
import { factsOfData, rowInWords, type DataCell } from "./data-cells";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import { placeOf, untoldStacks } from "./stacked-notes";
import type { CheckContext } from "./types";

interface Facts {
  readonly column: DataCell["name"];
  readonly reading: UnreadableValue;
}

/** Excel errors, dates that were fractions and stacked cells have rules of their own. */
function isSaidElsewhere(context: CheckContext, reading: UnreadableValue, cell: CellReference) {
  return (
    isExcelError(reading.text) ||
    reading.fraction !== undefined ||
    context.shared(untoldStacks).has(placeOf(cell))
  );
}

export const valueUnreadable = defineRule<Facts>({
  slug: "value-unreadable",
  title: "No value can be read in the cell",
  severity: "error",
  rationale:
    "What the add-in cannot read, a reader of the report cannot read either. Nothing is guessed: words without a figure, a date or digits that make no number are reported with the reason.",
  reads: ["previous", "latest"],
  check: (context) =>
    factsOfData(context.workbook.measures, ({ name, source }) =>
      source.value.kind === "unreadable" && !isSaidElsewhere(context, source.value, source.cell)
        ? { column: name, reading: source.value }
        : null,
    ),
  message: ({ cell, facts: { column, reading } }) =>
    `${rowInWords(cell)}: ${column} cannot be read: ${reading.reason}. Write the value as it should be printed, for example 67.4% (694/1,030), or N/A.`,
  actual: ({ facts }) => facts.reading.text,
  passes: [
    { title: "A percentage with its counts", rows: [{ latest: "66.0% (66/100)" }] },
    {
      title: "N/A is a value that is said to be missing",
      rows: [{ previous: "N/A", direction: "N/A" }],
    },
  ],
  fails: [
    {
      title: "A date in place of a figure",
      rows: [{ latest: 44594, direction: "N/A" }],
      numberFormats: { latest: "dd/mm/yyyy" },
    },
    { title: "Words without a figure", rows: [{ latest: "see dashboard", direction: "N/A" }] },
  ],
});
