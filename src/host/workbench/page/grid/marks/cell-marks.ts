import {
  InterceptorEffectEnum,
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { SheetMarks } from "../../../view/marks";
import type { Component } from "../component";
import { barDrawing, filterDrawing, iconDrawing } from "./cell-drawing";

type Drawn = Pick<ICellDataForSheetInterceptor, "markers" | "customRender" | "fontRenderExtension">;

/** Draws what lies over the cells: corners of notes, bars and icons of conditional formats, buttons of filters. */
export class CellMarks {
  private readonly told = new Map<string, SheetMarks>();
  private readonly drawn = new Map<string, Map<number, Map<number, Drawn>>>();

  constructor({ get }: Component) {
    get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 1,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const drawn = this.drawn.get(subUnitId)?.get(row)?.get(col);
        return next(drawn ? { ...cell, ...drawn } : cell);
      },
    });
  }

  set(sheet: string, marks: SheetMarks): void {
    this.told.set(sheet, marks);
    this.drawn.set(sheet, drawnOver(marks));
  }

  /** What was told of the sheet; undefined before. */
  of(sheet: string): SheetMarks | undefined {
    return this.told.get(sheet);
  }
}

const noteCorner = { color: "#C00000", size: 7 };
/** Pixels that an icon takes from the text. */
const iconWidth = 18;

function drawnOver(marks: SheetMarks): Map<number, Map<number, Drawn>> {
  const cells = new Map<number, Map<number, Drawn>>();
  const put = (row: number, column: number, more: Drawn) => {
    const inRow = cells.get(row) ?? new Map<number, Drawn>();
    const before = inRow.get(column);
    const customRender = [...(before?.customRender ?? []), ...(more.customRender ?? [])];
    cells.set(row, inRow.set(column, { ...before, ...more, customRender }));
  };
  const drawing = (one: ICellCustomRender) => ({ customRender: [one] });
  for (const [row, column, bar] of marks.bars) put(row, column, drawing(barDrawing(bar)));
  for (const [row, column, icon] of marks.icons) {
    const fontRenderExtension = { leftOffset: iconWidth };
    put(row, column, { ...drawing(iconDrawing(icon)), fontRenderExtension });
  }
  for (const { row, column, isFiltering } of marks.filterButtons) {
    put(row, column, drawing(filterDrawing(isFiltering)));
  }
  for (const { row, column } of marks.notes) put(row, column, { markers: { tr: noteCorner } });
  return cells;
}
