import { lastPointMismatch } from "./compare";
import type { TiedSeries } from "./types";

/** So many wrong series on a sheet, and most of all it has, make it a sheet of another year or another area. */
const wrongSeriesOfOtherSheet = 4;

/** Names of the sheets that hold the figures of another year or area: most of their series end elsewhere than the table. */
export function sheetsOfOtherFigures(all: readonly TiedSeries[]): ReadonlySet<string> {
  const sheets = new Map<string, { count: number; wrong: number }>();
  for (const tied of all) {
    const name = sheetOf(tied);
    const sheet = sheets.get(name) ?? { count: 0, wrong: 0 };
    sheets.set(name, sheet);
    sheet.count += 1;
    if (lastPointMismatch(tied)) sheet.wrong += 1;
  }
  const others = [...sheets].filter(
    ([, { count, wrong }]) => wrong >= wrongSeriesOfOtherSheet && wrong * 2 > count,
  );
  return new Set(others.map(([name]) => name));
}

/** Name of the sheet that a series stands on. */
export const sheetOf = ({ series }: TiedSeries) => series.points[0]?.cell.sheet ?? "";
