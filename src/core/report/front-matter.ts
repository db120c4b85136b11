import { directionWord } from "../trend";
import { counted, listed } from "../workbook/text";
import type { Measure } from "../workbook/types";
import type { ReportYears } from "./report-years";
import type { KeyEntry, ReportAmbition, ReportMeasure, ReportSettings } from "./types";

/** Whose plan it is, and what it is called, where the analyst has set nothing. */
const usualNames = {
  council: "Hertfordshire",
  plan: "Plan for Children and Young People",
} as const;

/** `Plan for Children and Young People – Performance Report for 2022-23`, with the plan's name as set. */
export function usualTitle(
  { planName = usualNames.plan }: ReportSettings,
  years: ReportYears,
): string {
  const title = `${planName} – Performance Report`;
  return years.latest ? `${title} for ${years.latest}` : title;
}

/** The paragraphs below the title. */
export function introduction(
  settings: ReportSettings,
  ambitions: readonly ReportAmbition[],
  measures: readonly Measure[],
): string[] {
  const { planName = usualNames.plan, councilName = usualNames.council } = settings;
  const purpose = `The ${planName.replace(/^the\s+/iu, "")} of ${councilName} names the indicators that show how far its ambitions are met.`;
  const printed = ambitions.flatMap((ambition) => ambition.measures);
  return [purpose, scope(measures), ...selection(settings, ambitions), ...alignment(printed)];
}

/** That errors are open, for the first lines of a draft. */
export function draftSentence(openErrors: number): string {
  const open = openErrors === 1 ? "1 error is" : `${openErrors} errors are`;
  return `Draft: ${open} still open in the workbook. Run the check and correct them before you publish.`;
}

/** Stands below the summary by outcome bee. */
export const severalBeesNote = "A measure with several outcome bees counts under each of them.";

/** An entry of the key on one line: `* Previous data is …`, `N/A: Not available …`. */
export function keyLine({ symbol, meaning }: KeyEntry): string {
  return /^[\p{L}[]/u.test(symbol) ? `${symbol}: ${meaning}` : `${symbol} ${meaning}`;
}

/** What the symbols of the report mean; those that its figures do not use are left out. */
export function reportKey(
  settings: ReportSettings,
  years: ReportYears,
  printed: readonly ReportMeasure[],
): KeyEntry[] {
  const margin = directionWord("⇄", settings.tolerance).replace(/^\D*/u, "");
  const figures = printed.flatMap(({ previous, latest }) => [previous, latest]);
  return [
    {
      symbol: "*",
      meaning: `Previous data is ${taken(settings.previousData, years.times.previous)}.`,
    },
    { symbol: "**", meaning: `Latest data is ${taken(settings.latestData, years.times.latest)}.` },
    { symbol: "↑", meaning: "Improving: the latest figure is better than the previous one." },
    {
      symbol: "↓",
      meaning: `Declining: the latest figure is worse by more than ${margin} of the previous one.`,
    },
    {
      symbol: "⇄",
      meaning: `${directionWord("⇄", settings.tolerance)}: the latest figure is worse by at most ${margin} of the previous one. No change: the two figures are the same.`,
    },
    {
      symbol: "N/A",
      meaning: "Not available. As a direction of travel: the two figures cannot be compared.",
    },
    ...figureSymbols.filter(({ symbol }) =>
      figures.some((text) => text.toLowerCase().includes(symbol)),
    ),
  ];
}

/** The symbols that official statistics use. Source: Government Statistical Service, "Using symbols in tables". */
const figureSymbols: readonly KeyEntry[] = [
  { symbol: "[c]", meaning: "Suppressed, because so small a figure could point to a person." },
  { symbol: "[low]", meaning: "Not zero, but so small that it rounds to zero." },
  { symbol: "[u]", meaning: "Of low reliability." },
  { symbol: "[x]", meaning: "Not available." },
  { symbol: "[z]", meaning: "Not applicable." },
];

function taken(asSaid: string | undefined, time: string): string {
  return asSaid ? `${asSaid} unless otherwise stated` : time;
}

function scope(measures: readonly Measure[]): string {
  const indicators = new Set(measures.map(({ number, indicator }) => number ?? indicator)).size;
  const breadth =
    indicators === measures.length
      ? counted(indicators, "indicator")
      : `${counted(indicators, "indicator")} in ${counted(measures.length, "measure")}`;
  return `This report covers ${breadth}. Each has its previous and latest figure, the direction of travel between them, and a commentary; where performance declines, the commentary says what is being done.`;
}

/** Says so where the report holds some of the ambitions only. */
function selection({ choices }: ReportSettings, ambitions: readonly ReportAmbition[]): string[] {
  if (!choices?.ambitions) return [];
  const numbers = ambitions.flatMap(({ number }) => (number === null ? [] : [String(number)]));
  if (numbers.length === 0) return [];
  const names = `${numbers.length === 1 ? "Ambition" : "Ambitions"} ${listed(numbers)}`;
  return [`It holds ${names} only; the figures of the summary are those of the measures it holds.`];
}

function alignment(printed: readonly ReportMeasure[]): string[] {
  const parts = [
    ...(printed.some((m) => m.outcomeBees.length > 0)
      ? ["the outcome bee that it contributes to"]
      : []),
    ...(printed.some((m) => m.corporatePriorities.length > 0)
      ? ["the priority of the Corporate Plan that it is aligned to"]
      : []),
  ];
  return parts.length > 0 ? [`Each indicator names ${parts.join(", and ")}.`] : [];
}
