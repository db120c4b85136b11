import type { Area } from "../../../core/workbook/types";

/** A filter over cells of a sheet. The rows that it leaves out are hidden rows of the sheet. */
export interface SheetFilter {
  /** With its header row. */
  readonly area: Area;
  /** Columns, from 0 in the area, that leave rows out. */
  readonly filteredColumns: readonly number[];
  /** Columns, from 0 in the area, whose header has no button. */
  readonly columnsWithoutButton: readonly number[];
}
