import { repeatedReference } from "../workbook";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { Fact } from "./types";

interface Facts {
  /** As it is typed: `7`, `6a`. */
  readonly reference: string;
  /** The earlier measure of that reference; null where it cannot be found. */
  readonly first: Measure | null;
}

const title = (measure: Measure) =>
  measure.indicator.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

export const numberDuplicate = defineRule<Facts>({
  slug: "number-duplicate",
  title: "Two indicators carry the same number",
  severity: "error",
  rationale:
    "Everybody refers to indicators by number. Two indicators of one number, or one measure twice, would be mixed up in the report and in every conversation about it.",
  reads: ["number", "indicator", "measure"],
  check({ workbook }) {
    const byId = new Map(workbook.measures.map((measure) => [measure.id, measure]));
    const reported = new Set<string>();
    return workbook.measures.flatMap((measure): Fact<Facts>[] => {
      const reference = repeatedReference(measure.id);
      if (reference === null) return [];
      const cell = measure.cells.number ?? measure.cells.indicator ?? measure.latest.cell;
      const place = `${cell.row},${cell.column}`;
      if (reported.has(place)) return [];
      reported.add(place);
      return [{ measure, cell, facts: { reference, first: byId.get(reference) ?? null } }];
    });
  },
  message: ({ measure, facts: { reference, first } }) => {
    const place = first ? ` in row ${first.row + 1}` : "";
    if (first && measure && title(first) === title(measure)) {
      return `${reference} already stands${place}, for the same indicator. Delete one of the rows, or give this one a number of its own.`;
    }
    const indicator = first?.indicator ? `, for “${first.indicator}”` : "";
    return `${reference} already stands${place}${indicator}. Give this indicator a number of its own.`;
  },
  actual: ({ facts }) => facts.reference,
  passes: [
    {
      title: "One number over measures that differ",
      rows: [
        { number: 6, indicator: "Percentage of children with plans", measure: "mainstream" },
        { number: 6, indicator: "Percentage of children with plans", measure: "specialist" },
      ],
    },
    {
      title: "Letters of one number with titles of their own",
      rows: [
        { number: "6a", indicator: "Percentage of plans in mainstream schools" },
        { number: "6b", indicator: "Percentage of plans in special schools" },
      ],
    },
    { title: "Numbers in turn", rows: [{ number: 1 }, { number: 2 }] },
    {
      title: "Two measures of one indicator share its number",
      rows: [
        { number: "6a", indicator: "Percentage of children with plans", measure: "mainstream" },
        { number: "6b", indicator: "Percentage of children with plans", measure: "specialist" },
      ],
    },
  ],
  fails: [
    {
      title: "One measure twice",
      rows: [
        { number: "6a", indicator: "Percentage of children with plans", measure: "mainstream" },
        { number: "6a", indicator: "Percentage of children with plans", measure: "mainstream" },
      ],
    },
    {
      title: "Two indicators numbered 7",
      rows: [
        { number: 7, indicator: "Percentage of care leavers in work" },
        { number: 7, indicator: "Percentage of care leavers in training" },
      ],
    },
  ],
});
