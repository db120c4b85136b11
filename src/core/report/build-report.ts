import type { Finding } from "../rules/types";
import { directionOfTravel, directionWord, type DirectionOfTravel } from "../trend";
import { readAmbition, readCorporatePriority, readOutcomeBee } from "../vocabulary";
import type { IndicatorWorkbook, Measure, Sourced } from "../workbook/types";
import { measureTexts } from "./measure-texts";
import { introduction, reportKey } from "./front-matter";
import { notComparedNote } from "./not-compared";
import { outcomeOf, summarise, summariseByOutcomeBee } from "./summary";
import { publishedValue, shortened, tidied } from "./published-text";
import { reportYears } from "./report-years";
import type {
  AcceptedNote,
  ReportAmbition,
  ReportMeasure,
  ReportModel,
  ReportSettings,
} from "./types";

/**
 * The report of an indicator workbook: every measure once, under its ambition, in the order of the workbook. The
 * direction of travel is worked out from the figures; what the workbook prints for it plays no part.
 *
 * @param findings open results of the check; those of severity error make the report a draft
 * @param accepted findings that were looked at and left as they are, for the notes
 * @throws RangeError where the tolerance is negative or no number
 */
export function buildReport(
  workbook: IndicatorWorkbook,
  findings: readonly Finding[],
  settings: ReportSettings,
  accepted: readonly AcceptedNote[] = [],
): ReportModel {
  const travels = new Map(workbook.measures.map((m) => [m, travelOf(m, settings.tolerance)]));
  const texts = measureTexts(workbook.measures);
  const measures = new Map(
    workbook.measures.map((m) => [m, reportMeasure(m, travels.get(m)!, texts.get(m)!)]),
  );
  const ambitions = groupByAmbition(workbook.measures, measures);
  const printed = ambitions.flatMap((ambition) => ambition.measures);
  const years = reportYears(workbook);
  return {
    title: settings.title ?? defaultTitle(years.latest),
    introduction: introduction(workbook.measures, printed),
    key: reportKey(settings, years, printed),
    openErrors: findings.filter((finding) => finding.severity === "error").length,
    withinMarginWord: directionWord("⇄", settings.tolerance),
    byAmbition: [
      ...ambitions.map((ambition) => summarise(ambition.title, ambition.measures)),
      summarise("All measures", printed),
    ],
    byOutcomeBee: summariseByOutcomeBee(printed),
    ambitions,
    notes: workbook.measures.flatMap((m) => notComparedNote(m, travels.get(m)!)),
    accepted,
  };
}

function defaultTitle(year: string | null): string {
  const title = "Plan for Children and Young People – Performance Report";
  return year ? `${title} for ${year}` : title;
}

function travelOf(measure: Measure, tolerance: number): DirectionOfTravel {
  const polarity = measure.polarity?.value ?? "none";
  return directionOfTravel(measure.previous.value, measure.latest.value, polarity, tolerance);
}

function reportMeasure(
  measure: Measure,
  travel: DirectionOfTravel,
  texts: Pick<ReportMeasure, "commentary" | "actions">,
): ReportMeasure {
  const title = tidied(measure.indicator);
  const label = tidied(measure.label);
  return {
    id: shortened(measure.id, 40),
    indicator: title || label || "No title is given.",
    label: title ? label : "",
    outcomeBees: canonical(measure.outcomeBees, readOutcomeBee),
    corporatePriorities: canonical(measure.corporatePriorities, readCorporatePriority),
    previous: publishedValue(measure.previous),
    latest: publishedValue(measure.latest),
    direction: travel.direction,
    directionWord: travel.word,
    outcome: outcomeOf(travel),
    ...texts,
  };
}

/** The plan's own names, each once; names that it does not know stay as typed. */
function canonical(
  entries: readonly Sourced<string>[],
  read: (text: string) => { readonly name: string } | null,
): string[] {
  const names = entries.map(({ value }) => read(value)?.name ?? tidied(value));
  return [...new Set(names.filter((name) => name !== ""))];
}

function groupByAmbition(
  measures: readonly Measure[],
  printed: ReadonlyMap<Measure, ReportMeasure>,
): ReportAmbition[] {
  const groups = new Map<number | null, Measure[]>();
  for (const measure of measures) {
    const number = measure.ambition?.value ?? null;
    const group = groups.get(number);
    if (group) group.push(measure);
    else groups.set(number, [measure]);
  }
  return [...groups]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([number, members]) => ({
      number,
      title: number === null ? outsideTitle(groups.size) : ambitionTitle(number, members),
      measures: members.map((measure) => printed.get(measure)!),
    }));
}

function outsideTitle(groups: number): string {
  return groups === 1 ? "Measures" : "Other measures";
}

/** `Ambition 2 – To plan …`: the plan's words, else the workbook's, else the number alone. */
function ambitionTitle(number: number, members: readonly Measure[]): string {
  const known = readAmbition(String(number));
  if (known) return `Ambition ${number} – ${known.title}`;
  const typed = members.map((measure) => shortened(measure.ambition?.text ?? "", 250));
  const words = typed.find((text) => /\p{L}{3}/u.test(text.replace(/^ambition\b/iu, "")));
  if (!words) return `Ambition ${number}`;
  return /^ambition\b/iu.test(words) ? words : `Ambition ${number} – ${words}`;
}
