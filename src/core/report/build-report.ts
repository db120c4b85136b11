import { groupedBy } from "../grouped-by";
import type { Finding } from "../rules/types";
import { finished, mappedInSteps } from "../steps";
import { directionOfTravel, directionWord, type DirectionOfTravel } from "../trend";
import type { Vocabulary } from "../vocabulary";
import type { IndicatorWorkbook, Measure, Sourced } from "../workbook/types";
import { reportCharts } from "./charts";
import { defaultReportChoices } from "./choices";
import { measureSources } from "./measure-sources";
import { measureTexts } from "./measure-texts";
import { executiveSummary } from "./executive-summary";
import { draftSentence, introduction, keyLine, reportKey, usualTitle } from "./front-matter";
import { notComparedNote } from "./not-compared";
import { planningParts } from "./planning/planning-parts";
import { outcomeOf, summarise, summariseByOutcomeBee } from "./summary";
import { publishedValue, shortened, tidied } from "./published-text";
import { reportYears } from "./report-years";
import { withChosenAmbitions } from "./select-ambitions";
import type {
  AcceptedNote,
  ReportAmbition,
  ReportMeasure,
  ReportModel,
  ReportSettings,
} from "./types";

/**
 * The report of an indicator workbook: every measure once, under its ambition, in the order of the workbook. The
 * direction of travel is worked out from the figures; what the workbook prints for it plays no part. Where ambitions
 * are chosen, it holds their measures only. The executive summary keeps what the analyst made of the last one.
 *
 * @param whole the workbook with all its measures
 * @param findings open results of the check; those of severity error make the report a draft
 * @param accepted findings that were looked at and left as they are, for the notes
 * @throws RangeError where the tolerance is negative or no number
 */
export function buildReport(
  whole: IndicatorWorkbook,
  findings: readonly Finding[],
  settings: ReportSettings,
  accepted: readonly AcceptedNote[] = [],
): ReportModel {
  return finished(buildReportInSteps(whole, findings, settings, accepted));
}

/** As `buildReport`, but pauses after each measure. */
export function* buildReportInSteps(
  whole: IndicatorWorkbook,
  findings: readonly Finding[],
  settings: ReportSettings,
  accepted: readonly AcceptedNote[] = [],
): Generator<undefined, ReportModel> {
  const choices = settings.choices ?? defaultReportChoices;
  const workbook = withChosenAmbitions(whole, choices);
  const travels = travelsOf(workbook, settings.tolerance);
  const measures = yield* printedMeasuresInSteps(workbook, travels, settings.tolerance);
  const ambitions = groupByAmbition(workbook, measures);
  const printed = ambitions.flatMap((ambition) => ambition.measures);
  const openErrors = findings.filter((finding) => finding.severity === "error").length;
  return {
    ...frontMatter(workbook, measures, ambitions, openErrors, settings),
    openErrors,
    withinMarginWord: directionWord("⇄", settings.tolerance),
    byAmbition: [
      ...ambitions.map((ambition) => summarise(ambition.title, ambition.measures)),
      summarise("All measures", printed),
    ],
    byOutcomeBee: summariseByOutcomeBee(printed, workbook.vocabulary.outcomeBees),
    ambitions,
    charts: choices.charts ? reportCharts(workbook, settings.councilName ?? "Hertfordshire") : [],
    planning: choices.planning
      ? planningParts(whole, () => printWhole(whole, settings), settings)
      : [],
    notes: workbook.measures.flatMap((m) => notComparedNote(m, travels.get(m)!)),
    accepted: acceptedIn(workbook, accepted),
  };
}

/** Every measure, for the sister documents: they speak of all of them, also where the report holds some ambitions only. */
function printWhole(whole: IndicatorWorkbook, { tolerance }: ReportSettings): ReportMeasure[] {
  return [
    ...finished(printedMeasuresInSteps(whole, travelsOf(whole, tolerance), tolerance)).values(),
  ];
}

function travelsOf(
  { measures }: IndicatorWorkbook,
  tolerance: number,
): Map<Measure, DirectionOfTravel> {
  return new Map(measures.map((measure) => [measure, travelOf(measure, tolerance)]));
}

