import type { WorkbookPlan } from "../../../src/host/planned-workbook/plan";
import { indicatorsSheet } from "../published-layout/indicators-sheet";
import { listsSheet } from "../published-layout/lists-sheet";
import { seriesSheet } from "../published-layout/series-sheet";
import { summaryNotesSheet } from "../published-layout/summary-notes-sheet";
import { planningReadMe } from "./read-me-sheet";
import { registerSheets } from "./register-sheets";
import { settingsMark, settingsSheet } from "./settings-sheet";

/** The published indicators beside the registers of the sister documents. */
export function planningLayout(): WorkbookPlan {
  return {
    title: "Indicators and promises 2023-24",
    description:
      "Sample for the add-in HERTS Indicators: published indicators and promises, sentences in other words.",
    author: "Performance team",
    modified: "2023-09-18T09:00:00Z",
    sheets: [
      planningReadMe(),
      indicatorsSheet(),
      listsSheet(),
      seriesSheet(),
      summaryNotesSheet(),
      ...registerSheets(),
      settingsSheet(),
    ],
    names: [settingsMark],
    opensAt: "Read me",
  };
}
