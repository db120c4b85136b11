import { fieldNames } from "../rules/field-names";
import { keyOf } from "../vocabulary/words";
import type { Field } from "../workbook/types";

/** Columns of the table on the sheet of columns. */
export const mappingColumns = ["Holds", "Header", "Column", "What it is"] as const;

/** Rows of the table that are no columns of the analyst's. */
export const mappingNames = {
  sheet: "Sheet",
  headerRow: "Header row",
  notUsed: "Not used",
} as const;

/** What stands in the place of a header where no column holds the field. */
export const notInTable = "not in this table";

/** The fields in the order in which people think of them. */
export const fieldOrder = Object.keys(fieldNames) as readonly Field[];

/** A field as a label: `Numerator of the previous data`. */
export function fieldLabel(field: Field): string {
  const name = fieldNames[field];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The field that a label names; case and punctuation do not count. */
export function fieldOfLabel(label: string): Field | undefined {
  return fieldsByLabel.get(keyOf(label));
}

const fieldsByLabel: ReadonlyMap<string, Field> = new Map(
  fieldOrder.map((field) => [keyOf(fieldNames[field]), field]),
);

/** What each field is, for someone who looks for its column. */
export const fieldMeanings: Readonly<Record<Field, string>> = {
  number: "The indicator’s number or reference, such as 6 or 6a.",
  indicator: "The indicator’s title.",
  measure: "What tells a measure from the others of its indicator.",
  ambition: "The ambition that the indicator belongs to, where no heading says it.",
  outcomeBee: "The outcome bee or bees.",
  corporatePriority: "The corporate priority or priorities.",
  polarity: "Whether bigger or smaller is better.",
  unit: "What the figures are measured in.",
  previous: "The figure that the latest one is compared with, with all that its cell says.",
  previousNumerator: "Its numerator, where that has a column of its own.",
  previousDenominator: "Its denominator, where that has a column of its own.",
  previousPeriod: "Its time, where that has a column of its own.",
  previousTarget: "Its target, where that has a column of its own.",
  latest: "The newest figure, with all that its cell says.",
  latestNumerator: "Its numerator, where that has a column of its own.",
  latestDenominator: "Its denominator, where that has a column of its own.",
  latestPeriod: "Its time, where that has a column of its own.",
  target: "What the latest data should reach, where that has a column of its own.",
  direction: "The arrow.",
  commentary: "What is said about the figures.",
  actions: "Actions to address decline, where they have a column of their own.",
};
