import Big from "big.js";
import { catalogue, type RuleSettings } from "../rules";
import { ownSeverity, settingNames, type OwnSettings } from "./read-settings";
import { defaultWord } from "./read-report-settings";
import { reportRows } from "./report-rows";

/** A setting as the sheet and the pane tell it. */
export interface SettingRow {
  /** `Tolerance`, or the slug of a rule. */
  readonly name: string;
  /** In the words in which it is written: `5%`, `one tab`, `default`. */
  readonly value: string | number;
  readonly meaning: string;
}

/** Every setting with its value: those of the check, those of the report, then one for each rule. */
export function settingRows({ rules: checks, report }: OwnSettings): SettingRow[] {
  return [
    ...general(checks),
    ...reportRows(report).map(([name = "", value = "", meaning = ""]) => ({
      ...{ name, value, meaning },
    })),
    ...rules(checks),
  ];
}

function general({ tolerance, disclosureThreshold, asAt }: RuleSettings): SettingRow[] {
  return [
    {
      name: settingNames.tolerance,
      value: `${new Big(tolerance).times(100).toString()}%`,
      meaning:
        "How far a figure may get worse, as a share of the previous one, and still count as ⇄ instead of ↓.",
    },
    {
      name: settingNames.disclosureThreshold,
      value: disclosureThreshold,
      meaning:
        "Counts of people from 1 to one less than this are reported, because they could point to a child.",
    },
    {
      name: settingNames.asAt,
      value: asAt ?? defaultWord,
      meaning:
        "Actions that were due before this day and are not done are overdue; usually the day of the check.",
    },
  ];
}

function rules({ severities }: RuleSettings): SettingRow[] {
  return catalogue.map(({ slug, title: rule, severity }) => ({
    name: slug,
    value: severities[slug] ?? ownSeverity,
    meaning: `${rule}. Its own severity is ${severity}.`,
  }));
}
