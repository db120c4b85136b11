import type Big from "big.js";

import {
  fewestForQuartiles,
  processControl,
  type Proportion,
  quartilesAmong,
  recentTrend,
  trendPoints,
} from "../core/statistics";
import { isBlank, polarityOf, quoted } from "./arguments";
import { asCellNumber, figureOf } from "./figures";
import { proportionOf } from "./interval-outcomes";
import {
  type FunctionError,
  notAvailable,
  numberOutcome,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

/** RECENTTREND for a series, oldest first: classification, chi-squared, slope. */
export function recentTrendOutcomes(
  numerators: readonly unknown[],
  denominators: readonly unknown[],
  polarityCell: unknown,
): Outcome[] {
  const polarity = isBlank(polarityCell) || polarityCell === 0 ? "none" : polarityOf(polarityCell);
  if (typeof polarity === "object") return [polarity];
  const points = pointsOf(numerators, denominators);
  if ("kind" in points) return [points];
  const { classification, chiSquared, slope } = recentTrend(points, polarity);
  return [valueOutcome(classification), numberOutcome(chiSquared), numberOutcome(slope)];
}

/**
 * The five most recent points. Pairs without figures at the ends are no points; one in between is a gap, and
 * the method needs points that are equally spaced. A pair of blank cells reaches a function as 0 and 0.
 */
function pointsOf(
  numerators: readonly unknown[],
  denominators: readonly unknown[],
): readonly Proportion[] | FunctionError {
  if (numerators.length !== denominators.length) {
    return wrongArgument(
      `There are ${numerators.length} numerators and ${denominators.length} denominators. Give as many of each.`,
    );
  }
  const pairs = numerators.map((numerator, place) => [numerator, denominators[place]] as const);
  const isFilled = pairs.map((pair) => !pair.every((cell) => isEmpty(cell)));
  const last = isFilled.lastIndexOf(true);
  const recent = pairs.slice(Math.max(isFilled.indexOf(true), last + 1 - trendPoints, 0), last + 1);
  if (recent.length < trendPoints) {
    return notAvailable(
      `The recent trend needs ${trendPoints} points in a row; there are ${recent.length}.`,
    );
  }
  const points: Proportion[] = [];
  for (const [place, pair] of recent.entries()) {
    const point = proportionOf(...pair, `${ordinals[place]} `);
    if ("kind" in point) return point;
    points.push(point);
  }
  return points;
}

const ordinals = ["fifth last", "fourth last", "third last", "second last", "last"];

function isEmpty(cell: unknown): boolean {
  return cell === 0 || figureOf(cell, "figure").kind === "none";
}

/**
 * SPC for a series in order of time: mean, lower limit, upper limit, variation, assurance (blank without a target).
 * A blank cell as the target reaches a function as 0, so 0 is no target; "0" as text is one.
 */
export function processControlOutcomes(
  cells: readonly unknown[],
  polarityCell: unknown,
  targetCell: unknown,
): Outcome[] {
  const polarity = polarityOf(polarityCell);
  if (typeof polarity === "object") return [polarity];
  const isUntargeted = isBlank(targetCell) || targetCell === 0;
  const target = isUntargeted ? undefined : numberOf(targetCell, "target");
  if (target && "code" in target) return [target];
  const values = numbersOf(cells, "value");
  if ("kind" in values) return [values];
  if (values.length < 2) {
    return [notAvailable("Process limits need two values or more, better twelve.")];
  }
  const control = processControl(values, polarity, target);
  const { mean, lowerLimit, upperLimit, variation, assurance } = control;
  return [
    ...[mean, lowerLimit, upperLimit].map((figure) => numberOutcome(figure.toNumber())),
    valueOutcome(variation),
    valueOutcome(assurance ?? ""),
  ];
}

/** QUARTILE among all values: a function for one value and its polarity. */
export function quartileOutcomes(
  allCells: readonly unknown[],
): (...cells: readonly unknown[]) => Outcome {
  const all = numbersOf(allCells, "value");
  if ("kind" in all) return () => all;
  const quartileOf = quartilesAmong(all);
  return (cell, polarityCell) => {
    const polarity = polarityOf(polarityCell);
    if (typeof polarity === "object") return polarity;
    if (polarity === "none") return wrongArgument(needsPolarity);
    const value = numberOf(cell, "value");
    if ("code" in value) return value;
    const quartile = quartileOf(value, polarity);
    return quartile === null
      ? notAvailable(`Quartiles need ${fewestForQuartiles} values or more.`)
      : valueOutcome(quartile);
  };
}

const needsPolarity =
  'Quartile 1 holds the best values, so there must be a better way. Type "higher" or "lower".';

/**
 * Figures of a series as cells hold them; cells without one are left out. Text in another unit than the rest is
 * an error: 24.4% and 25.3 would not be on one scale. Numbers go with percentages, as 0.244 is 24.4%.
 */
function numbersOf(cells: readonly unknown[], name: string): readonly Big[] | FunctionError {
  const numbers: Big[] = [];
  const units = new Map<string, unknown>();
  for (const cell of cells) {
    const figure = figureOf(cell, name);
    if (figure.kind === "none") continue;
    if (figure.kind === "error") return figure;
    if (figure.unit === "ratio") return asPercentage(cell);
    if (typeof cell === "string") units.set(figure.unit, cell);
    numbers.push(asCellNumber(figure));
  }
  return units.size > 1 ? differentUnits(units) : numbers;
}

function differentUnits(units: ReadonlyMap<string, unknown>): FunctionError {
  const [one, other] = [...units.values()].map(quoted);
  return wrongArgument(
    `${one} and ${other} are in different units. Give all values in the same unit.`,
  );
}

function asPercentage(cell: unknown): FunctionError {
  return wrongArgument(
    `${quoted(cell)} is a fraction. Give percentages or numbers, such as 67.4%.`,
  );
}

function numberOf(cell: unknown, name: string): Big | FunctionError {
  const figure = figureOf(cell, name);
  if (figure.kind === "none") return notAvailable(`There is no ${name}: ${quoted(cell)}.`);
  if (figure.kind === "error") return figure;
  return figure.unit === "ratio" ? asPercentage(cell) : asCellNumber(figure);
}
