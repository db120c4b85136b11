import { groupedBy } from "../grouped-by";
import { writeFigure } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly figure: string;
  /** The earlier measure of the same figure. */
  readonly first: Measure;
}

interface LatestFigure {
  readonly measure: Measure;
  readonly reading: ReadValue;
}

/** Fewer significant digits than this are often the same by chance. */
const fewestDigits = 3;

/** The digits that were measured: 54.2 has 3, 1,200 has 2, 66.0 has 2. */
function significantDigits({ value }: ReadValue): number {
  const digits = value.decimal.abs().toFixed().replace(".", "");
  return digits.replace(/^0+|0+$/g, "").length;
}

/** Figures that could be the same by chance: of one unit, with as many decimals and digits. */
function kindOf(reading: ReadValue): string {
  return `${reading.unit.kind} ${reading.value.decimals} ${significantDigits(reading)}`;
}

const figureOf = ({ reading: { value, unit } }: LatestFigure) =>
  writeFigure(value, { kind: unit.kind } as typeof unit);

function latestFigures({ workbook }: CheckContext): LatestFigure[] {
  return workbook.measures.flatMap((measure) => {
    const reading = measure.latest.value;
    if (reading.kind !== "value" || significantDigits(reading) < fewestDigits) return [];
    return [{ measure, reading }];
  });
}

/**
 * How many pairs of equal figures chance alone would give among so many: n(n − 1)/2 pairs, each equal once in
 * 9 × 10^(digits − 1) times (the birthday problem).
 */
function pairsByChance(count: number, digits: number): number {
  return (count * (count - 1)) / 2 / (9 * 10 ** (digits - 1));
}

/** More pairs than this by chance, and equal figures mean nothing. */
const mostByChance = 0.5;

function repeated(figures: readonly LatestFigure[]): Fact<Facts>[] {
  const [first, ...others] = figures;
  if (!first) return [];
  return others
    .filter(({ measure }) => isOtherIndicator(measure, first.measure))
    .map((figure) => ({
      measure: figure.measure,
      cell: figure.measure.latest.cell,
      facts: { figure: figureOf(figure), first: first.measure },
    }));
}

function isOtherIndicator(one: Measure, other: Measure): boolean {
  return one.number !== other.number && one.indicator !== other.indicator;
}

export const repeatedValue = defineRule<Facts>({
  slug: "repeated-value",
  title: "Two indicators have the same latest figure",
  severity: "info",
  rationale:
    "The same precise figure twice is often one that was pasted into the wrong row. In the 2022-23 report indicators 12 and 15 both print 54.2%. Only figures of three significant digits or more are compared, and only where so many figures would hardly be equal by chance.",
  reads: ["latest"],
  check(context) {
    const kinds = groupedBy(latestFigures(context), ({ reading }) => kindOf(reading));
    return [...kinds.values()].flatMap((figures) => {
      const [some] = figures;
      if (!some || pairsByChance(figures.length, significantDigits(some.reading)) > mostByChance)
        return [];
      return [...groupedBy(figures, figureOf).values()].flatMap(repeated);
    });
  },
  message: ({ facts: { figure, first } }) =>
    `The latest data is ${figure}, as at ${first.id} (${quote(first.indicator)}). Check that the figure was not pasted into the wrong row.`,
  actual: ({ facts }) => facts.figure,
  passes: [
    {
      title: "Two digits are often the same",
      rows: [
        { latest: "66%", previous: "60%" },
        { latest: "66%", previous: "60%" },
      ],
    },
    {
      title: "Measures of one indicator",
      rows: [
        {
          number: "6a",
          indicator: "Children with plans",
          measure: "boys",
          previous: "51.3%",
          latest: "54.2%",
        },
        {
          number: "6b",
          indicator: "Children with plans",
          measure: "girls",
          previous: "51.1%",
          latest: "54.2%",
        },
      ],
    },
    {
      title: "The same digits in another unit",
      rows: [
        { previous: "51.2%", latest: "54.2%" },
        { indicator: "Days lost", previous: "51.2", latest: "54.2", polarity: "higher" },
      ],
    },
  ],
  fails: [
    {
      title: "54.2% twice",
      rows: [
        {
          indicator: "Percentage of children who feel included",
          previous: "51.1%",
          latest: "54.2%",
        },
        {
          indicator: "Percentage of surveys that show improvement",
          previous: "49.1%",
          latest: "54.2%",
        },
      ],
    },
    {
      title: "A large count twice",
      rows: [
        { indicator: "Young people trained", previous: "1,101", latest: "1,221" },
        { indicator: "Visits", previous: "1,003", latest: "1,221" },
      ],
    },
  ],
});
