import type { CellEffect, DataBar } from "./effects";
import { figureAt, type Figures, type Resolve } from "./thresholds";
import type { ColorPoint, DataBarRule, IconRule } from "./types";

/** Gives a figure its effect; null where there is none. */
export type EffectOf = (figure: number) => CellEffect | null;

/** Fills between the colours of a scale; nothing where a threshold is no figure. */
export function colorEffect(
  points: readonly ColorPoint[],
  figures: Figures,
  resolve: Resolve,
): EffectOf {
  const stops = points.flatMap(({ at, color }) => {
    const figure = figureAt(at, figures, resolve);
    return figure === null ? [] : [{ figure, color }];
  });
  if (stops.length < points.length) return () => null;
  return (figure) => {
    const above = stops.findIndex((stop) => figure < stop.figure);
    const [low, high] = above < 0 ? [stops.at(-1), undefined] : [stops[above - 1], stops[above]];
    if (!low || !high) return fill((low ?? high)?.color ?? "#FFFFFF");
    return fill(mixed(low.color, high.color, (figure - low.figure) / (high.figure - low.figure)));
  };
}

const fill = (color: string): CellEffect => ({ look: { fill: color } });

/** @param part of the second colour, 0 to 1. */
function mixed(first: string, second: string, part: number): string {
  const channel = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [channel(first, at), channel(second, at)];
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}

/**
 * Bars from the least to the greatest figure. Where figures are on both sides of 0 the bar begins at 0, as newer
 * versions of Excel draw it.
 */
export function barEffect(rule: DataBarRule, figures: Figures, resolve: Resolve): EffectOf {
  const [low, high] = [figureAt(rule.low, figures, resolve), figureAt(rule.high, figures, resolve)];
  if (low === null || high === null) return () => null;
  const start = rule.isAutomatic.low ? Math.min(0, low) : low;
  const end = rule.isAutomatic.high ? Math.max(0, high) : high;
  const place = (figure: number) =>
    end > start ? Math.min(1, Math.max(0, (figure - start) / (end - start))) : 1;
  const hasAxis = start < 0 && end > 0 && (rule.isAutomatic.low || rule.isAutomatic.high);
  return (figure) => {
    const bar = hasAxis
      ? axisBar(rule, figure, place(0), place(figure))
      : plainBar(rule, figure, place(figure));
    return { bar: rule.isRightToLeft ? mirrored(bar) : bar, ...hiding(rule) };
  };
}

const colorOf = (rule: DataBarRule, figure: number) =>
  figure < 0 ? rule.negativeColor : rule.color;

function axisBar(rule: DataBarRule, figure: number, axis: number, place: number): DataBar {
  return {
    from: Math.min(axis, place),
    to: Math.max(axis, place),
    color: colorOf(rule, figure),
    isGradient: rule.isGradient,
    isLeftwards: figure < 0,
    axis,
  };
}

function plainBar(rule: DataBarRule, figure: number, place: number): DataBar {
  const length = (rule.shortest + (rule.longest - rule.shortest) * place) / 100;
  return {
    ...{ from: 0, to: length, color: colorOf(rule, figure), isGradient: rule.isGradient },
    ...{ isLeftwards: false, axis: null },
  };
}

const mirrored = (bar: DataBar): DataBar => ({
  ...bar,
  from: 1 - bar.to,
  to: 1 - bar.from,
  isLeftwards: !bar.isLeftwards,
  axis: bar.axis === null ? null : 1 - bar.axis,
});

/** The icon of the highest threshold that the figure reaches. */
export function iconEffect(rule: IconRule, figures: Figures, resolve: Resolve): EffectOf {
  const limits = rule.thresholds.slice(1).map((threshold) => {
    return { figure: figureAt(threshold, figures, resolve), countsEqual: threshold.countsEqual };
  });
  if (limits.some((limit) => limit.figure === null)) return () => null;
  return (figure) => {
    const reached = limits.map(({ figure: limit, countsEqual }) =>
      countsEqual ? figure >= (limit ?? 0) : figure > (limit ?? 0),
    );
    const icon = rule.icons[reached.lastIndexOf(true) + 1];
    return { ...(icon ? { icon } : {}), ...hiding(rule) };
  };
}

const hiding = ({ showsValue }: { readonly showsValue: boolean }) =>
  showsValue ? {} : ({ hidesValue: true } as const);
