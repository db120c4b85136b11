import { targetStatus, type TargetStatus } from "../../trend";
import { writeFigure } from "../../values";
import { comparable, oneLine } from "../../workbook/text";
import { shortened } from "../published-text";
import { draftLine, type DraftLine } from "./draft-line";
import { reference, shortList, subjectOf, type SummaryMeasure } from "./measures";

/** Which targets were met and missed, and where the latest figures say in which quartile they are. */
export function standingLines(measures: readonly SummaryMeasure[], tolerance: number): DraftLine[] {
  return [...targetLines(measures, tolerance), ...quartileLines(measures)];
}

/** Measures that a line of this part names. */
const mostNamed = 5;

function targetLines(measures: readonly SummaryMeasure[], tolerance: number): DraftLine[] {
  const judged = measures.map((measure) => ({ measure, status: statusOf(measure, tolerance) }));
  const withStatus = (...wanted: readonly TargetStatus[]) =>
    judged.flatMap(({ measure, status }) => (status && wanted.includes(status) ? [measure] : []));
  const met = withStatus("met");
  const missed = withStatus("within margin", "missed");
  return [...targetLine("met", met), ...targetLine("missed", missed)];
}

function statusOf({ source }: SummaryMeasure, tolerance: number): TargetStatus | null {
  const latest = source.latest.value;
  if (latest.kind !== "value" || !latest.target) return null;
  return targetStatus(latest, latest.target, source.polarity?.value ?? "none", tolerance);
}

function targetLine(key: "met" | "missed", measures: readonly SummaryMeasure[]): DraftLine[] {
  if (measures.length === 0) return [];
  const named = measures.map((measure) => `${inList(measure)} (${againstTarget(measure)})`);
  const words =
    measures.length === 1 ? `Target ${key}` : `Targets ${key} by ${measures.length} measures`;
  return [
    draftLine(
      `targets/${key}`,
      "bullet",
      `${words}: ${shortList(named, mostNamed)}.`,
      measures.length,
    ),
  ];
}

/** The measure's title inside a sentence. */
function inList(measure: SummaryMeasure): string {
  return subjectOf(measure).replace(/^The (?=\p{Ll})/u, "the ");
}

/** `94% against 85%, indicator 20` */
function againstTarget(measure: SummaryMeasure): string {
  const latest = measure.source.latest.value;
  if (latest.kind !== "value" || !latest.target) return "";
  const figures = `${writeFigure(latest.value, latest.unit)} against ${writeFigure(latest.target, latest.target.unit)}`;
  return [figures, reference([measure])].filter(Boolean).join(", ");
}

/** One line for each wording, quoted as it stands: `Top quartile nationally: …`. */
function quartileLines(measures: readonly SummaryMeasure[]): DraftLine[] {
  const groups = new Map<string, { words: string; measures: SummaryMeasure[] }>();
  for (const measure of measures) {
    const words = quartileWords(measure);
    if (words === null) continue;
    const group = groups.get(comparable(words));
    if (group) group.measures.push(measure);
    else groups.set(comparable(words), { words, measures: [measure] });
  }
  return [...groups].slice(0, mostWordings).map(([key, group]) => {
    const named = group.measures.map((measure) => `${inList(measure)} (${figureOf(measure)})`);
    const text = `${group.words}: ${shortList(named, mostNamed)}.`;
    return draftLine(`quartile/${key}`, "bullet", text, group.measures.length);
  });
}

const mostWordings = 4;

function quartileWords({ source }: SummaryMeasure): string | null {
  const latest = source.latest.value;
  const text = "qualifier" in latest ? oneLine(latest.qualifier?.text ?? "") : "";
  if (!/\b(?:quartile|quintile|decile)\b/i.test(text)) return null;
  const words = shortened(text.replace(/^[\s(]+|[\s).;:,]+$/gu, ""), 80);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function figureOf(measure: SummaryMeasure): string {
  const latest = measure.source.latest.value;
  const figure = latest.kind === "value" ? writeFigure(latest.value, latest.unit) : "";
  return [figure, reference([measure])].filter(Boolean).join(", ");
}
