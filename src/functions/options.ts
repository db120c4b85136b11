import { defaultConfidence, defaultThreshold } from "../core/statistics";
import { isBlank, quoted } from "./arguments";
import { asCellNumber, figureOf } from "./figures";
import { type FunctionError, wrongArgument } from "./outcome";

// Optional arguments. A blank cell reaches a function as 0, so 0 is the default wherever 0 would make no sense.

/** Level of confidence as a fraction: 0.95, 95% and 95 are the same; blank is 95%. */
export function confidenceOf(cell: unknown): number | FunctionError {
  if (isBlank(cell) || cell === 0) return defaultConfidence;
  const given = plainNumber(cell, "percentage");
  const fraction = given !== null && given >= 50 && given < 100 ? given / 100 : given;
  if (fraction !== null && fraction > 0 && fraction < 1) return fraction;
  return wrongArgument(
    `${quoted(cell)} is not a level of confidence. Type a percentage above 0% and below 100%, such as 95% or 0.95.`,
  );
}

/** Base of a rate; blank is 10,000. */
export function perOf(cell: unknown): number | FunctionError {
  if (isBlank(cell) || cell === 0) return 10_000;
  const given = plainNumber(cell);
  if (given !== null && given > 0) return given;
  return wrongArgument(
    `${quoted(cell)} is not the base of a rate. Type a number above 0, such as 1000 or 10000.`,
  );
}

/** Lowest count that is shown; blank is 5. */
export function thresholdOf(cell: unknown): number | FunctionError {
  if (isBlank(cell) || cell === 0) return defaultThreshold;
  const given = plainNumber(cell);
  if (given !== null && given >= 1 && Number.isInteger(given)) return given;
  return wrongArgument(
    `${quoted(cell)} is not a threshold. Type the lowest count that may be shown, a whole number such as 5.`,
  );
}

const mostDecimals = 10;

/** Digits after the point; 1 where it is left out. A blank cell reaches a function as 0 and gives none. */
export function decimalsShown(cell: unknown): number | FunctionError {
  if (isBlank(cell)) return 1;
  const given = plainNumber(cell);
  if (given !== null && Number.isInteger(given) && given >= 0 && given <= mostDecimals)
    return given;
  return wrongArgument(
    `${quoted(cell)} is not a number of decimals. Type a whole number from 0 to ${mostDecimals}.`,
  );
}

/** A number without a unit, or a percentage as a fraction where one may stand. */
function plainNumber(cell: unknown, mayBe?: "percentage"): number | null {
  const figure = figureOf(cell, "option");
  if (figure.kind !== "figure") return null;
  const isAllowed = figure.unit === "number" || (mayBe && figure.unit === "percent");
  return isAllowed ? asCellNumber(figure).toNumber() : null;
}
