import type { CellStyle } from "../../../model/workbook";
import { defaultStyle } from "../../../model/workbook";
import type { PrintedDocument, PrintedPage, PrintedPane } from "../../print/types";
import { make } from "../shell/dom";
import { bordersOf, fillOf, placed, textOf, type LinkTarget } from "./cell-drawing";
import { chartOf } from "./chart-drawing";
import { barOf, iconOf } from "./condition-drawing";
import { headerOf } from "./header-drawing";
import { points } from "./safe-css";

/** Draws the pages of a document as elements. */
export class PageDrawing {
  private readonly styles: ReadonlyMap<number, CellStyle>;

  constructor(
    private readonly printed: PrintedDocument,
    private readonly linkTo: LinkTarget,
  ) {
    this.styles = new Map(printed.styles);
  }

  /** What stands on the page's paper. */
  draw(page: PrintedPage): HTMLElement[] {
    const cells = make(
      "div",
      { className: "printed-cells" },
      {},
      page.panes.map((pane) => this.pane(pane, page.sheet)),
    );
    Object.assign(cells.style, {
      left: points(page.left),
      top: points(page.top),
      transform: page.scale === 1 ? "" : `scale(${page.scale})`,
    });
    const of = (place: "header" | "footer") =>
      page.texts.filter((text) => text.place === place).map(headerOf);
    return [...of("header"), cells, ...of("footer")];
  }

  private pane(pane: PrintedPane, sheet: string): HTMLElement {
    const styled = pane.cells.map((cell) => [cell, this.styleOf(cell.style)] as const);
    const link = (place: string) => this.linkTo(place, sheet);
    const charts = pane.charts.flatMap(([index, place]) => {
      const chart = this.printed.charts[index];
      return chart ? [placed(chartOf(chart, place), place)] : [];
    });
    const isThere = (element: HTMLElement | null) => element !== null;
    return placed(
      make("div", { className: "printed-pane" }, {}, [
        ...gridlinesOf(pane),
        ...styled.map(([cell, style]) => fillOf(cell, style)).filter(isThere),
        ...pane.cells.map(barOf).filter(isThere),
        ...styled.map(([cell, style]) => bordersOf(cell, style)).filter(isThere),
        ...styled.map(([cell, style]) => textOf(cell, style, link)).filter(isThere),
        ...pane.cells.map(iconOf).filter(isThere),
        ...charts,
      ]),
      pane,
    );
  }

  private styleOf(key: number | undefined): CellStyle {
    return (key === undefined ? undefined : this.styles.get(key)) ?? defaultStyle;
  }
}

function gridlinesOf({ gridlines, width, height }: PrintedPane): HTMLElement[] {
  if (!gridlines) return [];
  const line = () => make("div", { className: "printed-gridline" });
  return [
    ...gridlines.rows.map((top) => placed(line(), { left: 0, top, width, height: 0 })),
    ...gridlines.columns.map((left) => placed(line(), { left, top: 0, width: 0, height })),
  ];
}
