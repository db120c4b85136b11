import { writeFigure } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { quote } from "./quote";
import { titleKind } from "./titles/title-kind";
import { titleParts } from "./titles/title-stem";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** What tells the measure from the others of its family: `Early Years`. */
  readonly own: string;
  readonly figure: string;
  /** Another of the family, in the other unit. */
  readonly other: { readonly id: string; readonly own: string; readonly figure: string };
}

/** A measure of a family with its figure: the latest, or the previous where there is no latest. */
interface Member {
  readonly measure: Measure;
  readonly own: string;
  readonly reading: ReadValue;
}

/** Words by which a label itself says what its figure is, so that another unit is no surprise. */
const unitWords =
  /[%£]|\b(?:per ?cent\p{L}*|proportion|numbers?|no|count|total|spend|cost|rates?|average|mean|median|days|weeks|score|projects?|places)\b/iu;

function memberOf(measure: Measure): (Member & { stem: string }) | null {
  const parts = titleParts(measure);
  const reading = [measure.latest, measure.previous].map(({ value }) => value).find(isValue);
  if (!parts || !reading || titleKind(measure) !== null || unitWords.test(parts.own)) return null;
  return { measure, reading, ...parts };
}

const isValue = (reading: Measure["latest"]["value"]): reading is ReadValue =>
  reading.kind === "value";

/** Measures whose titles share their stem, in the order of the workbook. */
function familiesOf({ workbook }: CheckContext): Member[][] {
  const families = new Map<string, Member[]>();
  for (const member of workbook.measures.flatMap((measure) => memberOf(measure) ?? [])) {
    const family = families.get(member.stem);
    if (family) family.push(member);
    else families.set(member.stem, [member]);
  }
  return [...families.values()];
}

/** Percentages beside bare numbers that look like percentages. Other units, and whole counts, are other things on purpose. */
function mixture(family: readonly Member[]): Fact<Facts>[] {
  const percentages = family.filter(({ reading }) => reading.unit.kind === "percent");
  const bare = family.filter(({ reading }) => isBareNumber(reading));
  if (percentages.length === 0 || bare.length === 0) return [];
  const odd = percentages.length < bare.length ? percentages : bare;
  const [usual] = odd === bare ? percentages : bare;
  const [first] = odd;
  if (!first || !usual) return [];
  const { measure } = first;
  const cell = first.reading === measure.latest.value ? measure.latest.cell : measure.previous.cell;
  const other = { id: usual.measure.id, own: usual.own, figure: figureOf(usual) };
  return [{ measure, cell, facts: { own: first.own, figure: figureOf(first), other } }];
}

const figureOf = ({ reading: { value, unit } }: Member) => writeFigure(value, unit);

function isBareNumber({ unit, value }: ReadValue): boolean {
  return unit.kind === "number" && !unit.noun && value.decimals > 0 && value.decimal.abs().lte(100);
}

export const mixedUnitsInFamily = defineRule<Facts>({
  slug: "mixed-units-in-family",
  title: "Indicators of one family are in different units",
  severity: "warning",
  rationale:
    "Indicators whose titles differ only in the age group, key stage or area are read side by side. In the 2022-23 report the achievement gap is 24.4% in the Early Years and 25.3 and 16.9 at the key stages.",
  reads: ["indicator", "measure", "previous", "latest"],
  check: (context) => familiesOf(context).flatMap(mixture),
  message: ({ facts: { own, figure, other } }) =>
    `${quote(own, 40)} is ${figure}, but ${quote(other.own, 40)} (${other.id}), which has the same title otherwise, is ${other.figure}. Give all of them in the same unit.`,
  actual: ({ facts }) => facts.figure,
  passes: [
    {
      title: "All of them percentages",
      rows: [
        {
          indicator: "Achievement gap – KS2",
          previous: "22.1%",
          latest: "25.3%",
          polarity: "none",
          direction: "N/A",
        },
        {
          indicator: "Achievement gap – KS4",
          previous: "15.1%",
          latest: "17.3%",
          polarity: "none",
          direction: "N/A",
        },
      ],
    },
    {
      title: "Labels that say their unit",
      rows: [
        {
          number: "9a",
          indicator: "Places at schools",
          measure: "Number of new places",
          previous: "39",
          latest: "49",
        },
        {
          number: "9b",
          indicator: "Places at schools",
          measure: "% of pupils placed",
          previous: "86.1%",
          latest: "96.2%",
        },
      ],
    },
    {
      title: "Counts with a noun are something else",
      rows: [
        {
          indicator: "Net Zero schools – retrofit",
          previous: "12 projects",
          latest: "14 projects",
        },
        { indicator: "Net Zero schools – completed", previous: "61%", latest: "66%" },
      ],
    },
    {
      title: "A whole number may be a count",
      rows: [
        { indicator: "Ofsted outcomes (inspections)", previous: "12", latest: "14" },
        { indicator: "Ofsted outcomes (good or better)", previous: "88%", latest: "91%" },
      ],
    },
    {
      title: "Titles that share no stem",
      rows: [
        { indicator: "Take up of free places", previous: "61%", latest: "66%" },
        { indicator: "Referrals", previous: "61", latest: "66" },
      ],
    },
  ],
  fails: [
    {
      title: "A percentage among plain numbers",
      rows: [
        {
          indicator: "Achievement gap – Early Years",
          previous: "26.8%",
          latest: "24.4%",
          polarity: "lower",
        },
        { indicator: "Achievement gap – KS2", previous: "25.3", latest: "21.3", polarity: "lower" },
        { indicator: "Achievement gap – KS4", previous: "17.3", latest: "16.1", polarity: "lower" },
      ],
    },
    {
      title: "Measures of one indicator",
      rows: [
        {
          number: "9a",
          indicator: "Attendance of pupils",
          measure: "Primary",
          previous: "91.1%",
          latest: "92.4%",
          polarity: "none",
          direction: "N/A",
        },
        {
          number: "9b",
          indicator: "Attendance of pupils",
          measure: "Secondary",
          previous: "90.1",
          latest: "91.2",
          polarity: "none",
          direction: "N/A",
        },
      ],
    },
  ],
});
