import { settingColumns, settingNames } from "../../../src/core/own-sheets/read-settings";
import { reportTextNames } from "../../../src/core/own-sheets/read-report-settings";
import { markFormula, markName } from "../../../src/excel/marks";
import { withHeight } from "../../../src/host/planned-workbook/heights";
import type { SheetPlan, WorkbookPlan } from "../../../src/host/planned-workbook/plan";
import { asTyped, text } from "../cells";

const name = "HERTS Settings";
const columnWidths = [24, 44, 60];

/** The settings that differ from the usual: name, value, what it does. */
const settings = [
  [
    settingNames.asAt,
    "05/01/2004",
    "Actions that were due before this day and are not done are overdue.",
  ],
  [
    reportTextNames.title,
    "Plan for Children and Young People: performance 2022-23 and what the council promised",
    "Title of the report.",
  ],
  [reportTextNames.previousData, "as at March / Q4 2022", "When previous data was taken."],
  [reportTextNames.latestData, "as at March / Q4 2023", "When latest data was taken."],
] as const;

/** The add-in's own sheet of settings: the file is of 2023-24, its figures are of 2022-23, its action plan of 2003/04. */
export function settingsSheet(): SheetPlan {
  return {
    name,
    columnWidths,
    rows: [
      { cells: [text("HERTS settings", "title")] },
      { cells: [] },
      { cells: settingColumns.map((header) => text(header, "header")) },
      ...settings.map(([setting, value, meaning]) =>
        withHeight(
          { cells: [text(setting, "body"), asTyped(value, "left"), text(meaning, "body")] },
          columnWidths,
        ),
      ),
    ],
  };
}

/** The name by which the add-in knows the sheet. */
export const settingsMark: WorkbookPlan["names"][number] = {
  name: markName("settings"),
  refersTo: markFormula(name).slice(1),
};
