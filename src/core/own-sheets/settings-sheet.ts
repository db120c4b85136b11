import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import { ownSeverity, settingColumns, type OwnSettings } from "./read-settings";
import { defaultWord } from "./read-report-settings";
import { settingRows } from "./setting-rows";

const title = "HERTS settings";
const widths = [150, 180, 363];

/**
 * The sheet on which the analyst sets how the workbook is checked and what the report says: one row per setting, one per
 * rule.
 */
export function settingsSheet(settings: OwnSettings): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  sheet.runningText(
    `Change the values in the second column; the next check and the next report follow them; ${defaultWord} stands for the usual. For a rule write error, warning, info, off, or ${ownSeverity} for its own severity.`,
    "note",
  );
  sheet.gap();
  const header = sheet.nextRow;
  sheet.table(
    "Herts_Settings",
    settingColumns,
    settingRows(settings).map(({ name, value, meaning }) => [name, value, meaning]),
    ["tableStrong", "tableBody", "tableBody"],
  );
  return sheet.finish({
    role: "settings",
    name: "HERTS Settings",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}
