import type { CellStyle } from "../../../model/workbook";
import type { Box, PrintedCell } from "../../print/types";
import { make } from "../shell/dom";
import { alignmentCss, fontCss, lineCss, thicknessOf } from "./cell-css";
import { points, safeAddress, safeColor } from "./safe-css";

/** Leads to the page that shows the place of a link; null where no page of this run does. */
export type LinkTarget = (place: string, sheet: string) => string | null;

/** Puts an element at a box, from the corner of its parent. */
export function placed<T extends HTMLElement>(element: T, { left, top, width, height }: Box): T {
  Object.assign(element.style, {
    left: points(left),
    top: points(top),
    width: points(width),
    height: points(height),
  });
  return element;
}

/** The fill of a cell, or null. */
export function fillOf(cell: PrintedCell, { fill }: CellStyle): HTMLElement | null {
  const color = safeColor(fill);
  if (color === null) return null;
  const element = placed(make("div", { className: "printed-fill" }), cell);
  element.style.backgroundColor = color;
  return element;
}

/** The borders of a cell, or null. Lines lie on the edges, so that those of neighbours cover each other. */
export function bordersOf(cell: PrintedCell, { borders }: CellStyle): HTMLElement | null {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = borders;
  if (!EdgeTop && !EdgeBottom && !EdgeLeft && !EdgeRight) return null;
  const [top, bottom] = [thicknessOf(EdgeTop), thicknessOf(EdgeBottom)];
  const [left, right] = [thicknessOf(EdgeLeft), thicknessOf(EdgeRight)];
  const element = placed(make("div", { className: "printed-borders" }), {
    left: cell.left - left / 2,
    top: cell.top - top / 2,
    width: cell.width + (left + right) / 2,
    height: cell.height + (top + bottom) / 2,
  });
  if (EdgeTop) element.style.borderTop = lineCss(EdgeTop);
  if (EdgeBottom) element.style.borderBottom = lineCss(EdgeBottom);
  if (EdgeLeft) element.style.borderLeft = lineCss(EdgeLeft);
  if (EdgeRight) element.style.borderRight = lineCss(EdgeRight);
  return element;
}

/** The text of a cell, or null. It is clipped to its cell, or to the room over which it runs on. */
export function textOf(
  cell: PrintedCell,
  style: CellStyle,
  linkTo: (place: string) => string | null,
): HTMLElement | null {
  if (cell.text === undefined) return null;
  const [left, width] = cell.room ?? [cell.left, cell.width];
  const isAcross = style.horizontalAlignment === "CenterAcrossSelection";
  const room: Box = { left, width, top: cell.top, height: cell.height };
  const own: Box = {
    left: isAcross ? 0 : cell.left - left,
    width: isAcross ? width : cell.width,
    top: 0,
    height: cell.height,
  };
  const line = make("span", { className: style.wrapText ? "is-wrapped" : "" }, {}, [
    ...wordsOf(cell, linkTo),
  ]);
  const box = placed(make("div", { className: "printed-words" }, {}, [line]), own);
  Object.assign(box.style, fontCss(style.font), alignmentCss(style, cell.kind));
  if (cell.icon && box.style.textAlign === "left") box.style.paddingLeft = points(besideIcon);
  return placed(make("div", { className: "printed-text" }, {}, [box]), room);
}

/** Points from the edge of a cell to a text behind an icon. */
const besideIcon = 14.5;

function wordsOf(
  { text = "", runs, link }: PrintedCell,
  linkTo: (place: string) => string | null,
): (Node | string)[] {
  const words = runs
    ? runs.map((run) => {
        const piece = make("span", {}, {}, [run.text]);
        Object.assign(piece.style, fontCss(run.font));
        return piece;
      })
    : [text];
  const place = link?.documentReference;
  const page = place === undefined ? null : linkTo(place.replace(/^#/, ""));
  const address = page === null ? safeAddress(link?.address) : `#${page}`;
  if (address === null) return words;
  const outside = page === null ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return [make("a", { href: address, ...outside }, {}, words)];
}
