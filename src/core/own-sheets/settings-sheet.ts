import Big from "big.js";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import { catalogue, type RuleSettings } from "../rules";
import { ownSeverity, settingColumns, settingNames, type OwnSettings } from "./read-settings";
import { defaultWord } from "./read-report-settings";
import { reportRows } from "./report-rows";

const title = "HERTS settings";
const widths = [150, 180, 363];

/**
 * The sheet on which the analyst sets how the workbook is checked and what the report says: one row per setting, one per
 * rule.
 */
export function settingsSheet({ rules: checks, report }: OwnSettings): DesignedSheet {
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
    [...general(checks), ...reportRows(report), ...rules(checks)],
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

function general({ tolerance, disclosureThreshold }: RuleSettings): (string | number)[][] {
  return [
    [
      settingNames.tolerance,
      `${new Big(tolerance).times(100).toString()}%`,
      "How far a figure may get worse, as a share of the previous one, and still count as ⇄ instead of ↓.",
    ],
    [
      settingNames.disclosureThreshold,
      disclosureThreshold,
      "Counts of people from 1 to one less than this are reported, because they could point to a child.",
    ],
  ];
}

function rules({ severities }: RuleSettings): string[][] {
  return catalogue.map(({ slug, title: rule, severity }) => [
    slug,
    severities[slug] ?? ownSeverity,
    `${rule}. Its own severity is ${severity}.`,
  ]);
}
