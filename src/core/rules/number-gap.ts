import { repeatedReference } from "../workbook";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { numberedMeasures, skippedNumbers, type NumberedMeasure } from "./number-order";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly before: Measure;
  readonly first: number;
  readonly last: number;
}

/** Numbers are expected one after the other only where there are some, and nearly all are there. */
const fewestNumbers = 5;
const largestShare = 0.2;

/** The first measure of each number, in the order of the workbook. */
function firstOfEach(numbered: readonly NumberedMeasure[]): NumberedMeasure[] {
  const seen = new Set<number>();
  return numbered.filter(({ number }) => !seen.has(number) && seen.add(number));
}

function gapsOf(context: CheckContext): Fact<Facts>[] {
  const ordered = firstOfEach(context.shared(numberedMeasures));
  const numbers = ordered.map(({ number }) => number);
  const present = new Set(numbers);
  const range = numbers.reduce((most, n) => Math.max(most, n), 0) - Math.min(...numbers) + 1;
  if (present.size < fewestNumbers || range - present.size > present.size * largestShare) return [];
  return ordered.flatMap(({ number, measure }, place) => {
    const above = ordered[place - 1];
    if (!above || number <= above.number + 1) return [];
    if (isFilledOtherwise(context, above.measure, measure, present, number)) return [];
    const facts = { before: measure, first: above.number + 1, last: number - 1 };
    return [{ measure, cell: measure.cells.number ?? measure.latest.cell, facts }];
  });
}

/** A row without number, or with one that is used twice, stands in the gap: that is said there. */
function isFilledOtherwise(
  { workbook, shared }: CheckContext,
  above: Measure,
  below: Measure,
  present: ReadonlySet<number>,
  number: number,
): boolean {
  for (let missing = (above.number ?? 0) + 1; missing < number; missing++) {
    if (present.has(missing)) return true;
  }
  const places = shared(placesOf);
  const between = workbook.measures.slice((places.get(above) ?? 0) + 1, places.get(below));
  const skipped = shared(skippedNumbers);
  return between.some(
    (measure) =>
      measure.number !== above.number ||
      skipped.has(measure) ||
      repeatedReference(measure.id) !== null,
  );
}

function placesOf({ workbook }: CheckContext): ReadonlyMap<Measure, number> {
  return new Map(workbook.measures.map((measure, place) => [measure, place]));
}

export const numberGap = defineRule<Facts>({
  slug: "number-gap",
  title: "A number is left out",
  severity: "info",
  rationale:
    "The plan numbers its indicators from 1 to 40 without a gap. A missing number may be an indicator that was retired, or a row that was lost. Workbooks that use only some numbers are left alone.",
  reads: ["number"],
  check: gapsOf,
  message: ({ facts: { first, last, before } }) =>
    first === last
      ? `There is no indicator ${first} before ${before.number}. Add its row, or leave it if the indicator is no longer reported.`
      : `There are no indicators ${first} to ${last} before ${before.number}. Add their rows, or leave it if they are no longer reported.`,
  passes: [
    { title: "No gap", rows: [1, 2, 3, 4, 5, 6].map((number) => ({ number })) },
    {
      title: "A table that begins at 10",
      rows: [10, 11, 12, 13, 14].map((number) => ({ number })),
    },
    { title: "Only some numbers are used", rows: [3, 8, 11, 20, 31].map((number) => ({ number })) },
    { title: "Too few rows to tell", rows: [{ number: 1 }, { number: 3 }] },
  ],
  fails: [{ title: "5 is left out", rows: [1, 2, 3, 4, 6, 7].map((number) => ({ number })) }],
});
