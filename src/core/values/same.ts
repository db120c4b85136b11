import type { Period, PrintedNumber, Reading, Unit } from "./types";

/**
 * Whether two readings say the same: value, unit, numerator, denominator, notation, period, target, qualifier
 * and the numbers beside them. Texts and spans may differ.
 */
export function sameReading(one: Reading, other: Reading): boolean {
  if (one.kind !== "value" && one.kind !== "missing") return false;
  if (other.kind !== "value" && other.kind !== "missing") return false;
  return (
    sameFigures(one, other) &&
    samePeriod(one.period, other.period) &&
    one.qualifier?.text === other.qualifier?.text &&
    (one.kind !== "value" || other.kind !== "value" || sameOthers(one.others, other.others))
  );
}

/** Whether two readings give the same figures: value, unit, numerator, denominator, notation, target. */
export function sameFigures(one: Reading, other: Reading): boolean {
  if (one.kind === "value" && other.kind === "value") {
    return (
      sameNumber(one.value, other.value) &&
      sameUnit(one.unit, other.unit) &&
      sameNumber(one.numerator, other.numerator) &&
      sameNumber(one.denominator, other.denominator) &&
      one.notation === other.notation &&
      sameTarget(one, other)
    );
  }
  return (
    one.kind === "missing" &&
    other.kind === "missing" &&
    one.symbol === other.symbol &&
    sameTarget(one, other)
  );
}

function sameNumber(one: PrintedNumber | undefined, other: PrintedNumber | undefined): boolean {
  if (!one || !other) return one === other;
  return one.decimals === other.decimals && one.decimal.eq(other.decimal);
}

function sameUnit(one: Unit | undefined, other: Unit | undefined): boolean {
  if (!one || !other) return one === other;
  const noun = (unit: Unit) => (unit.kind === "number" ? unit.noun : undefined);
  return one.kind === other.kind && noun(one) === noun(other);
}

type WithTarget = Pick<Extract<Reading, { kind: "value" }>, "target">;

function sameTarget(one: WithTarget, other: WithTarget): boolean {
  return sameNumber(one.target, other.target) && sameUnit(one.target?.unit, other.target?.unit);
}

function samePeriod(one: Period | undefined, other: Period | undefined): boolean {
  return one?.text === other?.text && one?.from === other?.from && one?.to === other?.to;
}

type Others = Extract<Reading, { kind: "value" }>["others"];

function sameOthers(one: Others, other: Others): boolean {
  return (
    one.length === other.length &&
    one.every(({ number }, index) => sameNumber(number, other[index]?.number))
  );
}
