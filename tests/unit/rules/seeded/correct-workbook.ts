import type {
  CellValue,
  Field,
  SheetGrid,
  WorkbookSnapshot,
} from "../../../../src/core/workbook/types";
import { grid } from "../../../helpers/grids";

/** Columns of the table, in their order. */
export const columns = [
  ["number", "No."],
  ["indicator", "Indicator"],
  ["measure", "Measure"],
  ["outcomeBee", "Outcome Bee"],
  ["corporatePriority", "Corporate Priority"],
  ["polarity", "Polarity"],
  ["previous", "Previous Data*"],
  ["latest", "Latest Data**"],
  ["direction", "Direction of travel"],
  ["commentary", "Commentary"],
  ["actions", "Actions to address decline in performance"],
] as const satisfies readonly (readonly [Field, string])[];

type Column = (typeof columns)[number][0];

/** A row of the table: a measure, or a section row with its title only. */
export type Row = Partial<Record<Column, CellValue>> & { section?: string };

/** A workbook that a test may break before it is checked. */
export interface Draft {
  rows: Row[];
  /** Number formats by measure number and column: `{ "6 latest": "0.0" }`. */
  formats: Record<string, string>;
  /** Numbers of measures whose rows are hidden. */
  hidden: CellValue[];
  /** Vertical merges: first and last measure, and the column. */
  merges: { column: Column; from: CellValue; to: CellValue }[];
  series: CellValue[][];
  summary: CellValue[][];
}

const bees = {
  safe: "BE SAFE",
  healthy: "BE HEALTHY",
  ambitious: "BE AMBITIOUS",
  resilient: "BE RESILIENT",
  independent: "BE INDEPENDENT",
  included: "BE HAPPY",
};
const healthyLives = "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS";
const services = "EXCELLENT COUNCIL SERVICES FOR ALL";
const growth = "SUSTAINABLE RESPONSIBLE GROWTH";

/** A complete workbook of 24 measures under five ambitions in which nothing is wrong. */
export function correctDraft(): Draft {
  return {
    rows: [
      ...ambitionOne(),
      ...ambitionTwo(),
      ...ambitionThree(),
      ...ambitionFour(),
      ...ambitionFive(),
    ].map((row) => ({ ...row })),
    formats: {},
    hidden: [],
    merges: [],
    series: [
      ["Series for the charts"],
      [],
      ["Indicator 4: Number of young people trained to travel on their own"],
      ["Year", "Young people"],
      ["2018-19", 31],
      ["2019-20", 18],
      ["2020-21", 42],
      ["2021-22", 75],
      ["2022-23", 102],
    ],
    summary: [
      ["Executive summary"],
      [],
      ["Part", "Text", "Measures"],
      [
        "Good performance",
        "• The number of young people trained to travel on their own has increased.",
        "4",
      ],
      ["Good performance", "• A larger percentage of complaints was answered in time.", "17"],
      [
        "Performance needs to improve",
        "• The percentage of looked after children with three or more placements has increased.",
        "2",
      ],
      ["Performance needs to improve", "• Fewer children feel included in their school.", "5"],
    ],
  };
}

