import Big from "big.js";
import { catalogue, defaultSettings, type RuleSettings, type Severity } from "../rules";
import type { UnusableEntry } from "../rules/types";
import { defaultReportChoices } from "../report/choices";
import type { ReportChoices, ReportSettings } from "../report/types";
import type { SheetGrid } from "../workbook/types";
import { formCell, ownRows, type OwnCell } from "./own-table";
import { defaultWord, ReportSettingsReader } from "./read-report-settings";
import { readDue } from "../planning/action-plan/attributes/due-date";
import { inQuotes, unusableAt } from "./unusable";

/** Columns of the table on the settings' sheet. */
export const settingColumns = ["Setting", "Value", "What it does"] as const;

/** Names of the settings that are no rules, as the sheet writes them. */
export const settingNames = {
  tolerance: "Tolerance",
  disclosureThreshold: "Disclosure threshold",
  asAt: "Date for due dates",
} as const;

/** What a rule's setting says where the rule keeps its own severity. */
export const ownSeverity = "default";

/** What the settings' sheet sets: how the workbook is checked, and what the report says and looks like. */
export interface OwnSettings {
  readonly rules: RuleSettings;
  /** Its tolerance is that of the rules. */
  readonly report: ReportSettings & { readonly choices: ReportChoices };
}

/** The settings of a workbook that sets nothing. */
export const defaultOwnSettings: OwnSettings = {
  rules: defaultSettings,
  report: { tolerance: defaultSettings.tolerance, choices: defaultReportChoices },
};

/**
 * The settings that the workbook's own sheet gives. Whatever cannot be used is told in the rules' `unusable`, and the
 * default counts instead.
 * @param sheet the settings' sheet; undefined where the workbook has none
 * @param ambitions numbers of ambitions that the workbook has measures for; not checked unless given
 */
export function readSettings(
  sheet: SheetGrid | undefined,
  ambitions: ReadonlySet<number> | null = null,
): OwnSettings {
  if (!sheet) return defaultOwnSettings;
  const rows = ownRows(sheet, settingColumns);
  if (!rows) {
    const rules = { ...defaultSettings, unusable: [withoutHeader(sheet)] };
    return { ...defaultOwnSettings, rules };
  }
  const read = new SettingsReader(ambitions);
  for (const row of rows) read.entry(row.Setting, row.Value);
  return read.settings;
}

/** What a form's entries set, and what is wrong with each that cannot be used, by its name. */
export interface ReadEntries {
  readonly settings: OwnSettings;
  readonly problems: Readonly<Record<string, string>>;
}

/**
 * The settings that entries of a form give, by the rules of the settings' sheet.
 * @param entries what is written, by the names of the settings: `{ Tolerance: "5%" }`
 * @param ambitions numbers of ambitions that the workbook has measures for; not checked unless given
 */
export function readEntries(
  entries: Readonly<Record<string, string>>,
  ambitions: ReadonlySet<number> | null = null,
): ReadEntries {
  const read = new SettingsReader(ambitions);
  const cell = { sheet: "", row: 0, column: 0 };
  for (const [name, entry] of Object.entries(entries)) {
    read.entry(formCell(name, cell), formCell(entry, cell));
  }
  const { rules, report } = read.settings;
  return { settings: { rules: { ...rules, unusable: [] }, report }, problems: read.problems };
}

function withoutHeader({ name, firstRow, firstColumn }: SheetGrid): UnusableEntry {
  return {
    cell: { sheet: name, row: firstRow, column: firstColumn },
    problem: `No row of the sheet “${name}” holds the headers ${settingColumns.join(", ")}, so the defaults count. Put the header back, or have the add-in write the sheet anew.`,
  };
}

/** Takes the entries one after the other; of two entries of one setting the first counts. */
class SettingsReader {
  private tolerance: number | undefined;
  private disclosureThreshold: number | undefined;
  private asAt: string | undefined;
  private readonly severities = new Map<string, Severity | "off">();
  private readonly seen = new Set<string>();
  private readonly refused: { name: string; cell: OwnCell; problem: string; place: string }[] = [];
  private name = "";
  private readonly report: ReportSettingsReader;

  constructor(ambitions: ReadonlySet<number> | null) {
    this.report = new ReportSettingsReader(ambitions);
  }

