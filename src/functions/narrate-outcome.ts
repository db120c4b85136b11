import Big from "big.js";

import { narrate } from "../core/narrate";
import { defaultTolerance } from "../core/trend";
import { displayText } from "../core/values";
import type { MissingValue, ReadValue } from "../core/values/types";
import { cannotBeRead, isBlank, polarityOf, quoted, readingOf } from "./arguments";
import { type FunctionError, type Outcome, valueOutcome, wrongArgument } from "./outcome";

/** NARRATE for one measure: a sentence. */
export function narrateOutcome(...cells: readonly unknown[]): Outcome {
  const [titleCell, previousCell, latestCell, polarityCell, previousPeriod, latestPeriod] = cells;
  if (typeof titleCell !== "string" || !/[\p{L}\p{N}]/u.test(titleCell)) return noTitle(titleCell);
  const polarity = polarityOf(polarityCell);
  if (typeof polarity === "object") return polarity;
  const previous = understood(previousCell, "previous");
  if (previous.kind === "error") return previous;
  const latest = understood(latestCell, "latest");
  if (latest.kind === "error") return latest;
  const sentence = narrate({
    title: titleCell,
    previous,
    latest,
    polarity,
    previousPeriod: periodText(previousPeriod),
    latestPeriod: periodText(latestPeriod),
    tolerance: new Big(defaultTolerance),
  });
  return sentence.length <= longestText ? valueOutcome(sentence) : wrongArgument(tooLong);
}

/** Characters that an Excel cell holds. */
const longestText = 32_767;

const tooLong = "The sentence is longer than a cell can hold. Shorten the title or the periods.";

function noTitle(cell: unknown): FunctionError {
  const what =
    isBlank(cell) || cell === 0 ? "The title is missing." : `${quoted(cell)} is no title.`;
  return wrongArgument(`${what} Give the measure's name as text, such as "Number of CLA".`);
}

function understood(
  cell: unknown,
  side: "previous" | "latest",
): ReadValue | MissingValue | FunctionError {
  const reading = readingOf(cell);
  if (reading.kind === "value" || reading.kind === "missing") return reading;
  return wrongArgument(`The ${side} value ${quoted(cell)} ${cannotBeRead(reading.reason)}`);
}

/** A period as text: a year as a number, or a date that reaches a function as its serial number. */
function periodText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number" || cell === 0 || !Number.isFinite(cell)) return "";
  const isDate = cell >= firstDate && cell <= lastDate;
  return displayText(cell, isDate ? { numberFormat: "d mmmm yyyy" } : {});
}

/** Serial numbers of 1954 and 2119: between them a number is a date, not a year. */
const firstDate = 20_000;
const lastDate = 80_000;
