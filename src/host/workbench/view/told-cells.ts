import type { Cell, SheetModel } from "../../model/workbook";
import { contentOf } from "./cell-content";
import type { StyleKeys } from "./style-keys";
import type { CellView, RowView } from "./types";

/** What a page has been told of the cells of one sheet. The model's cells change in place: these are copies. */
export class ToldCells {
  private rows = new Map<number, Map<number, Cell>>();

  /**
   * Rows of the sheet with the cells that differ from what was told; from then on they count as told.
   *
   * @param most cells after which it stops at the end of a row: the others follow when it is asked again.
   */
  takeChanges(sheet: SheetModel, styles: StyleKeys, most = Infinity): RowView[] {
    const changed: RowView[] = [];
    let count = 0;
    for (const [row, cells] of sheet.cells) {
      const views = this.changesInRow(row, cells, styles);
      if (views.length > 0) changed.push([row, views]);
      count += views.length;
      if (count >= most) return changed;
    }
    for (const [row, told] of this.rows) {
      if (sheet.cells.has(row)) continue;
      changed.push([row, [...told.keys()].map((column) => [column, null])]);
      this.rows.delete(row);
    }
    return changed;
  }

  private changesInRow(
    row: number,
    cells: ReadonlyMap<number, Cell>,
    styles: StyleKeys,
  ): CellView[] {
    const told = this.rows.get(row) ?? new Map<number, Cell>();
    this.rows.set(row, told);
    const changed: CellView[] = [];
    for (const [column, cell] of cells) {
      const before = told.get(column);
      if (before && showsTheSame(before, cell)) continue;
      told.set(column, { ...cell });
      changed.push([column, contentOf(cell, styles.keyOf(cell.style))]);
    }
    for (const column of told.keys()) {
      if (cells.has(column)) continue;
      told.delete(column);
      changed.push([column, null]);
    }
    return changed;
  }
}

function showsTheSame(before: Cell, now: Cell): boolean {
  return (
    before.value === now.value &&
    before.formula === now.formula &&
    before.style === now.style &&
    before.isError === now.isError &&
    before.runs === now.runs &&
    (before.hyperlink === now.hyperlink ||
      JSON.stringify(before.hyperlink) === JSON.stringify(now.hyperlink))
  );
}
