import Big from "big.js";

import type { Unit } from "../core/values/types";
import { cannotBeRead, quoted, readingOf } from "./arguments";
import { type FunctionError, notAvailable, wrongArgument } from "./outcome";

/** A figure of an argument. Exact: `decimal` is never a binary fraction. */
export interface Figure {
  readonly kind: "figure";
  /** As printed: 67.4 for `67.4%`. */
  readonly decimal: Big;
  /** Digits after the point. */
  readonly decimals: number;
  readonly unit: Unit["kind"];
}

/** The cell is blank, or says that there is no figure: `N/A`, `-`, `[x]`. */
export interface NoFigure {
  readonly kind: "none";
}

/** The figure of an argument that is called `name` in messages; a number, numeric text, or published text. */
export function figureOf(cell: unknown, name: string): Figure | NoFigure | FunctionError {
  const plain = plainDecimal(cell);
  if (plain) return { kind: "figure", decimal: plain, decimals: decimalsOf(plain), unit: "number" };
  const reading = readingOf(cell);
  if (reading.kind === "missing") return { kind: "none" };
  if (reading.kind !== "value") {
    return wrongArgument(`The ${name} ${quoted(cell)} ${cannotBeRead(reading.reason)}`);
  }
  const { decimal, decimals } = reading.value;
  return { kind: "figure", decimal, decimals, unit: reading.unit.kind };
}

/** The figure as an Excel cell holds it: 67.4% is 0.674. */
export function asCellNumber({ decimal, unit }: Figure): Big {
  return unit === "percent" ? decimal.div(100) : decimal;
}

/**
 * A quantity of 0 or more, such as a numerator or a population. Blank is `#N/A`; percentages, fractions and
 * pounds are no quantities.
 */
export function quantityOf(cell: unknown, name: string): Figure | FunctionError {
  const figure = figureOf(cell, name);
  if (figure.kind === "none") return notAvailable(`There is no ${name}: ${quoted(cell)}.`);
  if (figure.kind === "error") return figure;
  if (figure.unit === "number" && figure.decimal.gte(0)) {
    return figure.decimal.lte(largestQuantity) ? figure : tooLarge(cell, name);
  }
  return wrongArgument(
    `The ${name} ${quoted(cell)} must be a number of 0 or more, such as 694.${hint(figure)}`,
  );
}

/** Excel keeps 15 digits: larger counts are codes or slips. */
const largestQuantity = 999_999_999_999_999;

function tooLarge(cell: unknown, name: string): FunctionError {
  return wrongArgument(`The ${name} ${quoted(cell)} has more digits than Excel keeps. Check it.`);
}

/** A whole number of 0 or more. */
export function countOf(cell: unknown, name: string): Figure | FunctionError {
  const figure = quantityOf(cell, name);
  if (figure.kind === "error" || figure.decimal.round(0, Big.roundDown).eq(figure.decimal)) {
    return figure;
  }
  return wrongArgument(`The ${name} ${quoted(cell)} must be a whole number, such as 65.`);
}

function hint({ unit }: Figure): string {
  return unit === "percent" || unit === "ratio"
    ? " HERTS.NUMERATOR and HERTS.DENOMINATOR take the counts out of a published value."
    : "";
}

/** A number, or text that is nothing but one: `1,030`, `-3.5`; also `2022`, which alone could be a year. */
function plainDecimal(cell: unknown): Big | null {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? new Big(cell.toPrecision(15)) : null;
  }
  if (typeof cell !== "string" || cell.length > 40) return null;
  const text = /^\s*([+-]?)([1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]{1,15})(\.[0-9]{1,15})?\s*$/.exec(
    cell,
  );
  if (!text) return null;
  const [, sign = "", whole = "", fraction = ""] = text;
  return new Big(`${sign === "-" ? "-" : ""}${whole.replaceAll(",", "")}${fraction}`);
}

function decimalsOf(decimal: Big): number {
  return Math.max(0, decimal.c.length - decimal.e - 1);
}
