import Big from "big.js";

import { change, type Comparison } from "../trend";
import type { ReadValue } from "../values/types";
import { writeFigure, writeNumber } from "../values";

/**
 * The size of a change in words, without its direction: `3.5 percentage points`, `£2,248,379 (69.8%)`,
 * `0.7 days (12.5%)`, `21 (22.3%)`. Percentages and fractions change by percentage points; all else by the
 * figure and, unless the previous one is 0, by its part of the previous figure.
 */
export function changeWords(
  previous: ReadValue,
  latest: ReadValue,
  comparison: Pick<Comparison, "measuredIn">,
): string {
  const figure = differenceWords(previous, latest, comparison);
  if (isInPoints(comparison)) return figure;
  const relative = change(previous, latest, "relative");
  return relative instanceof Big ? `${figure} (${percentage(relative.abs())})` : figure;
}

/** How far two values are apart, in words: `3.5 percentage points`, `£2,248,379`, `0.7 days`. */
export function differenceWords(
  previous: ReadValue,
  latest: ReadValue,
  comparison: Pick<Comparison, "measuredIn">,
): string {
  return isInPoints(comparison) ? points(previous, latest) : absolute(previous, latest);
}

const isInPoints = ({ measuredIn }: Pick<Comparison, "measuredIn">) =>
  measuredIn === "percent" || measuredIn === "proportion";

function points(previous: ReadValue, latest: ReadValue): string {
  const difference = change(previous, latest, "points");
  if (!(difference instanceof Big)) return "";
  const hasRatio = [previous, latest].some(({ unit }) => unit.kind === "ratio");
  const figure = hasRatio
    ? shownRounded(difference.abs())
    : writeNumber({ decimal: difference.abs(), decimals: mostDecimals(previous, latest) });
  return `${figure} percentage point${figure === "1" ? "" : "s"}`;
}

function absolute(previous: ReadValue, latest: ReadValue): string {
  const difference = latest.value.decimal.minus(previous.value.decimal).abs();
  const decimals = mostDecimals(previous, latest);
  const unit = sharedUnit(previous, latest, difference);
  return writeFigure({ decimal: difference, decimals, span: latest.value.span }, unit);
}

/** The noun goes with the change where both figures have it, and where it can be said of that many. */
function sharedUnit(previous: ReadValue, latest: ReadValue, difference: Big): ReadValue["unit"] {
  if (latest.unit.kind !== "number" || previous.unit.kind !== "number") return latest.unit;
  const { noun } = latest.unit;
  const isShared = noun?.toLowerCase() === previous.unit.noun?.toLowerCase();
  return isShared && !difference.eq(1) ? latest.unit : { kind: "number" };
}

function mostDecimals(previous: ReadValue, latest: ReadValue): number {
  return Math.max(previous.value.decimals, latest.value.decimals);
}

/** A fraction as a percentage to one decimal, half away from zero; never "0.0%" for something. */
function percentage(fraction: Big): string {
  const shown = fraction.times(100).round(1, Big.roundHalfUp);
  return shown.eq(0) ? "less than 0.1%" : `${writeNumber({ decimal: shown, decimals: 1 })}%`;
}

function shownRounded(figure: Big): string {
  const shown = figure.round(1, Big.roundHalfUp);
  if (shown.eq(0)) return "less than 0.1";
  return writeNumber({ decimal: shown, decimals: shown.round(0).eq(shown) ? 0 : 1 });
}
