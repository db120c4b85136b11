import {
  byarInterval,
  type Interval,
  type Proportion,
  significanceOfChange,
  wilsonInterval,
} from "../core/statistics";
import { isBlank, quoted } from "./arguments";
import { divisorOf } from "./figure-outcomes";
import { countOf, quantityOf } from "./figures";
import { confidenceOf, perOf } from "./options";
import {
  type FunctionError,
  numberOutcome,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

/** WILSON for one proportion: lower and upper limit, as fractions. */
export function wilsonOutcomes(...cells: readonly unknown[]): Outcome[] {
  const [numerator, denominator, confidenceCell] = cells;
  const proportion = proportionOf(numerator, denominator);
  if ("kind" in proportion) return [proportion];
  const confidence = confidenceOf(confidenceCell);
  if (typeof confidence === "object") return [confidence];
  return limits(wilsonInterval(proportion, confidence));
}

/** BYAR for one count: lower and upper limit of the count, or of its rate where a population is given. */
export function byarOutcomes(...cells: readonly unknown[]): Outcome[] {
  const [countCell, populationCell, perCell, confidenceCell] = cells;
  const count = countOf(countCell, "count");
  if (count.kind === "error") return [count];
  const confidence = confidenceOf(confidenceCell);
  if (typeof confidence === "object") return [confidence];
  const factor = rateFactor(populationCell, perCell);
  if (typeof factor !== "function") return [factor];
  const { lower, upper } = byarInterval(count.decimal.toNumber(), confidence);
  return limits({ lower: factor(lower), upper: factor(upper) });
}

/** SIGNIFICANT for one pair of proportions: what the second is, seen from the first. */
export function significantOutcome(...cells: readonly unknown[]): Outcome {
  const [n1, d1, n2, d2, confidenceCell] = cells;
  const first = proportionOf(n1, d1, "first ");
  if ("kind" in first) return first;
  const second = proportionOf(n2, d2, "second ");
  if ("kind" in second) return second;
  const confidence = confidenceOf(confidenceCell);
  if (typeof confidence === "object") return confidence;
  return valueOutcome(significanceOfChange(first, second, confidence));
}

/** A numerator out of a denominator; `which` tells one proportion from another in messages. */
export function proportionOf(
  numeratorCell: unknown,
  denominatorCell: unknown,
  which = "",
): Proportion | FunctionError {
  const numerator = quantityOf(numeratorCell, `${which}numerator`);
  if (numerator.kind === "error") return numerator;
  const denominator = divisorOf(denominatorCell, `${which}denominator`);
  if (denominator.kind === "error") return denominator;
  if (numerator.decimal.gt(denominator.decimal)) {
    return wrongArgument(
      `The ${which}numerator ${quoted(numeratorCell)} is above the denominator ${quoted(denominatorCell)}. A part cannot be more than the whole; for a rate use HERTS.BYAR.`,
    );
  }
  return {
    numerator: numerator.decimal.toNumber(),
    denominator: denominator.decimal.toNumber(),
  };
}

/** What turns a count into the wanted figure: itself without a population, a rate with one. */
function rateFactor(
  populationCell: unknown,
  perCell: unknown,
): ((count: number) => number) | FunctionError {
  if (isBlank(populationCell)) {
    if (isBlank(perCell) || perCell === 0) return (count) => count;
    return wrongArgument(
      "There is a base (per) but no population. Give the population, or leave both out for limits of the count.",
    );
  }
  const population = divisorOf(populationCell, "population");
  if (population.kind === "error") return population;
  const per = perOf(perCell);
  if (typeof per === "object") return per;
  return (count) => (count * per) / population.decimal.toNumber();
}

function limits({ lower, upper }: Interval): Outcome[] {
  return [numberOutcome(lower), numberOutcome(upper)];
}
