import { lastPointMismatch, type PointMismatch } from "../../series/compare";
import { sheetOf, sheetsOfOtherFigures } from "../../series/other-figures";
import { tiedSeries } from "../../series/tie";
import type { TiedSeries } from "../../series/types";
import { titleIndex } from "../../wording/titles";
import type { CheckContext } from "../types";

/** The series of the workbook that are of a measure. Meant for `context.shared`. */
export function seriesOfWorkbook(context: CheckContext): TiedSeries[] {
  return tiedSeries(context.workbook, context.shared(titleIndex));
}

/** One series of each table that holds any: its periods are those of the whole table. */
export function eachTable(context: CheckContext): TiedSeries[] {
  const seen = new Set<unknown>();
  return context.shared(seriesOfWorkbook).filter(({ series: { periods } }) => {
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

/** The series whose last point differs from the latest data; sheets that are of something else are left out. */
export function mismatchedSeries(context: CheckContext): MismatchedSeries[] {
  const all = context.shared(seriesOfWorkbook);
  const others = sheetsOfOtherFigures(all);
  return all.flatMap((tied) => {
    const mismatch = others.has(sheetOf(tied)) ? null : lastPointMismatch(tied);
    return mismatch ? [{ tied, mismatch }] : [];
  });
}
