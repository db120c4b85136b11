import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import {
  agree,
  countedBy,
  type CountedNoun,
  type Population,
  populationsIn,
} from "./cohorts/populations";
import { factsOfData } from "./data-cells";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  /** What the title counts, in its own words. */
  readonly title: string;
  /** What the figure counts, in the cell's own words. */
  readonly noun: string;
  /** A figure of the same cell that counts what the title does. */
  readonly better: string | null;
}

export const cohortDiffers = defineRule<Facts>({
  slug: "cohort-differs",
  title: "The figure counts something else than the title says",
  severity: "warning",
  rationale:
    "Households are not individuals, and places are not pupils. The title of indicator 37 of the 2022-23 report counts households, and one of its figures is of 204,954 individuals, so the two rounds of the fund cannot be set side by side.",
  reads: ["indicator", "measure", "previous", "latest"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const counted = countedByTitle(measure);
      if (!counted) return [];
      return factsOfData([measure], ({ source: { value } }) =>
        value.kind === "value" ? disagreement(counted, value) : null,
      );
    }),
  message: ({ facts }) =>
    `The title counts ${facts.title}, and the figure counts ${facts.noun}. ${
      facts.better
        ? `The cell also says ${quote(facts.better)}: make that the figure, or change the title.`
        : "Give the figure that the title promises, or change the title."
    }`,
  expected: ({ facts }) => facts.title,
  actual: ({ facts }) => facts.noun,
  passes: [
    {
      title: "Title and figure count households",
      rows: [
        {
          indicator: "Number of households supported",
          previous: "N/A",
          latest: "78,588 households supported",
          direction: "N/A",
        },
      ],
    },
    {
      title: "Staff are people",
      rows: [
        {
          indicator: "Number of people attending training courses",
          previous: "N/A",
          latest: "903 staff attended",
          direction: "N/A",
        },
      ],
    },
    {
      title: "The line itself says what it counts",
      rows: [
        {
          indicator: "Number of households supported",
          measure: "individuals in these households",
          previous: "1,000 individuals",
          latest: "1,100 individuals",
        },
      ],
    },
    {
      title: "A title that counts places, not schools",
      rows: [
        {
          indicator: "Number of school places made available",
          previous: "60 pupils",
          latest: "66 pupils",
        },
      ],
    },
    {
      title: "School days are days",
      rows: [
        {
          indicator: "Number of school days lost",
          polarity: "lower",
          previous: "70 days",
          latest: "66 days",
        },
      ],
    },
    {
      title: "Households with children are households",
      rows: [
        {
          indicator: "Number of households with children",
          previous: "100 families",
          latest: "110 families",
        },
      ],
    },
  ],
  fails: [
    {
      title: "Individuals under a title that counts households",
      rows: [
        {
          indicator: "Number of households with families supported",
          previous: "N/A",
          latest: "204,954 individuals supported; 71,789 households",
          direction: "N/A",
        },
      ],
    },
    {
      title: "Schools under a title that counts pupils",
      rows: [
        {
          indicator: "Number of pupils taught to cycle",
          previous: "40 schools",
          latest: "46 schools",
        },
      ],
    },
  ],
});

interface Counted extends CountedNoun {
  /** All that the line below the title names: a figure of any of these is as announced. */
  readonly named: ReadonlySet<Population>;
}

const countedPhrase =
  /\b(?:numbers?|no\.?|count) of (?:(?:new|additional|the|all|total|different|eligible) )*([^\n(:;,]+)/i;

/** Null where the title does not say what it counts. */
function countedByTitle({ indicator, label }: Measure): Counted | null {
  const phrase = countedPhrase.exec(label)?.[1] ?? countedPhrase.exec(indicator)?.[1] ?? "";
  const counted = countedBy(phrase);
  return counted && { ...counted, named: populationsIn(label) };
}

function disagreement(title: Counted, value: ReadValue): Facts | null {
  const figure = countedBy(nounOf(value));
  if (!figure || agree(title.population, figure.population)) return null;
  if ([...title.named].some((named) => agree(named, figure.population))) return null;
  const better = value.others.find(({ unit }) => {
    const other = countedBy(nounOf({ unit }));
    return other !== null && agree(title.population, other.population);
  });
  return { title: spoken(title.word), noun: spoken(figure.word), better: better?.text ?? null };
}

const nounOf = ({ unit }: Pick<ReadValue, "unit">) =>
  unit.kind === "number" ? (unit.noun ?? "") : "";

/** A noun inside a sentence; abbreviations keep their capitals. */
const spoken = (noun: string) => (/^\p{Lu}\p{Ll}/u.test(noun) ? noun.toLowerCase() : noun);
