import Big from "big.js";

import type { MissingValue, PrintedNumber, ReadValue, Unit } from "../../../src/core/values/types";

const span = { start: 0, end: 0 };

function printed(number: string): PrintedNumber {
  return { decimal: new Big(number), decimals: number.split(".")[1]?.length ?? 0, span };
}

/** A reading as the value reader gives it, made by hand. */
export function reading(number: string, unit: Unit = { kind: "number" }): ReadValue {
  return { kind: "value", text: number, value: printed(number), unit, others: [] };
}

export function percent(number: string): ReadValue {
  return reading(number, { kind: "percent" });
}

export function pounds(number: string): ReadValue {
  return reading(number, { kind: "pounds" });
}

export function counted(number: string, noun: string): ReadValue {
  return reading(number, { kind: "number", noun });
}

export function fraction(numerator: string, denominator: string): ReadValue {
  return {
    ...reading(numerator, { kind: "ratio" }),
    numerator: printed(numerator),
    denominator: printed(denominator),
  };
}

export const missing: MissingValue = { kind: "missing", text: "N/A", symbol: "not applicable" };
