import type { AnchorPoint } from "../../../model/charts/chartModel";
import type { ChartView } from "../../view/types";
import type { Component } from "../grid/component";
import { pointsOf } from "../grid/pixels";
import type { Box, Places } from "../grid/places";
import type { Strip, Window } from "./chart-sights";

/** The window on the sheet in front as it is now: where its cells are, and what of them is seen. */
export class SheetWindow implements Window {
  readonly across: readonly Strip[];
  readonly down: readonly Strip[];
  /** Where the cells are in the grid's element. */
  readonly cells: Box;
  /** Pixels of the screen to a point. */
  readonly scale: number;
  private readonly frozen: { readonly xSplit: number; readonly ySplit: number };
  private readonly extent: { readonly rows: number; readonly columns: number };

  constructor(
    { workbook }: Component,
    private readonly places: Places,
  ) {
    const sheet = workbook.getActiveSheet();
    this.frozen = sheet.getFreeze();
    const { xSplit, ySplit } = this.frozen;
    this.scale = sheet.getZoomRatio() / pointsOf(1);
    this.extent = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    this.cells = places.cellsBox();
    const { left, top, width, height } = this.cells;
    const firstScrolled = this.cell(ySplit, xSplit);
    const lastFrozen = this.cell(Math.max(0, ySplit - 1), Math.max(0, xSplit - 1));
    const splitX = xSplit > 0 ? lastFrozen.left + lastFrozen.width : left;
    const splitY = ySplit > 0 ? lastFrozen.top + lastFrozen.height : top;
    this.across = strips(left, splitX, left + width, splitX - firstScrolled.left);
    this.down = strips(top, splitY, top + height, splitY - firstScrolled.top);
  }

  /** Where a chart is when nothing is scrolled. */
  boxOf({ from, to }: Pick<ChartView, "from" | "to">): Box {
    const start = this.pointAt(from);
    const end = this.pointAt(to);
    return {
      ...start,
      width: Math.max(0, end.left - start.left),
      height: Math.max(0, end.top - start.top),
    };
  }

  private pointAt({ row, column, down, right }: AnchorPoint) {
    const cell = this.cell(row, column);
    const { xSplit, ySplit } = this.frozen;
    const scrolled = {
      left: column < xSplit ? 0 : this.across.at(-1)!.scroll,
      top: row < ySplit ? 0 : this.down.at(-1)!.scroll,
    };
    return {
      left: cell.left + scrolled.left + Math.min(cell.width, right * this.scale),
      top: cell.top + scrolled.top + Math.min(cell.height, down * this.scale),
    };
  }

  private cell(row: number, column: number): Box {
    return this.places.boxOf({
      row: Math.max(0, Math.min(row, this.extent.rows - 1)),
      column: Math.max(0, Math.min(column, this.extent.columns - 1)),
      rowCount: 1,
      columnCount: 1,
    });
  }
}

function strips(start: number, split: number, end: number, scroll: number): Strip[] {
  const scrolled = { start: Math.min(split, end), end, scroll };
  return split > start ? [{ start, end: Math.min(split, end), scroll: 0 }, scrolled] : [scrolled];
}
