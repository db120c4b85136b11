import { isDisclosive, roundedQuotient, suppressedSymbol } from "../core/statistics";
import { writeNumber } from "../core/values";
import { isBlank, quoted } from "./arguments";
import { countOf, type Figure, figureOf, quantityOf } from "./figures";
import { decimalsShown, perOf, thresholdOf } from "./options";
import {
  type FunctionError,
  notAvailable,
  numberOutcome,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

/** SHOW for one pair: `63.9% (625/978)`, the percentage rounded half away from zero. */
export function showOutcome(...cells: readonly unknown[]): Outcome {
  const [numeratorCell, denominatorCell, decimalsCell] = cells;
  const numerator = quantityOf(numeratorCell, "numerator");
  if (numerator.kind === "error") return numerator;
  const denominator = divisorOf(denominatorCell, "denominator");
  if (denominator.kind === "error") return denominator;
  const decimals = decimalsShown(decimalsCell);
  if (typeof decimals === "object") return decimals;
  const hundredfold = numerator.decimal.times(100);
  const decimal = roundedQuotient(hundredfold, denominator.decimal, decimals);
  const fraction = `${writeNumber(numerator)}/${writeNumber(denominator)}`;
  return valueOutcome(`${writeNumber({ decimal, decimals })}% (${fraction})`);
}

/** RATE for one pair: the count for every so many of the population. */
export function rateOutcome(...cells: readonly unknown[]): Outcome {
  const [countCell, populationCell, perCell] = cells;
  const count = quantityOf(countCell, "count");
  if (count.kind === "error") return count;
  const population = divisorOf(populationCell, "population");
  if (population.kind === "error") return population;
  const per = perOf(perCell);
  if (typeof per === "object") return per;
  return numberOutcome((count.decimal.toNumber() * per) / population.decimal.toNumber());
}

/** A quantity to divide by; 0 is `#N/A`. */
export function divisorOf(cell: unknown, name: string): Figure | FunctionError {
  const figure = quantityOf(cell, name);
  if (figure.kind === "error" || figure.decimal.gt(0)) return figure;
  return notAvailable(`The ${name} is 0, or the cell is blank. Nothing can be out of 0.`);
}

/**
 * SUPPRESS for one cell: the count, or `[c]`. A blank cell stays blank, and what says that there is no figure
 * (`N/A`, `[x]`, `[c]`) stays as it is, so that a whole column can go through.
 */
export function suppressOutcome(...cells: readonly unknown[]): Outcome {
  const [countCell, thresholdCell] = cells;
  const threshold = thresholdOf(thresholdCell);
  if (typeof threshold === "object") return threshold;
  if (isBlank(countCell)) return valueOutcome("");
  const figure = figureOf(countCell, "count");
  if (figure.kind === "none" && typeof countCell === "string")
    return valueOutcome(countCell.trim());
  const count = countOf(countCell, "count");
  if (count.kind === "error") {
    return figure.kind === "figure" && count.code === "#VALUE!" ? noCount(countCell) : count;
  }
  const number = count.decimal.toNumber();
  return valueOutcome(isDisclosive(number, threshold) ? suppressedSymbol : number);
}

function noCount(cell: unknown): FunctionError {
  return wrongArgument(
    `${quoted(cell)} is not a count. Give whole numbers of 0 or more; suppress the numerator before you show a percentage.`,
  );
}
