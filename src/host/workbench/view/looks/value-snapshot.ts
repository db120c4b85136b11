import type { Area, CellValue } from "../../../../core/workbook/types";
import { boundingArea } from "../../../model/areas";
import type { SheetModel } from "../../../model/workbook";

/** Changes that are told one by one; more of them are told as the area around them. */
export const mostAreas = 200;

/** The values of a sheet as they were last seen. The model's cells change in place: these are copies. */
export class ValueSnapshot {
  private readonly rows = new Map<number, Map<number, CellValue>>();

  /** The cells whose value differs from what was seen last; from then on it counts as seen. */
  takeChanges(sheet: SheetModel): Area[] {
    const changed = [...this.changesIn(sheet)];
    return changed.length > mostAreas ? [changed.reduce(boundingArea)] : changed;
  }

  private *changesIn(sheet: SheetModel): Generator<Area> {
    for (const [row, cells] of sheet.cells) {
      const seen = this.rows.get(row) ?? new Map<number, CellValue>();
      this.rows.set(row, seen);
      for (const [column, { value }] of cells) {
        if ((seen.get(column) ?? "") === value) continue;
        seen.set(column, value);
        yield { row, column, rowCount: 1, columnCount: 1 };
      }
    }
    for (const [row, seen] of this.rows) {
      const cells = sheet.cells.get(row);
      for (const column of seen.keys()) {
        if (cells?.has(column)) continue;
        seen.delete(column);
        yield { row, column, rowCount: 1, columnCount: 1 };
      }
      if (seen.size === 0) this.rows.delete(row);
    }
  }
}
