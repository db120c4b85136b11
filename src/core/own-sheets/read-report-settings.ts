import { defaultReportChoices } from "../report/choices";
import { shortened } from "../report/published-text";
import type { ReportChoices, ReportSettings } from "../report/types";
import type { OwnCell } from "./own-table";
import { choiceWords } from "./report-choices";
import { inQuotes } from "./unusable";

/** Names of the report's texts, as the settings' sheet writes them. */
export const reportTextNames = {
  title: "Report title",
  planName: "Plan name",
  councilName: "Council name",
  previousData: "Previous data",
  latestData: "Latest data",
} as const;

/** Names of the report's choices, as the settings' sheet writes them. */
export const reportChoiceNames = {
  layout: "Report layout",
  ambitions: "Ambitions",
  values: "Values",
  commentary: "Commentary",
  charts: "Charts",
  planning: "Planning tabs",
  openErrors: "When errors are open",
} as const satisfies Record<keyof ReportChoices, string>;

/** What a setting says where the default counts. */
export const defaultWord = "default";

type TextName = keyof typeof reportTextNames;
type ChoiceName = keyof typeof reportChoiceNames;

/** Takes the entries of the report's settings. */
export class ReportSettingsReader {
  private readonly texts: Partial<Record<TextName, string>> = {};
  private choices: ReportChoices = defaultReportChoices;

  /** @param ambitions numbers that the workbook has measures for; null where that is not known */
  constructor(private readonly ambitions: ReadonlySet<number> | null) {}

  /** All that was read, with the defaults for the rest. */
  get settings(): Omit<ReportSettings, "tolerance"> & { readonly choices: ReportChoices } {
    return { ...this.texts, choices: this.choices };
  }

  /** Takes an entry if it is one of the report's. @returns whether it is, and what is wrong with it */
  entry(name: string, value: OwnCell): { readonly problem: string | null } | null {
    const text = keyOf(reportTextNames, name);
    if (text) return { problem: this.takeText(text, value.text) };
    const choice = keyOf(reportChoiceNames, name);
    return choice ? { problem: this.takeChoice(choice, value.text) } : null;
  }

  private takeText(name: TextName, entry: string): null {
    const isPeriod = name === "previousData" || name === "latestData";
    const text = shortened(isPeriod ? periodText(entry) : entry, longestText);
    if (!isDefault(entry) && text !== "") this.texts[name] = text;
    return null;
  }

  private takeChoice<Name extends ChoiceName>(name: Name, entry: string): string | null {
    if (isDefault(entry)) return null;
    const { read, write, remedy } = choiceWords[name];
    const value = read(entry.toLowerCase());
    if (value === undefined) {
      return `${inQuotes(entry)} cannot be used, so ${inQuotes(write(this.choices[name]))} counts. Write ${remedy}.`;
    }
    this.choices = { ...this.choices, [name]: value };
    return name === "ambitions" ? this.leaveOutUnknown() : null;
  }

  /** An ambition without measures would make an empty report. */
  private leaveOutUnknown(): string | null {
    const { ambitions: chosen } = this.choices;
    if (!chosen || !this.ambitions) return null;
    const known = chosen.filter((number) => this.ambitions!.has(number));
    if (known.length === chosen.length) return null;
    const unknown = chosen.filter((number) => !known.includes(number)).join(", ");
    this.choices = { ...this.choices, ambitions: known.length > 0 ? known : null };
    const counts = known.length > 0 ? `only ${known.join(", ")} counts` : "all ambitions count";
    return `No measure belongs to Ambition ${unknown}, so ${counts}. Write ${choiceWords.ambitions.remedy}.`;
  }
}

/** Characters of a title or name; longer ones are cut. */
const longestText = 200;

function keyOf<Name extends string>(names: Readonly<Record<Name, string>>, name: string) {
  const keys = Object.keys(names) as Name[];
  return keys.find((key) => names[key].toLowerCase() === name.toLowerCase());
}

function isDefault(entry: string): boolean {
  return /^(?:|default|as usual|[-–—])$/i.test(entry);
}

/**
 * When data was taken, to follow "Previous data is": as written in the published note, with or without its first and
 * last words. `March 2022` gives `as at March 2022`, `2021-22` gives `for 2021-22`.
 */
function periodText(entry: string): string {
  const period = entry
    .replace(/^\**\s*(?:previous|latest)\s+data\s*(?:is|are|was|:)?\s*/i, "")
    .replace(
      /[\s,]*(?:unless\s+(?:otherwise\s+)?(?:stated|specified|noted)(?:\s+otherwise)?)?[\s.]*$/i,
      "",
    );
  if (
    period === "" ||
    /^(?:as (?:at|of)|at|for|from|in|on|to|during|between|the|up to|year|by)\b/i.test(period)
  ) {
    return period;
  }
  return /^(?:\d{4}|\d{2}\s*[-–/])/.test(period) ? `for ${period}` : `as at ${period}`;
}
