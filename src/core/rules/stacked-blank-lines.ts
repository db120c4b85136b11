import { linesIn } from "../workbook";
import { cellAddress } from "../workbook/addresses";
import type { CellReference, Field, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { fieldNames } from "./field-names";
import { stackedRows } from "./table-places";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly field: Field;
  readonly measures: number;
}

const fields = ["previous", "latest", "direction"] as const satisfies readonly Field[];

/** The lines of all the measures are there, but blank lines push them apart. */
function isSpread(text: string, measures: number): boolean {
  const lines = text.trim().split(/\r\n|\n|\r/);
  return linesIn(text) === measures && lines.length > measures;
}

function spreadCells(context: CheckContext, measures: readonly Measure[]): Fact<Facts>[] {
  const [measure] = measures;
  if (!measure) return [];
  return fields.flatMap((field) => {
    const place = measure.cells[field];
    if (!place) return [];
    const cell: CellReference = { sheet: place.sheet, row: place.row, column: place.column };
    const { value } = context.content(cell);
    if (typeof value !== "string" || !isSpread(value, measures.length)) return [];
    return [{ measure, cell, facts: { field, measures: measures.length } }];
  });
}

export const stackedBlankLines = defineRule<Facts>({
  slug: "stacked-blank-lines",
  title: "Blank lines push the entries of a stacked cell apart",
  severity: "info",
  rationale:
    "Blank lines that place an arrow beside its label work on one screen only: in another width, or read aloud, the lines of the cells no longer belong together. Indicator 28 of the 2022-23 report is set out so.",
  reads: fields,
  check: (context) =>
    context.shared(stackedRows).flatMap((measures) => spreadCells(context, measures)),
  message: ({ cell, facts: { field, measures } }) =>
    `${cellAddress(cell.row, cell.column)}: blank lines stand between the ${measures} entries of the ${fieldNames[field]}. They were read in their order; write one line for each measure, without blank lines.`,
  passes: [
    {
      title: "One line for each measure",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n↑\n",
        },
      ],
    },
    {
      title: "A blank line in a cell of one measure",
      rows: [
        {
          previous: "60.0% (60/100)\n\n(January 2022)",
          latest: "66.0% (66/100)\n\n(January 2023)",
        },
      ],
    },
  ],
  fails: [
    {
      title: "Arrows pushed down beside their labels",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n\n\n↑",
        },
      ],
    },
  ],
});
