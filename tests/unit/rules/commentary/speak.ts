import {
  catalogue,
  checkWorkbook,
  exampleWorkbook,
  type RuleExample,
} from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";

const family = catalogue.filter(
  ({ slug }) =>
    slug.startsWith("commentary-") ||
    ["polarity-contradiction", "abbreviation-unexplained", "name-spelt-two-ways"].includes(slug),
);

type Row = RuleExample["rows"][number];

/** Findings of the commentary rules in a table. */
export function findingsIn(example: Omit<RuleExample, "title">) {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", ...example }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return checkWorkbook(reading.workbook, example.settings, family);
}

/** Which rules speak about one commentary in a row, without those on names and abbreviations. */
export function spokenOn(row: Row, commentary: string): string[] {
  const slugs = findingsIn({ rows: [{ ...row, commentary }] }).map(({ rule }) => rule);
  return slugs.filter((slug) => slug.startsWith("commentary-") || slug.startsWith("polarity-"));
}

/** Rows of the 2022-23 report. */
export const rows = {
  livingWithin: {
    indicator: "Percentage of Children Looked After living within Hertfordshire",
    polarity: "higher",
    previous: "67.4% (694/1,030)",
    latest: "63.9% (625/978)",
    direction: "↓",
  },
  placements: {
    indicator: "Percentage of children with 3 or more placements",
    polarity: "lower",
    previous: "8.6% (89/1,040)",
    latest: "10.0% (98/979)",
    direction: "↓",
  },
  returning: {
    indicator: "Number of children returning home",
    polarity: "higher",
    previous: "Number of return home episodes 94",
    latest: "Number of return home episodes 115",
    direction: "↑",
  },
  travel: {
    indicator: "Number of students signed-off Travel Training Programme",
    polarity: "higher",
    previous: "75 (August 2022)",
    latest: "102 (August 2023)",
    direction: "↑",
  },
  schools: {
    indicator: "Proportion of schools assessed by Ofsted as Good or Outstanding",
    polarity: "higher",
    previous: "31 August 2022 90.4%",
    latest: "31 March 2023 91.5%",
    direction: "↑",
  },
  claims: {
    indicator: "Family outcomes achieved",
    polarity: "higher",
    previous: "919 against a target of 815",
    latest: "947 against a target of 916",
    direction: "↑",
  },
  stepUp: {
    indicator: "Intensive Family Support Team – Step Up to Social Care",
    polarity: "lower",
    previous: "Apr 21 – Mar 22 368",
    latest: "Apr 22 – Mar 23 286",
    direction: "↑",
  },
  entrants: {
    indicator: "Number of First-Time Entrants to the Youth Justice Service",
    polarity: "lower",
    previous: "2021-22 141",
    latest: "2022-23 151",
    direction: "↓",
  },
  prevented: {
    indicator: "Young people prevented from coming into Care",
    polarity: "higher",
    previous: "2021-22 82.9%",
    latest: "2022-23 84.4%",
    direction: "↑",
  },
  daysLost: {
    indicator: "Average days lost (All days combined) (Children’s Services)",
    polarity: "lower",
    previous: "5.6 days",
    latest: "6.3 days",
    direction: "↓",
  },
  spend: {
    indicator: "Agency spend",
    polarity: "lower",
    previous: "2021/22 £3,221,196",
    latest: "2022/23 £5,469,575",
    direction: "↓",
  },
} satisfies Record<string, Row>;
