import Big from "big.js";

import { defaultTolerance, type Polarity } from "../core/trend";
import type { ChangeBasis } from "../core/trend";
import { readValue } from "../core/values";
import type { Reading } from "../core/values/types";
// From its own file: the lists of names weigh more, and no function needs them.
import { readPolarity } from "../core/vocabulary/read-polarity";
import { type FunctionError, wrongArgument } from "./outcome";

/**
 * A cell's content as a reading: numbers, published text, blanks, and Excel's data types (a formatted number
 * brings its format, so 0.674 shown as 67.4% reads as 67.4%). A blank cell that Excel hands over as 0 is 0:
 * nothing in the call tells it from a zero.
 */
export function readingOf(cell: unknown): Reading {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") {
    return readValue(cell);
  }
  if (cell === null || cell === undefined) return readValue("");
  const { basicValue, numberFormat } = cell as { basicValue?: unknown; numberFormat?: unknown };
  if (typeof basicValue === "number" && typeof numberFormat === "string") {
    return readValue(basicValue, { numberFormat });
  }
  if (basicValue !== null && typeof basicValue !== "object" && basicValue !== undefined) {
    return readingOf(basicValue);
  }
  return { kind: "unreadable", text: "", reason: "the cell holds no text and no number" };
}

/** A cell's content for a message: in quotation marks, on one line, cut after 60 characters. */
export function quoted(cell: unknown): string {
  const text = shownText(cell).replace(/\s+/g, " ").trim();
  if (text === "") return "a blank cell";
  return `'${text.length > 60 ? `${text.slice(0, 59)}…` : text}'`;
}

/** The end of a message about a text that the reader gave up on, with the reader's own reason. */
export function cannotBeRead(reason: string): string {
  return `cannot be read: ${reason.replace(/\.$/, "")}.`;
}

/** Content as Excel shows it: TRUE, and the basic value of a data type. */
function shownText(cell: unknown): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "object" || cell === null) return String(cell ?? "");
  return "basicValue" in cell ? shownText(cell.basicValue) : "a data type";
}

/** Polarity of an argument; blank (also a blank cell, which arrives as 0) and unknown words are errors. */
export function polarityOf(cell: unknown): Polarity | FunctionError {
  const remedy =
    'Type "higher" if a higher figure is better, "lower" if a lower one is, or "none".';
  if (isBlank(cell) || cell === 0) return wrongArgument(`The polarity is missing. ${remedy}`);
  const polarity = typeof cell === "string" ? readPolarity(cell) : null;
  return polarity ?? wrongArgument(`${quoted(cell)} is not a polarity. ${remedy}`);
}

/** Margin as an exact fraction from 0 to 1: 0.05, 5% or blank for the report's own 5%. */
export function toleranceOf(cell: unknown): Big | FunctionError {
  if (isBlank(cell)) return new Big(defaultTolerance);
  const reading = readingOf(cell);
  if (reading.kind === "value" && isPlain(reading.unit)) {
    const { decimal } = reading.value;
    const fraction = reading.unit.kind === "percent" ? decimal.div(100) : decimal;
    if (fraction.gte(0) && fraction.lte(1)) return fraction;
  }
  return wrongArgument(
    `${quoted(cell)} is not a tolerance. Type a percentage from 0% to 100%, such as 5% or 0.05.`,
  );
}

function isPlain(unit: { readonly kind: string; readonly noun?: string }): boolean {
  return unit.kind === "percent" || (unit.kind === "number" && unit.noun === undefined);
}

const bases: ReadonlyMap<string, ChangeBasis> = new Map<string, ChangeBasis>([
  ["relative", "relative"],
  ["points", "points"],
  ["percentage points", "points"],
  ["absolute", "absolute"],
]);

/** Basis of a change; blank is relative. */
export function basisOf(cell: unknown): ChangeBasis | FunctionError {
  if (isBlank(cell) || cell === 0) return "relative";
  const basis = typeof cell === "string" ? bases.get(cell.trim().toLowerCase()) : undefined;
  return (
    basis ??
    wrongArgument(`${quoted(cell)} is not a basis. Type "relative", "points" or "absolute".`)
  );
}

/** Left out, or without content. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
