import type { CheckContext } from "../types";
import { lastPointMismatch, type PointMismatch } from "./compare";
import { tiedSeries } from "./tie";
import type { TiedSeries } from "./types";

/** One series of each table that holds any: its periods are those of the whole table. */
export function eachTable(context: CheckContext): TiedSeries[] {
  const seen = new Set<unknown>();
  return context.shared(tiedSeries).filter(({ series: { periods } }) => {
    if (seen.has(periods)) return false;
    seen.add(periods);
    return true;
  });
}

/** A series and what is wrong with its last point. */
export interface MismatchedSeries {
  readonly tied: TiedSeries;
  readonly mismatch: PointMismatch;
}

/** So many wrong series on a sheet, and most of all it has, make it a sheet of another year or another area. */
const wrongSeriesOfOtherSheet = 4;

/** The series whose last point differs from the latest data; sheets that are of something else are left out. */
export function mismatchedSeries(context: CheckContext): MismatchedSeries[] {
  const sheets = new Map<string, { count: number; found: MismatchedSeries[] }>();
  for (const tied of context.shared(tiedSeries)) {
    const name = tied.series.points[0]?.cell.sheet ?? "";
    const sheet = sheets.get(name) ?? { count: 0, found: [] };
    sheets.set(name, sheet);
    sheet.count += 1;
    const mismatch = lastPointMismatch(tied);
    if (mismatch) sheet.found.push({ tied, mismatch });
  }
  return [...sheets.values()].flatMap(({ count, found }) =>
    found.length >= wrongSeriesOfOtherSheet && found.length * 2 > count ? [] : found,
  );
}
