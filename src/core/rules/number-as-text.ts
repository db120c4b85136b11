import { cellAddress } from "../workbook/addresses";
import type { CellReference, Field, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { fieldNames } from "./field-names";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly field: Field;
  readonly text: string;
  /** The number to write, where it would look the same; null where it would not. */
  readonly number: number | null;
}

/** Columns of figures. */
const fields: readonly Field[] = [
  "number",
  "previous",
  "previousNumerator",
  "previousDenominator",
  "previousTarget",
  "latest",
  "latestNumerator",
  "latestDenominator",
  "target",
];

/** How many real numbers make a column of numbers. */
const fewestNumbers = 3;

/** A number that Excel would have taken as one: no words, no fraction. */
const plainNumber = /^\s*[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*$/;

/** The distinct cells of the column, each with the first measure that has it. */
function columnCells(
  measures: readonly Measure[],
  field: Field,
): Map<string, [Measure, CellReference]> {
  const cells = new Map<string, [Measure, CellReference]>();
  for (const measure of measures) {
    const cell = measure.cells[field];
    const place = `${cell?.row},${cell?.column}`;
    if (cell && !cells.has(place)) cells.set(place, [measure, cell]);
  }
  return cells;
}

/** Texts of the column that are plain numbers, where most of its cells hold real ones. */
function textsIn(context: CheckContext, field: Field): Fact<Facts>[] {
  let numbers = 0;
  let others = 0;
  const facts: Fact<Facts>[] = [];
  for (const [measure, cell] of columnCells(context.workbook.measures, field).values()) {
    const { value, numberFormat } = context.content(cell);
    if (typeof value === "number") numbers += 1;
    else if (typeof value === "string" && plainNumber.test(value)) {
      facts.push({
        measure,
        cell,
        facts: { field, text: value, number: sameNumber(value, numberFormat) },
      });
    } else if (value !== "") others += 1;
  }
  const isNumeric = numbers >= fewestNumbers && numbers > facts.length && numbers > others;
  return isNumeric ? facts : [];
}

/** A number in a cell formatted as text would become text again; `213.0` would lose its decimal. */
function sameNumber(text: string, numberFormat: string): number | null {
  const typed = text.trim();
  return numberFormat !== "@" && String(Number(typed)) === typed ? Number(typed) : null;
}

export const numberAsText = defineRule<Facts>({
  slug: "number-as-text",
  title: "A number is stored as text",
  severity: "info",
  rationale:
    "Excel shows a green triangle: the cell looks like the numbers around it, but sums and charts leave it out. Only a plain number in a column of real numbers is reported; published text such as 67.4% (694/1,030) is meant as text.",
  reads: fields,
  check: (context) => fields.flatMap((field) => textsIn(context, field)),
  message: ({ cell, facts: { field, text } }) =>
    `${cellAddress(cell.row, cell.column)}: the ${fieldNames[field]} ${text.trim()} is stored as text, while the column holds numbers. Convert it to a number.`,
  actual: ({ facts }) => facts.text,
  fix: ({ cell, facts: { text, number } }) =>
    number === null
      ? null
      : {
          description: `Store ${number} as a number.`,
          edits: [{ cell, before: text, after: number }],
        },
  passes: [
    {
      title: "A column of text",
      rows: [{ latest: "115", previous: "94" }, { latest: "120", previous: "94" }, {}],
    },
    {
      title: "Published text among numbers",
      rows: [70, 75, 80, "66.0% (66/100)"].map((latest) => ({
        latest,
        previous: typeof latest === "number" ? 60 : "60.0% (60/100)",
      })),
    },
    { title: "6a among numbers", rows: [4, 5, "6a", 7].map((number) => ({ number })) },
  ],
  fails: [
    {
      title: "One number typed as text",
      rows: [70, 75, "80", 85].map((latest) => ({ latest, previous: 60 })),
    },
    { title: "An indicator's number", rows: [4, 5, "6", 7].map((number) => ({ number })) },
  ],
});
