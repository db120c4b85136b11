import { textWidth, wrap } from "../../../../core/report/text-metrics";
import type { ChartDescription, ChartLegend } from "../../../../core/drawingml/chart-description";
import { plotKind, type PlotKind } from "../../../../core/drawingml/chart-types";
import { titleText } from "../../view/chart-names";
import { lineSpacing, textStyle, within, type TextStyle } from "./looks";

/** Size of a chart in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in points from the upper left corner of the chart. */
export interface Room extends Size {
  readonly left: number;
  readonly top: number;
}

/** An entry of a legend. */
export interface LegendEntry {
  /** By which the drawing knows the series or slice. */
  readonly id: string;
  readonly text: string;
}

export interface LegendLayout {
  readonly style: TextStyle;
  readonly isUpright: boolean;
  /** Points of the sign before each text. */
  readonly signWidth: number;
  /** Entries line by line. An upright legend has one in each. */
  readonly lines: readonly (readonly LegendEntry[])[];
  readonly room: Room;
}

/** What stands where: the title, the legend, and the room that is left for the plot with its axes. */
export interface Frame {
  readonly title: { readonly text: string; readonly style: TextStyle; readonly top: number } | null;
  readonly legend: LegendLayout | null;
  readonly plot: Room;
}

/** Points between the rim of a chart and what stands in it, and between its parts. */
const margin = 7;

/** Points of the sign before the text of a legend's entry: a line with its marker, or a square; and between them. */
export const legendSign = { line: 22, square: 7, gap: 4, between: 10 };

/** Series of that kind are signed by a line. */
export const isOfLines = (element: PlotKind["element"]) =>
  ["lineChart", "scatterChart", "radarChart"].includes(element);

export function frameOf(
  chart: ChartDescription,
  entries: readonly LegendEntry[],
  { width, height }: Size,
): Frame {
  const inner = {
    left: margin,
    top: margin,
    width: Math.max(1, width - 2 * margin),
    height: Math.max(1, height - 2 * margin),
  };
  const title = titleLayout(chart, inner);
  const below = title && !chart.title?.overlay ? withoutTop(inner, title.height) : inner;
  const legend = chart.legend && legendLayout(chart, chart.legend, entries, below);
  const plot = legend && !chart.legend?.overlay ? beside(below, chart.legend, legend) : below;
  return { title, legend, plot };
}

function titleLayout(chart: ChartDescription, { width, top }: Room) {
  const text = titleText(chart);
  if (text === null || text.trim() === "") return null;
  const style = textStyle([chart.title?.font, chart.font], { size: 14 });
  const lines = text.split(/\r\n|[\r\n]/).flatMap((line) => wrap(line, width, typefaceOf(style)));
  const shown = lines.map((line) => line.trimEnd());
  const height = lines.length * style.fontSize * lineSpacing + margin;
  return { text: shown.join("\n"), style, top, height };
}

export const typefaceOf = ({ fontSize, fontWeight }: TextStyle) => ({
  fontSize,
  bold: fontWeight === "bold",
});

function withoutTop(room: Room, height: number): Room {
  const taken = within(height, 0, room.height - 1);
  return { ...room, top: room.top + taken, height: room.height - taken };
}

function legendLayout(
  chart: ChartDescription,
  { position, font }: ChartLegend,
  entries: readonly LegendEntry[],
  room: Room,
): LegendLayout | null {
  if (entries.length === 0) return null;
  const style = textStyle([font, chart.font], { size: 9 });
  const isUpright = position !== "Top" && position !== "Bottom";
  const most = isUpright ? room.width * 0.4 : room.width;
  const hasLines = chart.series.some(({ type }) => isOfLines(plotKind(type).element));
  const signWidth = hasLines ? legendSign.line : legendSign.square;
  const widthOf = ({ text }: LegendEntry) =>
    Math.min(most, textWidth(text, typefaceOf(style)) + signWidth + legendSign.gap);
  const lineHeight = style.fontSize * lineSpacing + 3;
  const fitting = Math.max(1, Math.floor((room.height * (isUpright ? 1 : 0.4)) / lineHeight));
  const all = isUpright ? entries.map((entry) => [entry]) : inLines(entries, widthOf, most);
  const lines = all.slice(0, fitting);
  const width = Math.max(...lines.map((line) => lineWidth(line, widthOf)));
  const height = lines.length * lineHeight;
  return { style, isUpright, signWidth, lines, room: placed(position, room, { width, height }) };
}

const lineWidth = (line: readonly LegendEntry[], widthOf: (entry: LegendEntry) => number) =>
  line.reduce((sum, entry) => sum + widthOf(entry) + legendSign.between, -legendSign.between);

function inLines(
  entries: readonly LegendEntry[],
  widthOf: (entry: LegendEntry) => number,
  most: number,
): LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  for (const entry of entries) {
    const line = lines.at(-1);
    if (line && lineWidth([...line, entry], widthOf) <= most) line.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

function placed(position: ChartLegend["position"], room: Room, { width, height }: Size): Room {
  const middle = room.left + (room.width - width) / 2;
  const centre = room.top + (room.height - height) / 2;
  const right = room.left + room.width - width;
  const places: Readonly<Record<typeof position, { left: number; top: number }>> = {
    Top: { left: middle, top: room.top },
    Bottom: { left: middle, top: room.top + room.height - height },
    Left: { left: room.left, top: centre },
    Right: { left: right, top: centre },
    Corner: { left: right, top: room.top },
  };
  return { ...places[position], width, height };
}

/** What a legend leaves of the room. */
function beside(room: Room, { position }: ChartLegend, { room: legend }: LegendLayout): Room {
  const width = Math.max(1, room.width - legend.width - margin);
  const height = Math.max(1, room.height - legend.height - margin);
  switch (position) {
    case "Top":
      return { ...room, top: room.top + room.height - height, height };
    case "Bottom":
      return { ...room, height };
    case "Left":
      return { ...room, left: room.left + room.width - width, width };
    default:
      return { ...room, width };
  }
}
