import { directionWord } from "../trend";
import type { Measure } from "../workbook/types";
import type { ReportYears } from "./report-years";
import { summarise } from "./summary";
import type { KeyEntry, ReportMeasure, ReportSettings } from "./types";

/** The paragraphs below the title. */
export function introduction(
  measures: readonly Measure[],
  printed: readonly ReportMeasure[],
): string[] {
  const purpose =
    "Hertfordshire's Plan for Children and Young People names the indicators that show how far its ambitions are met.";
  return [purpose, scope(measures), outcomes(printed), ...alignment(printed)];
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
    { symbol: "*", meaning: `Previous data is ${taken(settings.previousData, years.previous)}.` },
    { symbol: "**", meaning: `Latest data is ${taken(settings.latestData, years.latest)}.` },
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

function taken(asSaid: string | undefined, year: string | null): string {
  if (asSaid) return `${asSaid} unless otherwise stated`;
  return year ? `for ${year} unless otherwise stated` : "for the period stated with the figure";
}

function scope(measures: readonly Measure[]): string {
  const indicators = new Set(measures.map(({ number, indicator }) => number ?? indicator)).size;
  const breadth =
    indicators === measures.length
      ? counted(indicators, "indicator")
      : `${counted(indicators, "indicator")} in ${counted(measures.length, "measure")}`;
  return `This report covers ${breadth}. Each has its previous and latest figure, the direction of travel between them, and a commentary; where performance declines, the commentary says what is being done.`;
}

function outcomes(printed: readonly ReportMeasure[]): string {
  const row = summarise("", printed);
  const parts = [
    `${row.improving} improving`,
    `${row.withinMargin} declining within the margin`,
    `${row.declining} declining`,
    `${row.noChange} unchanged`,
    `${row.notComparable} not comparable`,
  ];
  return `Direction of travel: ${parts.join(", ")}.`;
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

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
