import type { CellReference, Field, Measure } from "../workbook/types";
import type { CheckContext } from "./types";

/** Columns whose content belongs to the measure of its own row, not to a block of rows. */
export const figureFields: readonly Field[] = [
  "previous",
  "previousNumerator",
  "previousDenominator",
  "latest",
  "latestNumerator",
  "latestDenominator",
  "direction",
];

/** The first measure of each worksheet row that holds one. */
export function measureByRow({ workbook }: CheckContext): ReadonlyMap<number, Measure> {
  return new Map([...workbook.measures].reverse().map((measure) => [measure.row, measure]));
}

/** The measures of each worksheet row that holds several. */
export function stackedRows({ workbook }: CheckContext): Measure[][] {
  const rows = new Map<number, Measure[]>();
  for (const measure of workbook.measures) {
    const row = rows.get(measure.row);
    if (row) row.push(measure);
    else rows.set(measure.row, [measure]);
  }
  return [...rows.values()].filter((row) => row.length > 1);
}

/** The figure's cell lies in a merged area that begins in a row above or another column. */
export function isInMerge({ row, previous, latest, cells }: Measure, cell: CellReference): boolean {
  const other = cell === latest.cell ? previous : latest;
  return cell.row < row || (cells.previous !== undefined && other.cell.column === cell.column);
}
