import { repeatedReference } from "../workbook";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { numberingGroups, referenceOf } from "./number-groups";
import type { Fact } from "./types";

interface Facts {
  /** As it is typed: `7`, `6a`. */
  readonly reference: string;
  /** The earlier measure of that reference. */
  readonly first: Measure;
}

const title = (measure: Measure) =>
  measure.indicator.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

export const numberDuplicate = defineRule<Facts>({
  slug: "number-duplicate",
  title: "Two indicators carry the same number",
  severity: "error",
  rationale:
    "Everybody refers to indicators by number. Two indicators of one number, or one measure twice, would be mixed up in the report and in every conversation about it. Where the numbering starts again under each ambition, a number counts within its ambition.",
  reads: ["number", "indicator", "measure"],
  check({ workbook, shared }) {
    const groups = shared(numberingGroups);
    const firsts = new Map<string, Measure>();
    const reported = new Set<string>();
    return workbook.measures.flatMap((measure): Fact<Facts>[] => {
      const reference = referenceOf(measure);
      const key = `${groups.get(measure) ?? ""}\n${reference}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, measure);
      if (!first || repeatedReference(measure.id) === null) return [];
      const cell = measure.cells.number ?? measure.cells.indicator ?? measure.latest.cell;
      const place = `${cell.row},${cell.column}`;
      if (reported.has(place)) return [];
      reported.add(place);
      return [{ measure, cell, facts: { reference, first } }];
    });
  },
  message: ({ measure, facts: { reference, first } }) => {
    const place = `in row ${first.row + 1}`;
    if (measure && title(first) === title(measure)) {
      return `${reference} already stands ${place}, for the same indicator. Delete one of the rows, or give this one a number of its own.`;
    }
    const indicator = first.indicator === "" ? "" : `, for “${first.indicator}”`;
    return `${reference} already stands ${place}${indicator}. Give this indicator a number of its own.`;
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
    {
      title: "Numbering that starts again under each ambition",
      rows: [1, 2, 1, 2, 3].map((number, place) => ({
        number,
        ambition: place < 2 ? "Ambition 1" : "Ambition 2",
      })),
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
      title: "2 twice under the second ambition, where the numbering starts again",
      rows: [1, 2, 1, 2, 2, 3].map((number, place) => ({
        number,
        ambition: place < 2 ? "Ambition 1" : "Ambition 2",
      })),
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
