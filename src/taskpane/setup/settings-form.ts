import { defaultOwnSettings, readEntries, readSettings, settingRows } from "../../core/own-sheets";
import type { OwnSettings, SettingRow } from "../../core/own-sheets";
import { defaultWord } from "../../core/own-sheets/read-report-settings";
import { settingNames } from "../../core/own-sheets/read-settings";
import { reportKey, usualTitle } from "../../core/report/front-matter";
import { reportYears } from "../../core/report/report-years";
import { catalogue } from "../../core/rules";
import type { IndicatorWorkbook, WorkbookSnapshot } from "../../core/workbook/types";
import { wording } from "../wording";

/** A setting as the form shows it. */
export interface FormSetting extends SettingRow {
  readonly group: "check" | "report" | "rules";
  /** As it is written in the form: blank where the usual counts and nothing is written. */
  readonly entry: string;
  /** What counts where nothing is written, in the words of the sheet. */
  readonly usual: string;
}

/** What is written in the form so far, by the names of the settings; only what differs from the workbook. */
export type Entries = Readonly<Record<string, string>>;

/** The settings of a workbook, in the order of its sheet. */
export function formSettings(settings: OwnSettings): FormSetting[] {
  const usual = new Map(settingRows(defaultOwnSettings).map(({ name, value }) => [name, value]));
  return settingRows(settings).map((row, place) => ({
    ...row,
    group: rules.has(row.name) ? "rules" : place < checkSettings ? "check" : "report",
    entry: isText(row) && row.value === defaultWord ? "" : String(row.value),
    usual: String(usual.get(row.name) ?? ""),
  }));
}

const rules: ReadonlySet<string> = new Set(catalogue.map(({ slug }) => slug));
/** The settings of the check stand first. */
const checkSettings = Object.keys(settingNames).length;

/** Whether a setting is a text of the analyst's own, and not one of a few words. */
export function isText({ name }: Pick<SettingRow, "name">): boolean {
  return !rules.has(name) && !(name in wording.setup.settings.choices);
}

/** What the form sets altogether, and what is wrong, by the names of the settings. */
export function readForm(
  settings: readonly FormSetting[],
  entries: Entries,
  ambitions: ReadonlySet<number> | null,
) {
  const all = settings.map(({ name, entry }) => [name, entries[name] ?? entry] as const);
  return readEntries(Object.fromEntries(all), ambitions);
}

/** The settings that the workbook keeps; the usual ones where it keeps none. */
export function keptSettings(
  { ownSheets }: WorkbookSnapshot,
  ambitions: ReadonlySet<number> | null,
): OwnSettings {
  return readSettings(ownSheets?.settings, ambitions);
}

/** Numbers of the ambitions that have measures; null where no table is read. */
export function ambitionsOf(read: IndicatorWorkbook | null): ReadonlySet<number> | null {
  return read && new Set(read.measures.flatMap(({ ambition }) => ambition?.value ?? []));
}

/** What the report says now where a setting is left to it, by the names of the settings. */
export function sayingNow(read: IndicatorWorkbook | null, { report }: OwnSettings): Entries {
  if (!read) return {};
  const years = reportYears(read);
  const [previous, latest] = reportKey(report, years, []);
  return {
    "Report title": report.title ?? usualTitle(report, years),
    "Previous data": previous?.meaning ?? "",
    "Latest data": latest?.meaning ?? "",
  };
}
