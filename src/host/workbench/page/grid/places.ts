import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../../../core/workbook/types";
import { lastColumn, lastRow } from "../../../model/areas";
import { unitId, type Component } from "./component";

/** A rectangle in pixels, from the upper left corner of the grid's element. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things are on the screen, for what is drawn over the cells. */
export class Places {
  constructor(
    private readonly component: Component,
    private readonly element: HTMLElement,
  ) {}

  /** Where the area of the sheet in front is now; outside the cells' box where it is scrolled away. */
  boxOf(area: Area): Box {
    const first = this.corner(area.row, area.column);
    const last = this.corner(lastRow(area), lastColumn(area));
    return {
      left: first.left,
      top: first.top,
      width: last.right - first.left,
      height: last.bottom - first.top,
    };
  }

  /** Where the cells are: the grid without formula bar, headings and tabs. */
  cellsBox(): Box {
    const { skeleton, scene, canvas } = this.parts();
    const { scaleX, scaleY } = scene.getAncestorScale();
    const left = skeleton.rowHeaderWidth * scaleX;
    const top = skeleton.columnHeaderHeight * scaleY;
    return {
      left: canvas.left + left,
      top: canvas.top + top,
      width: canvas.width - left,
      height: canvas.height - top,
    };
  }

  /**
   * How far the cells are to be scrolled so that a cell stands first behind the frozen rows and columns; 0 where it is
   * in sight, as frozen cells always are.
   */
  outOfSight(row: number, column: number): { readonly offsetX: number; readonly offsetY: number } {
    const { frozen, scene } = this.parts();
    const { scaleX, scaleY } = scene.getAncestorScale();
    const { left, top, right, bottom } = this.corner(row, column);
    const cells = this.cellsBox();
    const from = {
      x: frozen.xSplit > 0 ? this.corner(0, frozen.xSplit - 1).right : cells.left,
      y: frozen.ySplit > 0 ? this.corner(frozen.ySplit - 1, 0).bottom : cells.top,
    };
    const end = { x: cells.left + cells.width, y: cells.top + cells.height };
    return {
      offsetX: column < frozen.xSplit ? 0 : distance(left, right, from.x, end.x) / scaleX,
      offsetY: row < frozen.ySplit ? 0 : distance(top, bottom, from.y, end.y) / scaleY,
    };
  }

  /** Calls once a frame while cells move on the screen: scrolling, zoom, sizes, another sheet. */
  onMoved(moved: () => void): { dispose(): void } {
    let frame: number | null = null;
    const soon = () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        moved();
      });
    };
    const scrolling = this.parts().main?.onScrollAfter$.subscribeEvent(soon);
    const commands = this.component.commands.onCommandExecuted(({ id }) => {
      if (id.startsWith("sheet.")) soon();
    });
    const sizes = new ResizeObserver(soon);
    sizes.observe(this.element);
    return {
      dispose: () => {
        scrolling?.unsubscribe();
        commands.dispose();
        sizes.disconnect();
        if (frame !== null) cancelAnimationFrame(frame);
      },
    };
  }

  /** Frozen rows and columns stay where they are; the others are scrolled. */
  private corner(row: number, column: number) {
    const { skeleton, scene, main, canvas, frozen } = this.parts();
    const { scaleX, scaleY } = scene.getAncestorScale();
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const x = column < frozen.xSplit ? 0 : (main?.viewportScrollX ?? 0);
    const y = row < frozen.ySplit ? 0 : (main?.viewportScrollY ?? 0);
    return {
      left: canvas.left + (cell.startX - x) * scaleX,
      right: canvas.left + (cell.endX - x) * scaleX,
      top: canvas.top + (cell.startY - y) * scaleY,
      bottom: canvas.top + (cell.endY - y) * scaleY,
    };
  }

  private parts() {
    const { get, workbook } = this.component;
    const render = get(IRenderManagerService).getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) throw new Error("The grid has not been drawn yet.");
    const { scene, engine } = render;
    return {
      skeleton,
      scene,
      main: scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN),
      canvas: this.inElement(engine.getCanvasElement().getBoundingClientRect()),
      frozen: workbook.getActiveSheet().getFreeze(),
    };
  }

  private inElement({ left, top, width, height }: DOMRect): Box {
    const own = this.element.getBoundingClientRect();
    return { left: left - own.left, top: top - own.top, width, height };
  }
}

/** From the beginning of the room to that of the thing; 0 where the thing is in the room, or fills it. */
function distance(start: number, end: number, from: number, to: number): number {
  const isInside = start >= from - 1 && (end <= to + 1 || start <= from + 1);
  return isInside ? 0 : start - from;
}
