import type { WorkbookPlan } from "../../../src/host/planned-workbook/plan";
import { indicatorsSheet } from "./indicators-sheet";
import { listsSheet } from "./lists-sheet";
import { readMeSheet } from "./read-me-sheet";
import { seriesSheet } from "./series-sheet";
import { summaryNotesSheet } from "./summary-notes-sheet";

/** The published 2022-23 report as the indicator workbook that it might have been written from. */
export function publishedLayout(): WorkbookPlan {
  return {
    title: "Indicator workbook 2022-23",
    description:
      "Sample for the add-in HERTS Indicators: published figures, commentary in other words.",
    author: "Performance team",
    modified: "2023-09-18T09:00:00Z",
    sheets: [readMeSheet(), indicatorsSheet(), listsSheet(), seriesSheet(), summaryNotesSheet()],
    names: [],
    opensAt: "Read me",
  };
}