  get settings(): OwnSettings {
    const tolerance = this.tolerance ?? defaultSettings.tolerance;
    const rules: RuleSettings = {
      tolerance,
      disclosureThreshold: this.disclosureThreshold ?? defaultSettings.disclosureThreshold,
      severities: Object.fromEntries(this.severities),
      ...(this.asAt !== undefined && { asAt: this.asAt }),
      ...(this.refused.length > 0 && {
        unusable: this.refused.map(({ cell, place, problem }) => unusableAt(cell, place + problem)),
      }),
    };
    return { rules, report: { ...this.report.settings, tolerance } };
  }

  get problems(): Record<string, string> {
    return Object.fromEntries(this.refused.map(({ name, problem }) => [name, problem]));
  }

  entry(setting: OwnCell, value: OwnCell): void {
    this.name = setting.text;
    const name = setting.text.toLowerCase();
    if (this.seen.has(name)) {
      this.refuse(
        setting,
        `${inQuotes(setting.text)} is set twice. The first entry counts; delete this one.`,
      );
      return;
    }
    this.seen.add(name);
    if (name === settingNames.tolerance.toLowerCase()) this.readTolerance(value);
    else if (name === settingNames.disclosureThreshold.toLowerCase()) this.readThreshold(value);
    else if (name === settingNames.asAt.toLowerCase()) this.readAsAt(value);
    else if (slugs.has(name)) this.readSeverity(name, value);
    else this.readReportSetting(setting, value);
  }

  private readReportSetting(setting: OwnCell, value: OwnCell): void {
    const taken = this.report.entry(setting.text, value);
    if (taken?.problem) this.refuse(value, taken.problem, `${setting.text}: `);
    if (taken === null) {
      this.refuse(
        setting,
        `There is no setting or rule ${inQuotes(setting.text)}. Delete the row, or correct the name.`,
      );
    }
  }

  private readTolerance(value: OwnCell): void {
    const tolerance = numberOf(value);
    if (tolerance !== null && tolerance >= 0 && tolerance < 1) this.tolerance = tolerance;
    else
      this.refuse(
        value,
        `The tolerance ${inQuotes(value.text)} cannot be used, so 5% counts. Write a percentage from 0% to 99%, such as 5%.`,
      );
  }

  private readThreshold(value: OwnCell): void {
    const threshold = numberOf(value);
    const isUsable =
      threshold !== null && Number.isInteger(threshold) && threshold >= 2 && threshold <= 100;
    if (isUsable) this.disclosureThreshold = threshold;
    else
      this.refuse(
        value,
        `The disclosure threshold ${inQuotes(value.text)} cannot be used, so ${defaultSettings.disclosureThreshold} counts. Write a whole number from 2 to 100, or switch the rule off.`,
      );
  }

  /** Blank, default and today stand for the day of the check. */
  private readAsAt(value: OwnCell): void {
    if (/^(?:default|today|now|)$/i.test(value.text)) return;
    const date = readDue(value.value, value.numberFormat);
    if (date.kind === "date") this.asAt = date.iso;
    else
      this.refuse(
        value,
        `${inQuotes(value.text)} is no date, so the day of the check counts. Write a date such as 31/03/2024, or ${defaultWord}.`,
      );
  }

  private readSeverity(slug: string, value: OwnCell): void {
    const severity = severityWords.get(value.text.toLowerCase());
    if (severity === undefined)
      this.refuse(
        value,
        `${inQuotes(value.text)} is no severity, so the rule keeps its own. Write ${ownSeverity}, error, warning, info or off.`,
      );
    else if (severity !== null) this.severities.set(slug, severity);
  }

  /** @param place what tells the setting on the sheet, where the problem does not name it */
  private refuse(cell: OwnCell, problem: string, place = ""): void {
    this.refused.push({ name: this.name, cell, problem, place });
  }
}

const slugs: ReadonlySet<string> = new Set(catalogue.map(({ slug }) => slug));

/** What people write for a severity; null keeps the rule's own. */
const severityWords: ReadonlyMap<string, Severity | "off" | null> = new Map([
  [ownSeverity, null],
  ["", null],
  ["error", "error"],
  ["errors", "error"],
  ["warning", "warning"],
  ["warnings", "warning"],
  ["info", "info"],
  ["information", "info"],
  ["for information", "info"],
  ["off", "off"],
  ["none", "off"],
  ["no", "off"],
  ["false", "off"],
]);

/** A number, or a text that is one: `5%`, `0.05`, `5`. */
function numberOf({ value, text }: OwnCell): number | null {
  if (typeof value === "number") return value;
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  if (!match) return null;
  const number = new Big(match[1] ?? "");
  return (match[2] ? number.div(100) : number).toNumber();
}