/** What was accepted for the whole workbook, and for the measures that the report holds. */
function acceptedIn(
  { measures }: IndicatorWorkbook,
  accepted: readonly AcceptedNote[],
): AcceptedNote[] {
  const held = new Set(measures.map(({ id }) => id));
  return accepted.filter(({ measure }) => measure === null || held.has(measure));
}

/** Title, introduction, key and executive summary. */
function frontMatter(
  workbook: IndicatorWorkbook,
  measures: ReadonlyMap<Measure, ReportMeasure>,
  ambitions: readonly ReportAmbition[],
  openErrors: number,
  settings: ReportSettings,
): Pick<ReportModel, "title" | "introduction" | "key" | "executiveSummary" | "summaryMemory"> {
  const printed = ambitions.flatMap((ambition) => ambition.measures);
  const years = reportYears(workbook);
  const title = settings.title ?? usualTitle(settings, years);
  const paragraphs = introduction(settings, ambitions, workbook.measures);
  const key = reportKey(settings, years, printed);
  const { lines, memory } = executiveSummary(
    [...measures].map(([source, each]) => ({ source, printed: each })),
    settings.tolerance,
    workbook.snapshot.builtReport,
    [title, draftSentence(openErrors), ...paragraphs, ...key.map(keyLine)],
  );
  return {
    title,
    introduction: paragraphs,
    key,
    executiveSummary: lines,
    summaryMemory: memory,
  };
}

function* printedMeasuresInSteps(
  workbook: IndicatorWorkbook,
  travels: ReadonlyMap<Measure, DirectionOfTravel>,
  tolerance: number,
): Generator<undefined, Map<Measure, ReportMeasure>> {
  const texts = measureTexts(workbook.measures);
  return new Map(
    yield* mappedInSteps(workbook.measures, (measure) => {
      const travel = travels.get(measure)!;
      const sources = measureSources(measure, travel, tolerance, workbook.snapshot);
      const rest = { ...texts.get(measure)!, sources };
      return [measure, reportMeasure(measure, travel, rest, workbook.vocabulary)] as const;
    }),
  );
}

function travelOf(measure: Measure, tolerance: number): DirectionOfTravel {
  const polarity = measure.polarity?.value ?? "none";
  return directionOfTravel(measure.previous.value, measure.latest.value, polarity, tolerance);
}

function reportMeasure(
  measure: Measure,
  travel: DirectionOfTravel,
  texts: Pick<ReportMeasure, "commentary" | "actions" | "sources">,
  vocabulary: Vocabulary,
): ReportMeasure {
  const title = tidied(measure.indicator);
  const label = tidied(measure.label);
  return {
    id: shortened(measure.id, 40),
    indicator: title || label || "No title is given.",
    label: title ? label : "",
    outcomeBees: canonical(measure.outcomeBees, vocabulary.readOutcomeBee),
    corporatePriorities: canonical(measure.corporatePriorities, vocabulary.readCorporatePriority),
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
  { measures, vocabulary }: IndicatorWorkbook,
  printed: ReadonlyMap<Measure, ReportMeasure>,
): ReportAmbition[] {
  const groups = groupedBy(measures, ({ ambition }) => ambition?.value ?? null);
  return [...groups]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([number, members]) => ({
      number,
      title:
        number === null ? outsideTitle(groups.size) : ambitionTitle(vocabulary, number, members),
      measures: members.map((measure) => printed.get(measure)!),
    }));
}

function outsideTitle(groups: number): string {
  return groups === 1 ? "Measures" : "Other measures";
}

/** `Ambition 2 – To plan …`: the plan's words, else the workbook's, else the number alone. */
function ambitionTitle(
  { ambitions }: Vocabulary,
  number: number,
  members: readonly Measure[],
): string {
  const known = ambitions.find((ambition) => ambition.number === number);
  if (known?.title) return shortened(known.name, 250);
  const typed = members.map((measure) => shortened(measure.ambition?.text ?? "", 250));
  const words = typed.find((text) => /\p{L}{3}/u.test(text.replace(/^ambition\b/iu, "")));
  if (!words) return `Ambition ${number}`;
  return /^ambition\b/iu.test(words) ? words : `Ambition ${number} – ${words}`;
}
