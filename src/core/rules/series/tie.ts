import type { Measure, SheetGrid } from "../../workbook/types";
import type { CheckContext } from "../types";
import { contentWords } from "../wording/content-words";
import { titleIndex, type TitleIndex } from "../wording/titles";
import { findSeries } from "./find";
import { viewOf } from "./sheet-view";
import type { Series, TiedSeries } from "./types";

/**
 * The series of the workbook that are of a measure beyond doubt. Meant for `context.shared`.
 *
 * A series belongs to the measure whose number its name or a heading above it gives (`Indicator 21`, `KPI 6a`),
 * or whose title it repeats. Of several columns those of others (national, neighbours, target) are left out;
 * where more than one is left, each has to name its own measure. Otherwise nothing is said.
 */
export function tiedSeries(context: CheckContext): TiedSeries[] {
  const { snapshot, mapping, measures } = context.workbook;
  const sheets = snapshot.sheets.filter(
    (sheet) => sheet.name !== mapping.sheet && mayHoldSeries(sheet),
  );
  if (sheets.length === 0) return [];
  const titles = context.shared(titleIndex);
  const byId = new Map(measures.map((measure) => [measure.id.toLowerCase(), measure]));
  const byNumber = indicatorsByNumber(context);
  const tie = (text: string) => measuresNamed(text, byId, byNumber) ?? measureTitled(text, titles);

  return sheets.flatMap((sheet) =>
    tables(findSeries(viewOf(sheet))).flatMap((table) => tieTable(table, tie)),
  );
}

/** Sheets of what is not the year's own figures. */
const otherSheet =
  /\b(?:targets?|trajector(?:y|ies)|forecasts?|projections?|budgets?|plans?|archived?|old|lists?|lookups?|summary|check results)\b/i;

const otherHeading = /\b(?:targets?|trajector(?:y|ies)|forecasts?|projections?|budgets?)\b/i;

function mayHoldSeries({ name, visibility }: SheetGrid): boolean {
  return visibility === "visible" && !otherSheet.test(name);
}

/** Series that share their periods and stand in one table. */
function tables(found: readonly Series[]): Series[][] {
  const groups = new Map<readonly unknown[], Series[]>();
  for (const series of found) {
    groups.set(series.periods, [...(groups.get(series.periods) ?? []), series]);
  }
  return [...groups.values()];
}

/** What a text names: the measures of one indicator, or nothing. */
type Tie = (text: string) => readonly Measure[] | null;

function tieTable(table: readonly Series[], tie: Tie): TiedSeries[] {
  const isOurs = (name: string) => !isOfOthers(name) || tie(name) !== null;
  const ours = table.filter(({ names }) => names.every(isOurs));
  const headed = headedBy(ours[0], tie);
  const isAlone = ours.length === 1;
  return onePerMeasure(
    ours.flatMap((series) => {
      const named = firstTie(series.names, tie);
      if (named || !headed) return single(series, named);
      return single(series, isAlone ? headed : labelled(series.names.join(" "), headed));
    }),
  );
}

/** What stands above the table counts for its columns, unless it speaks of targets or the like. */
function headedBy(series: Series | undefined, tie: Tie): readonly Measure[] | null {
  const headings = series?.headings ?? [];
  return headings.some((heading) => otherHeading.test(heading)) ? null : firstTie(headings, tie);
}

function firstTie(texts: readonly string[], tie: Tie): readonly Measure[] | null {
  for (const text of texts) {
    const measures = tie(text);
    if (measures) return measures;
  }
  return null;
}

const comparators =
  /\b(?:national(?:ly)?|england|english|region(?:al)?|eastern|east of england|statistical|neighbours?|sns?|uk|gb|targets?|numerators?|denominators?|num|den|cohort|base|population|mean|median|upper|lower|limits?|ucl|lcl|trend|forecasts?|planned|rank(?:ing)?|quartile|change|difference|variance|previous|notes?|comments?)\b/i;

const isOfOthers = (name: string) => comparators.test(name);

function single(series: Series, measures: readonly Measure[] | null): TiedSeries[] {
  const [measure] = measures ?? [];
  return measure && measures?.length === 1 ? [{ series, measure }] : [];
}

/** Two series of one measure in one table are different things: which is meant cannot be told. */
function onePerMeasure(tied: readonly TiedSeries[]): TiedSeries[] {
  return tied.filter(
    ({ measure }) => tied.filter((other) => other.measure === measure).length === 1,
  );
}

/** The measure of an indicator whose label has all the words of a column's header, or the other way round. */
function labelled(name: string, measures: readonly Measure[]): Measure[] {
  const words = contentWords(name);
  return measures.filter(({ label }) => {
    const own = contentWords(label);
    const [few, many] = own.size < words.size ? [own, words] : [words, own];
    return few.size > 0 && [...few].every((word) => many.has(word));
  });
}

const naming =
  /(?:\b(?:indicator|kpi|measure|ind|ref(?:erence)?|pi)s?\.?\s*(?:no\.?|number|#)?\s*|^(?:no\.?\s*)?)(\d{1,3}[a-z]?)(?=$|\s*[:.)–—-](?!\d)|\s)/i;

/** The measures whose number a text gives; null where it gives none, or its words belong to another title. */
function measuresNamed(
  text: string,
  byId: ReadonlyMap<string, Measure>,
  byNumber: ReadonlyMap<string, readonly Measure[]>,
): readonly Measure[] | null {
  const match = naming.exec(text);
  const id = match?.[1]?.toLowerCase() ?? "";
  const one = byId.get(id);
  const measures = one ? [one] : (byNumber.get(id) ?? null);
  if (!match || !measures) return null;
  const rest = contentWords(text.slice(match.index + match[0].length));
  const titles = contentWords(measures.map((m) => `${m.indicator} ${m.label}`).join(" "));
  const shared = [...rest].filter((word) => titles.has(word)).length;
  const isNamedOutright = /[a-z]/i.test(match[0].replace(match[1] ?? "", ""));
  return shared > 0 || rest.size === 0 || (isNamedOutright && rest.size < 3) ? measures : null;
}

/** A text that has nearly all words of one title, and of no other. */
const nearlyAll = 0.75;

function measureTitled(text: string, titles: TitleIndex): readonly Measure[] | null {
  const [best, next] = titles.nearest(text);
  if (!best || best.score < nearlyAll || best.shared < 3) return null;
  return next && next.score > best.score * 0.9 ? null : [best.measure];
}

function indicatorsByNumber({ workbook, siblings }: CheckContext): Map<string, readonly Measure[]> {
  const known = new Map<string, readonly Measure[]>();
  for (const measure of workbook.measures) {
    if (measure.number !== null && !known.has(String(measure.number))) {
      known.set(String(measure.number), siblings(measure));
    }
  }
  return known;
}
