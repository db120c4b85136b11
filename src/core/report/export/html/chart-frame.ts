import { format, isValidFormat } from "numfmt";
import { textWidth, wrap } from "../../text-metrics";
import type { ReportChart } from "../../types";
import { valueScale, type ValueScale } from "./value-scale";

/** Pixels of a drawing: where everything of a chart is. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The rectangle that the values are drawn in. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly scale: ValueScale;
  readonly legend: readonly LegendEntry[];
  /** Each category's label in lines; none where there is no room for it. */
  readonly labels: readonly (readonly string[])[];
  /** How a value is written on the axis. */
  readonly tickLabel: (tick: number) => string;
  /** Where the middle of a category is, by its place from 0. */
  readonly x: (place: number) => number;
  /** Where a value is. */
  readonly y: (value: number) => number;
  /** Width that a category has. */
  readonly slot: number;
}

/** A series' sign and name: where the sign begins and which line the two are on. */
export interface LegendEntry {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export const typeface = { fontSize: 12, bold: false } as const;
export const lineHeight = 15;
const width = 720;
const plotHeight = 220;
const edge = 14;
/** Pixels of a legend's sign, with the gap behind it. */
export const legendSign = 34;

/** Lays a chart out: legend on top, axis of values on the left, categories below. */
export function chartFrame(chart: ReportChart): ChartFrame {
  const tickLabel = labelWith(chart.numberFormat);
  const scale = valueScale(figuresOf(chart), { fromZero: chart.kind !== "line", label: tickLabel });
  const legend = legendOf(chart);
  const left = edge + lineHeight + 8 + widest(scale.ticks.map(tickLabel));
  const right = width - edge;
  const top = edge + lineHeight + (legend.at(-1)?.y ?? 0);
  const bottom = top + plotHeight;
  const slot = (right - left) / Math.max(1, chart.categories.length);
  const labels = categoryLabels(chart, slot);
  const span = scale.maximum - scale.minimum;
  return {
    width,
    height: bottom + 8 + longest(labels) * lineHeight + lineHeight + edge,
    plot: { left, top, right, bottom },
    scale,
    legend,
    labels,
    tickLabel,
    x: (place) => left + (place + 0.5) * slot,
    y: (value) => bottom - ((value - scale.minimum) / span) * plotHeight,
    slot,
  };
}

/** All figures of a chart; 0 where it has none, so that there is an axis. */
function figuresOf({ series }: ReportChart): number[] {
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  return figures.length > 0 ? figures : [0];
}

function labelWith(numberFormat: string): (tick: number) => string {
  const pattern = isValidFormat(numberFormat) ? numberFormat : "General";
  return (tick) => format(pattern, tick);
}

/** Only several series need telling apart. */
function legendOf({ series }: ReportChart): LegendEntry[] {
  const entries: LegendEntry[] = [];
  if (series.length < 2) return entries;
  let x = edge;
  let y = edge + lineHeight / 2;
  for (const { name } of series) {
    const room = legendSign + textWidth(name, typeface);
    if (x > edge && x + room > width - edge) {
      x = edge;
      y += lineHeight + 4;
    }
    entries.push({ name, x, y });
    x += room + 24;
  }
  return entries;
}

const mostLines = 4;

/**
 * The labels below the axis. Columns each keep theirs; of points through time, every second, third … has one where
 * there is no room for all.
 */
function categoryLabels({ kind, categories }: ReportChart, slot: number): string[][] {
  const step = kind === "line" ? labelStep(categories, slot) : 1;
  return categories.map((category, i) =>
    i % step === 0 ? wrap(category, slot * step - 6, typeface).slice(0, mostLines) : [],
  );
}

function labelStep(categories: readonly string[], slot: number): number {
  const longestWord = widest(categories.flatMap((category) => category.split(" ")));
  return Math.min(categories.length, Math.max(1, Math.ceil((longestWord + 6) / slot)));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, typeface)), 0);
}

function longest(labels: readonly (readonly string[])[]): number {
  return labels.reduce((most, lines) => Math.max(most, lines.length), 0);
}

/** Pixels as they are written: to a tenth. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
