import { linesIn } from "../workbook";
import { cellAddress } from "../workbook/addresses";
import type { Field, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { fieldNames } from "./field-names";
import { placeOf, untoldStacks } from "./stacked-notes";
import { stackedRows } from "./table-places";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly field: Field;
  readonly lines: number;
  readonly measures: number;
}

/** Columns that must have one line for each measure, or one line for all. */
const partFields: readonly Field[] = [
  "previousNumerator",
  "previousDenominator",
  "previousTarget",
  "latestNumerator",
  "latestDenominator",
  "target",
];

function unevenCells(context: CheckContext, row: readonly Measure[]): Fact<Facts>[] {
  const [measure] = row;
  if (!measure) return [];
  const untold = context.shared(untoldStacks);
  return ([...partFields, "previous", "latest"] as const).flatMap((field): Fact<Facts>[] => {
    const cell = measure.cells[field];
    if (!cell) return [];
    const whole = { sheet: cell.sheet, row: cell.row, column: cell.column };
    const lines = linesIn(context.content(whole).value);
    const isUneven = partFields.includes(field)
      ? lines > 1 && lines !== row.length
      : untold.has(placeOf(whole));
    return isUneven
      ? [{ measure, cell: whole, facts: { field, lines, measures: row.length } }]
      : [];
  });
}

export const stackedLines = defineRule<Facts>({
  slug: "stacked-lines",
  title: "A stacked cell has another number of lines than measures",
  severity: "error",
  rationale:
    "Where several measures share a row, the first line of each cell belongs to the first measure. With a line too few or too many nobody can tell which figure belongs to which measure, and the report would print none of them.",
  reads: ["previous", "latest", ...partFields],
  check: (context) => context.shared(stackedRows).flatMap((row) => unevenCells(context, row)),
  message: ({ cell, facts: { field, lines, measures } }) =>
    `${cellAddress(cell.row, cell.column)}: the ${fieldNames[field]} has ${lines} line${lines === 1 ? "" : "s"} for ${measures} measures, and nothing says which line belongs to which. Write one line for each measure, or N/A on the line of a measure without a figure.`,
  expected: ({ facts }) => `${facts.measures} lines`,
  actual: ({ facts }) => `${facts.lines} line${facts.lines === 1 ? "" : "s"}`,
  passes: [
    {
      title: "One line for each measure",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n↑",
        },
      ],
    },
    {
      title: "A label beside the figure says which measure it is",
      rows: [
        {
          indicator: "New social workers:\n• Frontline\n• Apprentices",
          previous: "N/A\nN/A",
          latest: "Apprentices 10\nFrontline 18",
          direction: "N/A\nN/A",
        },
      ],
    },
    {
      title: "The target of one measure on a second line",
      rows: [{ previous: "60.0%\n(Target 55%)", latest: "66.0%\n(Target 58%)" }],
    },
  ],
  fails: [
    {
      title: "Two figures for three measures",
      rows: [
        {
          indicator:
            "Children with plans in:\n• nurseries\n• mainstream schools\n• special schools",
          previous: "12%\n41%\n29%",
          latest: "42%\n30%",
          direction: "N/A\nN/A\nN/A",
        },
      ],
    },
  ],
});
