import { contentWords } from "../wording/content-words";
import type { TitleIndex } from "../wording/titles";
import type { IndicatorWorkbook, Measure } from "../workbook/types";
import { isOfOthers } from "./areas";
import { findSeries } from "./find";
import { namingOf, type Naming } from "./naming";
import { viewOf } from "./sheet-view";
import { isOtherHeading, seriesSheets } from "./sheets";
import type { Series, TiedSeries } from "./types";

/**
 * The series of the workbook that are of a measure beyond doubt.
 *
 * A series belongs to the measure whose number its name or a heading above it gives (`Indicator 21`, `KPI 6a`),
 * or whose title it repeats. Of several columns those of others (national, neighbours, target) are left out;
 * where more than one is left, each has to name its own measure. Otherwise nothing is said.
 */
export function tiedSeries(workbook: IndicatorWorkbook, titles: TitleIndex): TiedSeries[] {
  return tiedTables(workbook, titles).flatMap(({ tied }) => tied);
}

/** A table of series through time, and which of them are of a measure. */
export interface TiedTable {
  readonly sheet: string;
  /** All series of the table, ours and those of others. */
  readonly series: readonly NamedSeries[];
  readonly tied: readonly TiedSeries[];
  /** The measures of the one indicator that a heading above the table names; null where none does. */
  readonly headed: readonly Measure[] | null;
}

/** A series and the measures of one indicator that its own names give. */
export interface NamedSeries {
  readonly series: Series;
  readonly named: readonly Measure[] | null;
}

/** All tables of series, also those of which no series is of a measure. */
export function tiedTables(workbook: IndicatorWorkbook, titles: TitleIndex): TiedTable[] {
  const sheets = seriesSheets(workbook);
  if (sheets.length === 0) return [];
  const naming = namingOf(workbook, titles);
  return sheets.flatMap((sheet) =>
    tables(findSeries(viewOf(sheet))).map((table): TiedTable => {
      const headed = headedBy(table[0]?.headings ?? [], naming);
      const series = table.map((each) => ({ series: each, named: firstNamed(each.names, naming) }));
      return { sheet: sheet.name, series, headed, tied: tieTable(series, headed, naming) };
    }),
  );
}

/** Series that share their periods and stand in one table. */
function tables(found: readonly Series[]): Series[][] {
  const groups = new Map<readonly unknown[], Series[]>();
  for (const series of found) {
    const group = groups.get(series.periods);
    if (group) group.push(series);
    else groups.set(series.periods, [series]);
  }
  return [...groups.values()];
}

function tieTable(
  table: readonly NamedSeries[],
  headed: readonly Measure[] | null,
  naming: Naming,
): TiedSeries[] {
  const isOurs = (name: string) => !isOfOthers(name) || naming(name) !== null;
  const ours = table.filter(({ series }) => series.names.every(isOurs));
  const isAlone = ours.length === 1;
  return onePerMeasure(
    ours.flatMap(({ series, named }) => {
      if (named || !headed) return single(series, named);
      return single(series, isAlone ? headed : labelled(series.names.join(" "), headed));
    }),
  );
}

/** What stands above the table counts for its columns, unless it speaks of targets or the like. */
export function headedBy(headings: readonly string[], naming: Naming): readonly Measure[] | null {
  return headings.some(isOtherHeading) ? null : firstNamed(headings, naming);
}

/** What the first of the texts that name anything names. */
function firstNamed(texts: readonly string[], naming: Naming): readonly Measure[] | null {
  for (const text of texts) {
    const measures = naming(text);
    if (measures) return measures;
  }
  return null;
}

function single(series: Series, measures: readonly Measure[] | null): TiedSeries[] {
  const [measure] = measures ?? [];
  return measure && measures?.length === 1 ? [{ series, measure }] : [];
}

/** Two series of one measure in one table are different things: which is meant cannot be told. */
function onePerMeasure(tied: readonly TiedSeries[]): TiedSeries[] {
  const counts = new Map<Measure, number>();
  for (const { measure } of tied) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return tied.filter(({ measure }) => counts.get(measure) === 1);
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
