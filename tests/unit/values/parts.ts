import { readValue, type CellContext, type Reading, type Unit } from "../../../src/core/values";

/** Digits of a number with the decimals that it was printed with. */
export function digits(number: { decimal: { toFixed(places: number): string }; decimals: number }) {
  return number.decimal.toFixed(number.decimals);
}

export function unitText(unit: Unit): string {
  if (unit.kind !== "number") return unit.kind;
  return unit.noun === undefined ? "number" : `number of ${unit.noun}`;
}

/** What a reading says, without texts and spans: easy to write in a table of examples. */
export function partsOf(reading: Reading): Record<string, unknown> {
  if (reading.kind === "unreadable") return { unreadable: reading.reason };
  if (reading.kind === "ambiguous") return { ambiguous: reading.candidates.map(digits) };
  const { period, target, qualifier } = reading;
  const around = {
    ...(period && { period: [period.text, period.from, period.to] }),
    ...(target && { target: `${digits(target)} ${unitText(target.unit)}` }),
    ...(qualifier && { qualifier: qualifier.text }),
  };
  if (reading.kind === "missing") return { missing: reading.symbol, ...around };
  const { numerator, denominator, notation, others } = reading;
  return {
    value: digits(reading.value),
    unit: unitText(reading.unit),
    ...(numerator && { numerator: digits(numerator) }),
    ...(denominator && { denominator: digits(denominator) }),
    ...(notation && { notation }),
    ...(others.length > 0 && {
      others: others.map((other) => `${digits(other.number)} ${unitText(other.unit)}`),
    }),
    ...around,
  };
}

export function read(content: string | number | boolean, context?: CellContext) {
  return partsOf(readValue(content, context));
}
