import { sentenceSubject } from "../../narrate/title";
import { change } from "../../trend";
import { repeatedReference } from "../../workbook";
import { counted, listed, oneLine } from "../../workbook/text";
import type { Measure } from "../../workbook/types";
import { shortened } from "../published-text";
import type { ReportMeasure } from "../types";

/** A measure as it was read, and as the report prints it. */
export interface SummaryMeasure {
  readonly source: Measure;
  readonly printed: ReportMeasure;
}

/** The measures of one indicator that went the same way. */
export interface SummaryFamily {
  /** Stable over builds: the id of the indicator's first measure, whichever way that went. */
  readonly key: string;
  /** The one that the summary tells of. */
  readonly first: SummaryMeasure;
  readonly others: readonly SummaryMeasure[];
}

/**
 * The measures by indicator, the most important indicator first. What counts is the size of the change as a share of
 * the previous figure, which is also what decides the arrow. Counts below ten come last, however far they moved: one
 * child more may double them. At the same importance the order of the report counts.
 *
 * @param all every measure of the report, for the keys
 */
export function familiesByImportance(
  measures: readonly SummaryMeasure[],
  all: readonly SummaryMeasure[],
): SummaryFamily[] {
  const keys = new Map<string, string>();
  for (const { source } of all) {
    const family = indicatorOf(source);
    if (!keys.has(family)) keys.set(family, source.id);
  }
  const groups = new Map<string, SummaryMeasure[]>();
  for (const measure of byImportance(measures)) {
    const family = indicatorOf(measure.source);
    const group = groups.get(family);
    if (group) group.push(measure);
    else groups.set(family, [measure]);
  }
  return [...groups].map(([family, [first, ...others]]) => ({
    key: keys.get(family)!,
    first: first!,
    others,
  }));
}

/** The measure's title as the subject of a sentence: `The number of CLA returning home`. */
export function subjectOf({ printed: { indicator, label } }: SummaryMeasure): string {
  const title = oneLine(indicator).replace(/[\s:;,–-]+$/u, "");
  const own = oneLine(label);
  if (own === "" || isWholeTitle(own)) return sentenceSubject(shortTitle(own || title));
  const between = /\b(?:in|of|for|by|from|with|at|to|on|who|that|are|is)$/iu.test(title)
    ? " "
    : ": ";
  return sentenceSubject(shortTitle(`${title}${between}${own}`));
}

/** A label that says by itself what is measured: `Number of additional places delivered`. */
function isWholeTitle(label: string): boolean {
  const isMeasure =
    /^(?:(?:the )?(?:number|percentage|proportion|rate|share)|%|no\.?) (?:of|per)\b/iu;
  return isMeasure.test(label) && label.split(" ").length >= 4;
}

/** What stands in brackets goes first. */
function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  return shortened(title.replace(/\s*\([^()]*\)/g, ""), longestTitle);
}

const longestTitle = 160;

/** `indicator 4`, `indicators 6a and 6b`; at most that many are named. "" where the workbook numbers none of them. */
export function reference(measures: readonly SummaryMeasure[], most = 12): string {
  const ids = measures.flatMap((measure) => numberOf(measure) ?? []);
  return ids.length === 0 ? "" : `indicator${ids.length === 1 ? "" : "s"} ${shortList(ids, most)}`;
}

/** `a, b and c`; what goes beyond that many is counted: `a, b and 7 more`. */
export function shortList(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}

/** `12 measures under Ambition 1 and 3 under Ambition 4`. */
export function countedByAmbition(measures: readonly SummaryMeasure[]): string {
  const counts = new Map<number | null, number>();
  for (const { source } of measures) {
    const ambition = source.ambition?.value ?? null;
    counts.set(ambition, (counts.get(ambition) ?? 0) + 1);
  }
  const places = [...counts].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  if (places.length > mostAmbitions) return `${counted(measures.length, "measure")}`;
  const parts = places.map(([ambition, count], i) => {
    const amount = i === 0 ? counted(count, "measure") : String(count);
    return `${amount} ${ambition === null ? "under no ambition" : `under Ambition ${ambition}`}`;
  });
  return listed(parts);
}

const mostAmbitions = 8;

/** The measure's number in the workbook; null where it has none, or the id is only the place of its row. */
function numberOf({ printed: { id } }: SummaryMeasure): string | null {
  return /^row \d+$/.test(id) || repeatedReference(id) !== null ? null : id;
}

function indicatorOf({ id, number, indicator, ambition }: Measure): string {
  return number === null ? `measure ${id}` : [number, ambition?.value, indicator].join("\n");
}

function byImportance(measures: readonly SummaryMeasure[]): SummaryMeasure[] {
  const sizes = new Map(measures.map((measure) => [measure, changeSize(measure.source)]));
  return [...measures].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
}

/** Size of the change as a share of the previous figure, to be ranked; from 0 it counts as the whole. */
function changeSize({ previous, latest }: Measure): number {
  if (isSmallCount(previous.value) && isSmallCount(latest.value)) return -1;
  const relative = change(previous.value, latest.value, "relative");
  if ("kind" in relative) return relative.kind === "previous is zero" ? 1 : 0;
  return relative.abs().toNumber();
}

function isSmallCount(reading: Measure["latest"]["value"]): boolean {
  if (reading.kind !== "value") return false;
  const { value, unit, denominator } = reading;
  if (denominator) return denominator.decimal.lt(smallCount);
  return unit.kind === "number" && value.decimals === 0 && value.decimal.abs().lt(smallCount);
}

const smallCount = 10;
