import type { ICellCustomRender } from "@univerjs/core";
import type { DataBar } from "../../../../model/conditional-formats/effects";
import type { IconName } from "../../../../model/conditional-formats/types";
import { iconShape } from "../../../view/icon-shapes";
import { drawIcon } from "./icon-drawing";

type Context = CanvasRenderingContext2D;
type CellCorners = Readonly<Record<"startX" | "startY" | "endX" | "endY", number>>;
type Draw = (context: Context, cell: CellCorners) => void;

/** Pixels between a bar and the edges of its cell. */
const gap = 1;
const iconHalf = 7;
const buttonSize = 15;

/** A drawing over one cell, as the component takes it. */
const drawing = (draw: Draw): ICellCustomRender => ({
  drawWith: (context, { primaryWithCoord: place }) => {
    const cell = place.isMergedMainCell ? place.mergeInfo : place;
    context.save();
    draw(context, cell);
    context.restore();
  },
});

/** The component draws over the text: the colours are multiplied, so that the text stays as dark as it is. */
export const barDrawing = (bar: DataBar): ICellCustomRender =>
  drawing((context, { startX, startY, endX, endY }) => {
    const [left, width] = [startX + gap, endX - startX - 2 * gap];
    const [from, to] = [left + bar.from * width, left + bar.to * width];
    context.globalCompositeOperation = "multiply";
    context.fillStyle = bar.isGradient ? fading(context, bar, from, to) : bar.color;
    context.fillRect(from, startY + gap, to - from, endY - startY - 2 * gap);
    if (bar.axis === null) return;
    context.fillStyle = "#404040";
    context.fillRect(left + bar.axis * width, startY + gap, 1, endY - startY - 2 * gap);
  });

function fading(context: Context, bar: DataBar, from: number, to: number): CanvasGradient {
  const [begin, end] = bar.isLeftwards ? [to, from] : [from, to];
  const gradient = context.createLinearGradient(begin, 0, end, 0);
  gradient.addColorStop(0, bar.color);
  gradient.addColorStop(1, "#FFFFFF");
  return gradient;
}

export const iconDrawing = (icon: IconName): ICellCustomRender =>
  drawing((context, { startX, startY, endY }) => {
    const half = Math.min(iconHalf, (endY - startY) / 2 - 1);
    drawIcon(context, iconShape(icon), { x: startX + 3 + half, y: endY - half - 2, half });
  });

/** The button of a filter at the lower right; of a column that leaves rows out it shows a funnel. */
export const filterDrawing = (isFiltering: boolean): ICellCustomRender =>
  drawing((context, { endX, endY }) => {
    const [x, y] = [endX - buttonSize - 1, endY - buttonSize - 1];
    context.fillStyle = "#FFFFFF";
    context.fillRect(x, y, buttonSize, buttonSize);
    context.strokeStyle = "#8A8886";
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, buttonSize - 1, buttonSize - 1);
    context.fillStyle = "#444444";
    context.beginPath();
    for (const [left, top] of isFiltering ? funnel : wedge) context.lineTo(x + left, y + top);
    context.closePath();
    context.fill();
  });

const wedge = [
  [4, 6],
  [11, 6],
  [7.5, 10],
] as const;
const funnel = [
  [3, 3],
  [12, 3],
  [9, 7.5],
  [9, 12],
  [6, 12],
  [6, 7.5],
] as const;
