import type Big from "big.js";

import type { MissingValue, PrintedNumber, ReadValue, Unit } from "../core/values/types";
import { cannotBeRead, quoted, readingOf } from "./arguments";
import {
  type FunctionError,
  notAvailable,
  type Outcome,
  valueOutcome,
  wrongArgument,
} from "./outcome";

type Understood = ReadValue | MissingValue;

/** VALUE for one cell: the number, percentages as Excel's fractions. */
export function valueOf(cell: unknown): Outcome {
  return part(cell, "value", mainNumber);
}

/** NUMERATOR for one cell. */
export function numeratorOf(cell: unknown): Outcome {
  return part(cell, "numerator", numerator);
}

/** DENOMINATOR for one cell. */
export function denominatorOf(cell: unknown): Outcome {
  return part(cell, "denominator", denominator);
}

/** PERIOD for one cell: as written. */
export function periodOf(cell: unknown): Outcome {
  return part(cell, "period", period);
}

/** TARGET for one cell, percentages as Excel's fractions. */
export function targetOf(cell: unknown): Outcome {
  return part(cell, "target", target);
}

/** UNIT for one cell: `%`, `£`, `ratio`, or the noun that follows the number. */
export function unitOf(cell: unknown): Outcome {
  return part(cell, "unit", unit);
}

/** The parts of a published value, in the order of PARSE. */
const parts = [mainNumber, unit, numerator, denominator, period, target, qualifier];

/** How many parts PARSE gives. */
export const partCount = parts.length;

/** PARSE for one cell: value, unit, numerator, denominator, period, target, qualifier; `""` where absent. */
export function partsOf(cell: unknown): Outcome[] {
  const reading = understood(cell);
  if (reading.kind === "error") return [reading];
  return parts.map((read) => valueOutcome(read(reading) ?? ""));
}

function part(
  cell: unknown,
  name: string,
  read: (reading: Understood) => string | number | undefined,
): Outcome {
  const reading = understood(cell);
  if (reading.kind === "error") return reading;
  const found = read(reading);
  return found === undefined
    ? notAvailable(`There is no ${name} in ${quoted(cell)}.`)
    : valueOutcome(found);
}

function understood(cell: unknown): Understood | FunctionError {
  const reading = readingOf(cell);
  if (reading.kind === "value" || reading.kind === "missing") return reading;
  return wrongArgument(`${quoted(cell)} ${cannotBeRead(reading.reason)}`);
}

function mainNumber(reading: Understood): number | undefined {
  return reading.kind === "value" ? excelNumber(reading.value.decimal, reading.unit) : undefined;
}

function numerator(reading: Understood): number | undefined {
  return reading.kind === "value" ? plainNumber(reading.numerator) : undefined;
}

function denominator(reading: Understood): number | undefined {
  return reading.kind === "value" ? plainNumber(reading.denominator) : undefined;
}

function period(reading: Understood): string | undefined {
  return reading.period?.text;
}

function target(reading: Understood): number | undefined {
  return reading.target && excelNumber(reading.target.decimal, reading.target.unit);
}

function qualifier(reading: Understood): string | undefined {
  return reading.qualifier?.text;
}

function unit(reading: Understood): string | undefined {
  if (reading.kind !== "value") return undefined;
  switch (reading.unit.kind) {
    case "percent":
      return "%";
    case "pounds":
      return "£";
    case "ratio":
      return "ratio";
    case "number":
      return reading.unit.noun;
  }
}

function plainNumber(number: PrintedNumber | undefined): number | undefined {
  return number?.decimal.toNumber();
}

/** The number as an Excel cell holds it: 67.4% is 0.674. */
function excelNumber(decimal: Big, { kind }: Unit): number {
  return (kind === "percent" ? decimal.div(100) : decimal).toNumber();
}
