import { textWidth, wrap } from "../../../../core/report/text-metrics";
import type { ChartAxis } from "../../../../core/drawingml/chart-description";
import type { Categories } from "./categories";
import { typefaceOf } from "./frame";
import { lineSpacing, within, type TextStyle } from "./looks";

/** How the labels of a category axis are set. */
export interface CategoryLabels {
  /** With line breaks where a label is wrapped. */
  readonly texts: readonly string[];
  /** Degrees anticlockwise. */
  readonly rotate: number;
  /** Labels left out between two that are shown. */
  readonly interval: number;
}

/** Points that an axis of categories has. */
export interface AxisRoom {
  /** Along the axis. */
  readonly length: number;
  /** Away from the plot: as much as labels may take. */
  readonly depth: number;
  /** The categories stand one above the other. */
  readonly isSideways: boolean;
}

/** Lines that a label is wrapped to before it is turned. */
const wrappedLines = 3;

/**
 * Labels as Excel sets them: level where they fit, else in several lines, else turned by 45 degrees. Only where turned
 * labels would overlap some are left out, unless the axis says every how manieth is shown.
 */
export function categoryLabels(
  { labels, groups }: Categories,
  axis: ChartAxis,
  style: TextStyle,
  room: AxisRoom,
): CategoryLabels {
  const chosen = axis.tickLabelSpacing;
  const spacing = chosen === undefined ? null : Math.max(1, Math.trunc(chosen));
  const slot = (room.length / Math.max(1, labels.length)) * (spacing ?? 1);
  const line = style.fontSize * lineSpacing;
  const every = spacing ?? Math.max(1, Math.ceil(line / Math.max(0.01, slot)));
  const flow = { slot, depth: room.depth, style };
  const withGroups = (texts: readonly string[]) => addGroups(texts, groups, room.isSideways);
  if (room.isSideways || groups.length > 0) {
    const width = room.isSideways ? room.depth : slot;
    const most = room.isSideways ? Math.max(1, Math.floor(slot / line)) : wrappedLines;
    const texts = labels.map((label) => wrapped(label, width, style, most));
    return { texts: withGroups(texts), rotate: axis.textOrientation ?? 0, interval: every - 1 };
  }
  const { textOrientation } = axis;
  if (textOrientation !== undefined && textOrientation !== 0) {
    const texts = labels.map((label) => cut(label, room.depth, style));
    return { texts, rotate: within(textOrientation, -90, 90), interval: every - 1 };
  }
  return level(labels, flow, textOrientation === 0 ? 0 : 45, spacing, every);
}

interface Flow {
  readonly slot: number;
  readonly depth: number;
  readonly style: TextStyle;
}

function level(
  labels: readonly string[],
  { slot, depth, style }: Flow,
  turn: number,
  spacing: number | null,
  every: number,
): CategoryLabels {
  const room = slot - style.fontSize / 4;
  const widest = widestOf(labels, style);
  if (widest <= room) return { texts: labels, rotate: 0, interval: (spacing ?? 1) - 1 };
  const words = labels.flatMap((label) => label.split(/\s+/));
  const isWrappable = widestOf(words, style) <= room;
  const texts = labels.map((label) => wrapped(label, room, style, wrappedLines));
  const fits = labels.every((label) => wrap(label, room, typefaceOf(style)).length <= wrappedLines);
  if (isWrappable && fits) return { texts, rotate: 0, interval: (spacing ?? 1) - 1 };
  if (turn === 0) {
    const skipping = spacing ?? Math.ceil(Math.min(widest, depth) / Math.max(1, room));
    const shown = labels.map((label) => cut(label, room * skipping, style));
    return { texts: shown, rotate: 0, interval: skipping - 1 };
  }
  const cutTexts = labels.map((label) => cut(label, depth * Math.SQRT2, style));
  return { texts: cutTexts, rotate: turn, interval: every - 1 };
}

function widestOf(texts: readonly string[], style: TextStyle): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, typefaceOf(style))), 0);
}

function wrapped(text: string, width: number, style: TextStyle, most: number): string {
  const lines = wrap(text, width, typefaceOf(style)).map((line) => line.trimEnd());
  const shown = lines.slice(0, most);
  return lines.length > most ? `${shown.join("\n")}…` : shown.join("\n");
}

/** The text as far as there is room for it. */
function cut(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, typefaceOf(style)) <= width) return text;
  const letters = [...text];
  const fits = (count: number) =>
    textWidth(`${letters.slice(0, count).join("")}…`, typefaceOf(style)) <= width;
  let count = letters.length - 1;
  while (count > 1 && !fits(count)) count--;
  return `${letters.slice(0, count).join("").trimEnd()}…`;
}

/** The label of a group stands once, in its middle: below the labels, or before them. */
function addGroups(
  texts: readonly string[],
  groups: Categories["groups"],
  isSideways: boolean,
): string[] {
  return groups.reduce<string[]>(
    (labelled, level) => {
      const middles = new Map(
        level.map(({ first, count, text }) => [first + Math.floor((count - 1) / 2), text]),
      );
      return labelled.map((text, index) => {
        const group = middles.get(index) ?? "";
        if (isSideways) return group === "" ? text : `${group}   ${text}`;
        return `${text}\n${group}`;
      });
    },
    [...texts],
  );
}
