import type { SheetModel } from "../../model/workbook";
import type { Area } from "../../../core/workbook/types";

/** A row of a sheet as the engine asks for it. */
interface RowData {
  readonly hd: 1;
  /** A filter leaves the row out: it counts for no subtotal. One hidden by hand counts for SUBTOTAL 1 to 11. */
  readonly isFilteredOut: boolean;
}

export type HiddenRows = Record<number, RowData>;

/** The rows that are not shown, by their index. */
export function hiddenRows(sheet: SheetModel): HiddenRows {
  const filtered = filteredAreas(sheet);
  const rows: HiddenRows = {};
  for (const [row, { hidden }] of sheet.rows) {
    if (!hidden) continue;
    const isFilteredOut = filtered.some((area) => row > area.row && row < area.row + area.rowCount);
    rows[row] = { hd: 1, isFilteredOut };
  }
  return rows;
}

/** Subtotals leave the subtotals among their cells out, so that a total does not count figures twice. */
export function isSubtotal(formula: string | undefined): formula is string {
  return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/.test(formula);
}

function filteredAreas(sheet: SheetModel): Area[] {
  const { filter, tables } = sheet;
  return [
    ...(filter && filter.filteredColumns.length > 0 ? [filter.area] : []),
    ...tables.flatMap(({ area, filteredColumns = [] }) => (filteredColumns.length > 0 ? area : [])),
  ];
}
