import type { SheetPlan } from "../../../src/host/planned-workbook/plan";
import { publishedSheets } from "../published-layout/read-me-sheet";
import { readMePlan, type ReadMe } from "../read-me";

const explanations: ReadMe["explanations"] = [
  [
    "What it is",
    "A sample for the add-in HERTS Indicators: the indicators of the annual report, and beside them what the council's plans promised.",
  ],
  [
    "Where it is from",
    "Five published documents, with their mistakes: the performance report 2022-23, the strategic priorities 2023-24, the plan 2021-26, the strategy for Children Looked After 2019-22, and strategic areas 5 to 8 of the plan for Children, Schools and Families 2003/04. Figures, titles, measures and names are theirs; everything else is told in other words.",
  ],
  [
    "What is made up",
    "Owners, due dates, statuses and indicators of the action plan, as at 5 January 2004, and lead officers, sources and dates of the indicators. The action plan is twenty years older than the indicators; it is here because of its numbering and its size.",
  ],
  [
    "What to do",
    "Choose Check on the HERTS tab: it says which promises nobody measures. Build report writes a tab for each register, and one on which promise is measured by which indicator. Nothing here is changed.",
  ],
];

const registers: ReadMe["sheets"] = [
  [
    "Strategic priorities",
    "What 2023-24 was to achieve: 16 priorities under five ambitions, and how each is measured.",
  ],
  ["Success measures", "The 16 statements of how the plan 2021-26 measures success."],
  ["About the county", "Local figures beside national ones."],
  [
    "Outcome bees",
    "Six outcome bees with their pledges, performance measures and means of delivery.",
  ],
  ["Action plan", "Four strategic areas with their priorities, actions and tasks."],
  [
    "HERTS Settings",
    "The day that counts for due dates, the report's title and the dates of its figures. The add-in reads it.",
  ],
];

/** What the planning sample is, on one screen. */
export const planningReadMe = (): SheetPlan =>
  readMePlan({
    title: "Indicators and promises 2023-24",
    explanations,
    sheets: [...publishedSheets, ...registers],
  });