function ambitionOne(): Row[] {
  const shared = { outcomeBee: bees.safe, corporatePriority: healthyLives };
  const plans = "Percentage of children with an Education, Health and Care Plan (EHCP) educated in";
  return [
    {
      section:
        "Ambition 1 – To meet the needs of Hertfordshire's children within their local community",
    },
    {
      ...{ number: 1, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Percentage of Children Looked After (CLA) living within the county",
      previous: "67.4% (694/1,030)",
      latest: "69.0% (675/978)",
      commentary: "The percentage rose to 69.0% from 67.4%. More foster homes were found nearby.",
    },
    {
      ...{ number: 2, ...shared, polarity: "lower", direction: "↓" },
      indicator: "Percentage of Children Looked After (CLA) with 3 or more placements",
      previous: "8.6% (89/1,040)",
      latest: "10.0% (98/979)",
      commentary:
        "The percentage increased from 8.6% to 10.0%, because moves became harder to avoid.",
      actions: "A weekly panel reviews every planned move.",
    },
    {
      ...{ number: "3a", ...shared, polarity: "higher", direction: "↑" },
      indicator: plans,
      measure: "mainstream schools",
      previous: "41.0% (3,863/9,422)",
      latest: "41.5% (4,352/10,486)",
      commentary: "More mainstream schools have places with support on their own site.",
    },
    {
      ...{ number: "3b", ...shared, polarity: "higher", direction: "⇄" },
      indicator: plans,
      measure: "special schools",
      previous: "28.4% (2,676/9,422)",
      latest: "28.1% (2,947/10,486)",
      commentary: "Places grew a little more slowly than the number of plans.",
    },
    {
      ...{ number: "3c", ...shared, polarity: "lower", direction: "↑" },
      indicator: plans,
      measure: "independent schools",
      previous: "4.2% (396/9,422)",
      latest: "4.0% (419/10,486)",
      commentary: "Fewer families had to look outside the county's own schools.",
    },
    {
      ...{ number: 4, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Number of young people trained to travel on their own",
      previous: 75,
      latest: 102,
      commentary:
        "An increase of 36% on the 75 of the year before: two more trainers were appointed.",
    },
  ];
}

function ambitionTwo(): Row[] {
  const shared = { outcomeBee: bees.ambitious, corporatePriority: healthyLives };
  return [
    {
      section:
        "Ambition 2 – To plan, provide and deliver high quality education and learning opportunities",
    },
    {
      ...{ number: 5, ...shared, polarity: "higher", direction: "↓" },
      indicator: "Percentage of children who feel included in their school",
      previous: "60.4% (160/265)",
      latest: "52.1% (125/240)",
      commentary: "Of the 240 children who replied, 125 felt included, down 8.3 percentage points.",
      actions: "Schools share what has worked with them each term.",
    },
    {
      ...{ number: 6, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Average Attainment 8 score of young people in care",
      previous: 25.3,
      latest: 26.1,
      commentary: "The score went up again with more one-to-one tuition.",
    },
    {
      ...{ number: 7, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Percentage of schools judged good or outstanding",
      previous: "89.7% (477/532) (March 2022)",
      latest: "90.4% (481/532) (March 2023)",
      commentary: "Four more schools were judged good when inspectors came back.",
    },
    {
      ...{ number: 8, ...shared, polarity: "lower", direction: "↑" },
      indicator: "Average number of school days missed by children in care",
      previous: "5.6 days",
      latest: "5.4 days",
      commentary: "Schools call carers on the first morning that a child is missing.",
    },
    {
      ...{ number: 9, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Percentage of two-year-olds who take up free early education",
      previous: "91.3% (Target 90%)",
      latest: "93.7% (Target 90%)",
      commentary: "Take up was above the target of 90% in both years.",
    },
  ];
}

function ambitionThree(): Row[] {
  const shared = { outcomeBee: bees.resilient, corporatePriority: services };
  return [
    { section: "Ambition 3 – To support all children and young people to thrive and achieve" },
    {
      ...{ number: "10a", ...shared, polarity: "higher", direction: "↑" },
      indicator: "Family support plans",
      measure: "Number of plans completed",
      previous: "1,204",
      latest: "1,310",
      commentary: "Teams completed 106 more plans than in the year before.",
    },
    {
      ...{ number: "10b", ...shared, polarity: "higher", direction: "↑" },
      indicator: "Family support plans",
      measure: "Percentage of plans that reached their goals",
      previous: "82.9% (998/1,204)",
      latest: "84.4% (1,105/1,310)",
      commentary: "Families chose their goals themselves, which helped.",
    },
    {
      ...{ number: 11, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Grants won for work with families",
      previous: "£3,221,196",
      latest: "£3,402,880",
      commentary: "Two more funds opened during the year.",
    },
    {
      ...{ number: 12, ...shared, polarity: "lower", direction: "⇄" },
      indicator: "Rate per 10,000 of children in need",
      previous: "203.4",
      latest: "213.0",
      commentary: "The rate is still among the lowest in the country.",
    },
  ];
}

function ambitionFour(): Row[] {
  const shared = { outcomeBee: bees.independent, corporatePriority: growth };
  return [
    { section: "Ambition 4 – To prepare young people for adult life" },
    {
      ...{ number: 13, ...shared, polarity: "higher", direction: "⇄" },
      indicator: "Percentage of care leavers in suitable accommodation",
      previous: "92.0% (460/500)",
      latest: "92.0% (552/600)",
      commentary: "The share stayed the same while more young people left care.",
    },
    {
      ...{ number: 14, ...shared, polarity: "lower", direction: "↑" },
      indicator: "Percentage of young people out of work, education and training",
      previous: "2021/22 3.1%",
      latest: "2022/23 2.8%",
      commentary: "Advisers met more young people in their last year at school.",
    },
    {
      ...{ number: 15, ...shared, polarity: "higher", direction: "N/A" },
      indicator: "Percentage of care leavers who know what support they can ask for",
      previous: "N/A",
      latest: "54.2% (130/240)",
      commentary: "This was asked for the first time in 2022-23.",
    },
  ];
}

function ambitionFive(): Row[] {
  const shared = { outcomeBee: bees.healthy, corporatePriority: services };
  return [
    { section: "Ambition 5 – To make services easy to reach" },
    {
      ...{ number: 16, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Number of requests that were made online",
      previous: "11,482",
      latest: "12,906",
      commentary: "The new form can be filled in on a telephone.",
    },
    {
      ...{ number: 17, ...shared, polarity: "higher", direction: "↑" },
      indicator: "Percentage of complaints answered in time",
      previous: "71.3% (214/300)",
      latest: "78.1% (246/315)",
      commentary: "Managers look at open complaints every Monday.",
    },
    {
      ...{ number: 18, ...shared, polarity: "higher", direction: "↑\n⇄" },
      indicator:
        "Percentage of the workforce who say that they:\n• have the training they need\n• would recommend their team",
      previous: "74%\n83%",
      latest: "79%\n82%",
      commentary: "New starters meet a mentor in their first week.",
    },
    {
      ...{ number: 19, ...shared, polarity: "lower", direction: "↑" },
      indicator: "Attainment gap for pupils with free school meals – Early Years",
      previous: "25.8%",
      latest: "24.4%",
      commentary: "Nurseries were given more help with early reading.",
    },
    {
      ...{ number: 20, ...shared, polarity: "lower", direction: "↑" },
      indicator: "Attainment gap for pupils with free school meals – Key Stage 2",
      previous: "28.3%",
      latest: "27.2%",
      commentary: "Small groups meet after school.",
    },
  ];
}

/** The draft as it is read from Excel: a title row, the header in row 3, section rows among the measures. */
export function snapshotOf(draft: Draft): WorkbookSnapshot {
  const header = columns.map(([, name]) => name);
  const rows = draft.rows.map((row) =>
    row.section === undefined ? columns.map(([field]) => row[field] ?? "") : [row.section],
  );
  const place = (number: CellValue) => 4 + draft.rows.findIndex((row) => row.number === number);
  const letter = (column: string) =>
    String.fromCharCode(65 + columns.findIndex(([field]) => field === column));
  const formats = Object.entries(draft.formats).map(([key, format]) => {
    const [number = "", column = ""] = key.split(" ");
    const known = draft.rows.find((row) => String(row.number) === number)?.number ?? "";
    return [`${letter(column)}${place(known)}`, format];
  });
  const indicators = grid([["Indicators 2022-23"], [], header, ...rows], {
    name: "Indicators",
    formats: Object.fromEntries(formats) as Record<string, string>,
    hiddenRows: draft.hidden.map(place),
    merges: draft.merges.map(
      ({ column, from, to }) => `${letter(column)}${place(from)}:${letter(column)}${place(to)}`,
    ),
  });
  const others: SheetGrid[] = [
    grid(draft.series, { name: "Series" }),
    grid(draft.summary, { name: "Summary notes" }),
  ];
  return { name: "indicators.xlsx", sheets: [indicators, ...others] };
}
