import { compareReadings } from "../trend";
import { writeFigure } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { dataCells, type DataCell } from "./data-cells";
import { defineRule } from "./define";
import { titleKind } from "./titles/title-kind";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly column: DataCell["name"];
  readonly said: "percentage" | "number";
  readonly figure: string;
}

/** 15.7 under "Percentage of …": perhaps only the sign is left out. */
function isBareNumber({ unit, value }: ReadValue): boolean {
  return unit.kind === "number" && !unit.noun && value.decimal.gte(0) && value.decimal.lte(100);
}

/**
 * Whether the workbook types its percentages without the sign: most figures under "Percentage of …" are bare
 * numbers. A fraction such as 0.674 is not typed so by anybody.
 */
function leavesOutSigns({ workbook }: CheckContext): boolean {
  let bare = 0;
  let signed = 0;
  for (const { measure, source } of workbook.measures.flatMap(dataCells)) {
    if (source.value.kind !== "value" || titleKind(measure) !== "percentage") continue;
    if (source.value.unit.kind === "percent") signed += 1;
    else if (isBareNumber(source.value) && source.value.value.decimal.gt(1)) bare += 1;
  }
  return bare > signed;
}

function disagrees(context: CheckContext, measure: Measure, reading: ReadValue): boolean {
  const { unit, numerator, others } = reading;
  const hasBeside = (kind: "percent" | "number") =>
    others.some((other) => other.unit.kind === kind);
  switch (titleKind(measure)) {
    case "percentage":
      if (unit.kind !== "number" && unit.kind !== "pounds") return false;
      if (hasBeside("percent") || /%|per ?cent/i.test(reading.text)) return false;
      return !(isBareNumber(reading) && context.shared(leavesOutSigns));
    case "number":
      return unit.kind === "percent" && !numerator && !hasBeside("number");
    default:
      return false;
  }
}

/** One finding for a measure, at the latest data if that disagrees. Different units on both sides are said elsewhere. */
function factsOf(context: CheckContext, measure: Measure): Fact<Facts>[] {
  const { previous, latest } = measure;
  if (compareReadings(previous.value, latest.value).kind === "different units") return [];
  const wrong = [...dataCells(measure)]
    .reverse()
    .find(({ source: { value } }) => value.kind === "value" && disagrees(context, measure, value));
  if (wrong?.source.value.kind !== "value") return [];
  const { value, unit } = wrong.source.value;
  const said = titleKind(measure) === "number" ? "number" : "percentage";
  const facts = { column: wrong.name, said, figure: writeFigure(value, unit) } as const;
  return [{ measure, cell: wrong.source.cell, facts }];
}

export const titleUnitDisagree = defineRule<Facts>({
  slug: "title-unit-disagree",
  title: "The title says one unit, the figure another",
  severity: "warning",
  rationale:
    "A reader takes the title at its word. In the 2022-23 report “Percentage of family outcomes” (34) holds 919, and “Number of young people prevented from coming into care” (40) holds 82.9%.",
  reads: ["indicator", "measure", "previous", "latest"],
  check: (context) => context.workbook.measures.flatMap((measure) => factsOf(context, measure)),
  message: ({ facts: { column, said, figure } }) =>
    said === "percentage"
      ? `The title says that this is a percentage, but the ${column} is ${figure}. Give the percentage, or change the title.`
      : `The title says that this is a number, but the ${column} is ${figure}. Give the number, or change the title.`,
  expected: ({ facts }) => (facts.said === "percentage" ? "a percentage" : "a number"),
  actual: ({ facts }) => facts.figure,
  passes: [
    {
      title: "A number with the share it is of",
      rows: [
        {
          indicator: "Number of children's records that show the child's needs",
          previous: "33/41 (80.5%)",
          latest: "36/41 (87.8%)",
        },
      ],
    },
    {
      title: "A number with its percentage beside it",
      rows: [
        {
          indicator: "Number of schools rated good",
          previous: "412 (88%)",
          latest: "420 (90%)",
        },
      ],
    },
    {
      title: "A workbook that leaves out percent signs throughout",
      rows: [
        { indicator: "Percentage of schools rated good", previous: "61.5", latest: "66.2" },
        { indicator: "Percentage of reviews in time", previous: "71.5", latest: "77.2" },
      ],
    },
    {
      title: "A fraction under a percentage",
      rows: [{ indicator: "Percentage of services rated good", previous: "6/10", latest: "8/10" }],
    },
    {
      title: "The measure's own label says what it is",
      rows: [
        {
          indicator: "Number of places and percentage of pupils placed",
          measure: "% of pupils placed at a ranked school",
          previous: "90.1%",
          latest: "95.2%",
        },
      ],
    },
    {
      title: "A title that says no unit",
      rows: [{ indicator: "Take up of free places", previous: "61%", latest: "66%" }],
    },
  ],
  fails: [
    {
      title: "A count under “Percentage of”",
      rows: [
        { indicator: "Percentage of family outcomes achieved", previous: "919", latest: "1,047" },
      ],
    },
    {
      title: "A percentage under “Number of”",
      rows: [
        {
          indicator: "Number of young people kept out of care",
          previous: "76.9%",
          latest: "84.4%",
        },
      ],
    },
    {
      title: "A percent sign that is left out once",
      rows: [
        { indicator: "Percentage of schools rated good", previous: "61.5%", latest: "66.2%" },
        { indicator: "Percentage of reviews in time", previous: "71.5", latest: "77.2" },
      ],
    },
    {
      title: "A fraction that lost its percent format",
      rows: [{ indicator: "Percentage of schools rated good", previous: 0.615, latest: 0.662 }],
    },
  ],
});
