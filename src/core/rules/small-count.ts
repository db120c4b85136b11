import { isDisclosive } from "../statistics/suppression";
import { writeNumber } from "../values";
import type { PrintedNumber, ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { factsOfData, type DataCell } from "./data-cells";
import { defineRule } from "./define";
import { countsPeople } from "./titles/people";
import { titleKind } from "./titles/title-kind";

interface Facts {
  readonly column: DataCell["name"];
  /** The small figures as printed. */
  readonly counts: readonly string[];
  readonly threshold: number;
}

/** The figures of a value that count people, whatever their size. */
function peopleIn(measure: Measure, reading: ReadValue): PrintedNumber[] {
  const { value, unit, numerator, denominator, others } = reading;
  const noun = unit.kind === "number" ? unit.noun : undefined;
  const isPeople = countsPeople(noun ?? countedTitle(measure));
  const isCount = unit.kind === "number" && !isCalculated(measure);
  const beside = others.flatMap(({ number, unit: its }) =>
    its.kind === "number" && countsPeople(its.noun ?? "") ? [number] : [],
  );
  if (!isPeople) return beside;
  return [
    ...(isCount ? [value] : []),
    ...[numerator, denominator].flatMap((n) => n ?? []),
    ...beside,
  ];
}

/** A label may name what is counted: "Number of pupils placed". Otherwise the indicator's title does. */
function countedTitle({ indicator, label }: Measure): string {
  return titleKind({ indicator: "", label }) === null ? indicator : label;
}

/** Percentages, rates and averages of people count nobody. */
function isCalculated(measure: Measure): boolean {
  const kind = titleKind(measure);
  return kind !== null && kind !== "number";
}

const isSmall = ({ decimal, decimals }: PrintedNumber, threshold: number) =>
  decimals === 0 && isDisclosive(decimal.toNumber(), threshold);

/** Few values hold a small figure at all, so that is looked at before the words of the title. */
function smallCounts(measure: Measure, reading: ReadValue, threshold: number): string[] {
  const { value, numerator, denominator, others } = reading;
  const figures = [value, numerator, denominator, ...others.map(({ number }) => number)];
  if (!figures.some((figure) => figure && isSmall(figure, threshold))) return [];
  const small = peopleIn(measure, reading).filter((figure) => isSmall(figure, threshold));
  return [...new Set(small.map(writeNumber))];
}

export const smallCount = defineRule<Facts>({
  slug: "small-count",
  title: "A small count of people may identify a child",
  severity: "warning",
  rationale:
    "Official statistics withhold counts of 1 to 4 people ([c]): neighbours and classmates can work out who is meant. The threshold is a setting. Counts of schools, plans, projects or staff identify no child and are not reported. Source: Government Analysis Function, symbols in tables; Department for Education, statistical disclosure control.",
  reads: ["previous", "latest", "indicator", "measure"],
  check: ({ workbook, settings: { disclosureThreshold: threshold } }) =>
    factsOfData(workbook.measures, ({ name, measure, source: { value } }) => {
      if (value.kind !== "value") return null;
      const counts = smallCounts(measure, value, threshold);
      return counts.length > 0 ? { column: name, counts, threshold } : null;
    }),
  message: ({ facts: { column, counts, threshold } }) =>
    `The ${column} counts ${counts.join(" and ")} ${counts.length === 1 && counts[0] === "1" ? "person" : "people"}, and fewer than ${threshold} may be recognised. Write [c] and say so in the commentary, or make sure that nobody can be identified.`,
  actual: ({ facts }) => facts.counts.join(", "),
  passes: [
    {
      title: "Few schools, and not children",
      rows: [
        {
          indicator: "Number of schools with children in temporary classrooms",
          previous: "2",
          latest: "3",
        },
      ],
    },
    {
      title: "Few services of few",
      rows: [
        { indicator: "Number of commissioned services rated good", previous: "1/2", latest: "2/2" },
      ],
    },
    {
      title: "Few graduates among the staff",
      rows: [
        {
          indicator: "Numbers of new social workers",
          previous: "2 Social Workers graduated",
          latest: "4 Social Workers graduated",
        },
      ],
    },
    {
      title: "Five children",
      rows: [{ indicator: "Number of children returning home", previous: "0", latest: "5" }],
    },
    {
      title: "A percentage of people is no count",
      rows: [{ indicator: "Percentage of children excluded", previous: "2%", latest: "3%" }],
    },
    {
      title: "A withheld count",
      rows: [{ indicator: "Number of children returning home", latest: "[c]", direction: "N/A" }],
    },
    {
      title: "Plans of children are plans",
      rows: [{ indicator: "Number of child protection plans ended", previous: "2", latest: "4" }],
    },
    {
      title: "The threshold is a setting",
      rows: [{ indicator: "Number of children returning home", previous: "3", latest: "4" }],
      settings: { disclosureThreshold: 3 },
    },
  ],
  fails: [
    {
      title: "One child",
      rows: [
        {
          indicator: "Children and young people supported to return home",
          previous: "N/A",
          latest: "1",
          direction: "N/A",
        },
      ],
    },
    {
      title: "Three of 41 children",
      rows: [
        {
          indicator: "Percentage of looked after children in custody",
          previous: "7.1% (3/42)",
          latest: "14.6% (6/41)",
        },
      ],
    },
    {
      title: "Few young people beside the value",
      rows: [
        { indicator: "Assessments", previous: "9 (8 young people)", latest: "12 (3 young people)" },
      ],
    },
  ],
});
