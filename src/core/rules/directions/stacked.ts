import type { Measure } from "../../workbook/types";
import type { CheckContext } from "../types";

/** The measures that share each cell of the direction column, by `cellKey`, in the order of the workbook. */
export function measuresByDirectionCell(context: CheckContext): Map<string, Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const measure of context.workbook.measures) {
    const cell = measure.direction?.cell ?? measure.cells.direction;
    if (!cell) continue;
    const key = cellKey(cell);
    const group = groups.get(key);
    if (group) group.push(measure);
    else groups.set(key, [measure]);
  }
  return groups;
}

/** Tells cells of one sheet apart; the line of a stacked cell does not count. */
export const cellKey = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
