import { agrees, writeNumber } from "../values";
import type { PrintedNumber, ReadValue } from "../values/types";
import type { Measure, Sourced } from "../workbook/types";
import { factsOfData, type DataCell } from "./data-cells";
import { defineRule } from "./define";
import { figureEdit } from "./figure-texts";
import { titleKind } from "./titles/title-kind";
import type { CellEdit } from "./types";

interface Facts {
  readonly column: DataCell["name"];
  readonly fault: "part above whole" | "denominator 0" | "below 0";
  readonly fraction: string;
  /** The printed percentage is that of the fraction turned round. */
  readonly isSwapped: boolean;
  /** Turns the fraction round, where the cell holds it as text. */
  readonly edit: CellEdit | null;
}

/** What cannot be in a fraction: the part above the whole, nothing as the whole, a count below 0. */
export function impossibility(measure: Measure, reading: ReadValue): Facts["fault"] | null {
  const { numerator, denominator, unit } = reading;
  if (!numerator || !denominator) return isNegativeCount(measure, reading) ? "below 0" : null;
  if (numerator.decimal.lt(0) || denominator.decimal.lt(0)) return "below 0";
  if (denominator.decimal.eq(0)) return "denominator 0";
  if (numerator.decimal.lte(denominator.decimal)) return null;
  return unit.kind === "ratio" || isPartOfWhole(measure, reading) ? "part above whole" : null;
}

/** Changes and differences may be negative; a number of something may not. */
function isNegativeCount(measure: Measure, { value, unit }: ReadValue): boolean {
  if (unit.kind !== "number" || value.decimal.gte(0) || titleKind(measure) !== "number")
    return false;
  return !/\b(?:net|change|difference|gap|variance|increase|decrease|reduction)\b/i.test(
    `${measure.indicator} ${measure.label}`,
  );
}

/** A take-up of 102% (51/50) is possible: more came than places were planned. Under "Percentage of …" it is not. */
function isPartOfWhole(measure: Measure, { numerator, denominator, value, unit }: ReadValue) {
  if (unit.kind !== "percent" || !numerator || !denominator) return false;
  return titleKind(measure) === "percentage" || !agrees(numerator, denominator, value);
}

function isSwapped({ numerator, denominator, value, unit }: ReadValue): boolean {
  if (unit.kind !== "percent" || !numerator || !denominator) return false;
  return agrees(denominator, numerator, value);
}

function turnedRound(source: Sourced<unknown>, { numerator, denominator }: ReadValue) {
  if (!numerator || !denominator || denominator.span.end === 0) return null;
  const { start } = numerator.span;
  const { end } = denominator.span;
  const between = source.text.slice(numerator.span.end, denominator.span.start);
  const turned = `${writeNumber(denominator)}${between}${writeNumber(numerator)}`;
  return figureEdit(source, { start, end }, turned, (before) => ({
    ...before,
    numerator: before.denominator,
    denominator: before.numerator,
  }));
}

/** The fraction as printed, or the count where there is none. */
const fractionOf = ({ numerator, denominator, value }: ReadValue) =>
  !numerator || !denominator
    ? writeNumber(value)
    : [numerator, denominator]
        .map((part?: PrintedNumber) => (part ? writeNumber(part) : ""))
        .join("/");

export const ratioImpossible = defineRule<Facts>({
  slug: "ratio-impossible",
  title: "A fraction or count is not possible",
  severity: "error",
  rationale:
    "A part cannot be larger than its whole, a share of nothing cannot be worked out, and nobody counts below 0. The two figures are usually the wrong way round, or one of them lost a digit.",
  reads: ["previous", "latest"],
  check: ({ workbook }) =>
    factsOfData(workbook.measures, ({ name, measure, source }) => {
      const { value } = source;
      const fault = value.kind === "value" ? impossibility(measure, value) : null;
      if (value.kind !== "value" || fault === null) return null;
      const swapped = fault === "part above whole" && isSwapped(value);
      const edit = swapped ? turnedRound(source, value) : null;
      return { column: name, fault, fraction: fractionOf(value), isSwapped: swapped, edit };
    }),
  message: ({ facts: { column, fault, fraction, isSwapped: swapped } }) => {
    if (fault === "denominator 0") {
      return `The ${column} gives ${fraction}, and a share of 0 cannot be worked out. Correct the counts, or write N/A.`;
    }
    if (fault === "below 0") {
      return `The ${column} gives ${fraction}, and a count cannot be below 0. Correct the counts.`;
    }
    return swapped
      ? `The ${column} gives ${fraction}: the part is larger than the whole. The percentage fits ${fraction.split("/").reverse().join("/")}; turn the two figures round.`
      : `The ${column} gives ${fraction}: the part is larger than the whole. Correct the counts.`;
  },
  actual: ({ facts }) => facts.fraction,
  fix: ({ facts: { edit } }) =>
    edit && { description: "Turn the two figures round.", edits: [edit] },
  passes: [
    {
      title: "A net change may be below 0",
      rows: [
        {
          indicator: "Number of places, net change",
          previous: "N/A",
          latest: "-12",
          direction: "N/A",
        },
      ],
    },
    { title: "All of them", rows: [{ latest: "100% (41/41)", previous: "95.1% (39/41)" }] },
    { title: "None of them", rows: [{ previous: "0% (0/41)", latest: "12.2% (5/41)" }] },
    {
      title: "More children came than places were planned",
      rows: [
        { indicator: "Take up of free places", previous: "98% (49/50)", latest: "102% (51/50)" },
      ],
    },
  ],
  fails: [
    {
      title: "A count below 0",
      rows: [{ indicator: "Number of visits", previous: "N/A", latest: "-12", direction: "N/A" }],
    },
    {
      title: "The two figures are the wrong way round",
      rows: [{ previous: "84.2% (3,179/3,776)", latest: "87.2% (4,427/3,862)" }],
    },
    {
      title: "A fraction above one",
      rows: [{ indicator: "Services rated good", previous: "6/8", latest: "9/8" }],
    },
    {
      title: "A share of nothing",
      rows: [{ previous: "60.0% (60/100)", latest: "66.0% (66/0)" }],
    },
    {
      title: "Part above whole under a percentage",
      rows: [
        {
          indicator: "Percentage of care leavers in work",
          previous: "60.0% (60/100)",
          latest: "120.0% (120/100)",
        },
      ],
    },
  ],
});
