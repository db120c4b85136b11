import type { SheetPlan } from "../../../src/host/planned-workbook/plan";
import { readMePlan, type ReadMe } from "../read-me";

/** The sheets of the published layout, each with what it holds. */
export const publishedSheets: ReadMe["sheets"] = [
  ["Indicators", "The table: 40 indicators, 58 measures, one row each. Start here."],
  ["Lists", "The names of ambitions, outcome bees and corporate priorities."],
  ["Series", "The figures behind the charts of indicators 6, 7 and 21."],
  ["Summary notes", "What the executive summary will say."],
];

const explanations: ReadMe["explanations"] = [
  [
    "What it is",
    "A sample for the add-in HERTS Indicators: an indicator workbook just before the annual report is made.",
  ],
  [
    "Where it is from",
    "Figures, titles and arrows are those of the published report for 2022-23, with its mistakes. Commentary and actions tell the same in other words. Lead officers, sources and dates are made up.",
  ],
  [
    "What to do",
    "Choose Check on the HERTS tab to see what should be put right, then Build report. The report gets sheets of its own. Nothing here is changed.",
  ],
];

/** What this workbook is, on one screen. */
export const readMeSheet = (): SheetPlan =>
  readMePlan({ title: "Indicator workbook 2022-23", explanations, sheets: publishedSheets });
