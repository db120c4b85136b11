import type { PrintedCell } from "../../print/types";
import { iconShape } from "../../view/icon-shapes";
import { drawIcon } from "../grid/marks/icon-drawing";
import { make } from "../shell/dom";
import { placed } from "./cell-drawing";
import { points, safeColor } from "./safe-css";

/** Points between a bar and the edges of its cell. */
const gap = 0.75;

/** The data bar that a conditional format draws into a cell, or null. */
export function barOf({ bar, ...cell }: PrintedCell): HTMLElement | null {
  const color = safeColor(bar?.color);
  if (!bar || color === null) return null;
  const width = cell.width - 2 * gap;
  const element = placed(make("div", { className: "printed-bar" }), {
    left: cell.left + gap + bar.from * width,
    top: cell.top + gap,
    width: (bar.to - bar.from) * width,
    height: cell.height - 2 * gap,
  });
  const direction = bar.isLeftwards ? "left" : "right";
  element.style.background = bar.isGradient
    ? `linear-gradient(to ${direction}, ${color}, #ffffff)`
    : color;
  return element;
}

/** Points of an icon, and the pixels of its picture for each. */
const iconSize = 10.5;
const sharpness = 4;

/** The icon that a conditional format draws at the left of a cell, or null. */
export function iconOf({ icon, left, top, height }: PrintedCell): HTMLElement | null {
  if (!icon) return null;
  const half = (iconSize * sharpness) / 2;
  const canvas = make("canvas", { className: "printed-icon", width: half * 2, height: half * 2 });
  const context = canvas.getContext("2d");
  if (context) drawIcon(context, iconShape(icon), { x: half, y: half, half });
  Object.assign(canvas.style, {
    left: points(left + 2),
    top: points(top + height - iconSize - 1.5),
    width: points(iconSize),
    height: points(iconSize),
  });
  return canvas;
}
