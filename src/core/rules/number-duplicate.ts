import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { Fact } from "./types";

interface Facts {
  readonly number: number;
  /** The earlier indicator of that number. */
  readonly first: Measure;
}

const title = (measure: Measure) =>
  measure.indicator.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

export const numberDuplicate = defineRule<Facts>({
  slug: "number-duplicate",
  title: "Two indicators carry the same number",
  severity: "error",
  rationale:
    "Everybody refers to indicators by number. Two indicators of one number, or one measure twice, would be mixed up in the report and in every conversation about it.",
  reads: ["number", "indicator"],
  check({ workbook }) {
    const indicators = new Map<number, { first: Measure; titles: Set<string> }>();
    return workbook.measures.flatMap((measure): Fact<Facts>[] => {
      const { number } = measure;
      if (number === null) return [];
      const known = indicators.get(number);
      if (!known) {
        indicators.set(number, { first: measure, titles: new Set([title(measure)]) });
        return [];
      }
      if (known.titles.has(title(measure))) return [];
      known.titles.add(title(measure));
      const cell = measure.cells.number ?? measure.latest.cell;
      return [{ measure, cell, facts: { number, first: known.first } }];
    });
  },
  message: ({ facts }) =>
    `Number ${facts.number} already stands in row ${facts.first.row + 1}, for “${facts.first.indicator}”. Give this indicator a number of its own.`,
  actual: ({ facts }) => String(facts.number),
  passes: [
    { title: "Numbers in turn", rows: [{ number: 1 }, { number: 2 }] },
    {
      title: "Two measures of one indicator share its number",
      rows: [
        { number: "6a", indicator: "Percentage of children with EHCPs", measure: "mainstream" },
        { number: "6b", indicator: "Percentage of children with EHCPs", measure: "specialist" },
      ],
    },
  ],
  fails: [
    {
      title: "Two indicators numbered 7",
      rows: [
        { number: 7, indicator: "Percentage of care leavers in work" },
        { number: 7, indicator: "Percentage of care leavers in training" },
      ],
    },
  ],
});
