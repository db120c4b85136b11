import Big from "big.js";
import type { PrintedNumber, Reading, ReadValue } from "../../values/types";
import type { Measure } from "../../workbook/types";
import type { QuotedFigure } from "./marked";

export type Side = "previous" | "latest";

/** One thing that both cells of a measure print: the value, the numerator, the denominator, a figure beside it. */
export interface Aspect {
  readonly measure: Measure;
  readonly unit: QuotedFigure["unit"];
  readonly isValue: boolean;
  readonly previous: RowFigure | null;
  readonly latest: RowFigure | null;
}

/** A figure of the row. */
export interface RowFigure {
  readonly printed: PrintedNumber;
  /** Before it was rounded, where numerator and denominator tell. */
  readonly exact: Big | null;
}

/** What the two cells of the measures print, aspect by aspect. */
export function aspectsOf(measures: readonly Measure[]): Aspect[] {
  return measures.flatMap((measure) => {
    const before = figuresOf(measure.previous.value);
    const after = figuresOf(measure.latest.value);
    return [...new Set([...before.keys(), ...after.keys()])].map((name): Aspect => {
      const previous = before.get(name) ?? null;
      const latest = after.get(name) ?? null;
      const unit = (latest ?? previous)?.unit ?? "number";
      return { measure, unit, isValue: name === "value", previous, latest };
    });
  });
}

/** Whether a quoted figure is a figure of the row, at the decimals that are quoted; half is rounded away from zero. */
export function quotes({ number, unit }: QuotedFigure, aspect: Aspect, side: Side): boolean {
  const figure = aspect[side];
  if (!figure || unit !== aspect.unit) return false;
  const { printed, exact } = figure;
  if (printed.decimal.eq(number.decimal)) return true;
  if (number.decimals < printed.decimals && rounds(printed.decimal, number)) return true;
  return exact !== null && rounds(exact, number);
}

/** Whether the number, rounded to the decimals of the printed one, is the printed one. */
export function rounds(exact: Big, { decimal, decimals }: PrintedNumber): boolean {
  if (exact.eq(decimal)) return true;
  return exact.round(decimals, Big.roundHalfUp).eq(decimal);
}

type NamedFigure = RowFigure & { readonly unit: QuotedFigure["unit"] };

function figuresOf(reading: Reading): Map<string, NamedFigure> {
  const figures = new Map<string, NamedFigure>();
  if (reading.kind !== "value") return figures;
  const { value, numerator, denominator, others } = reading;
  const kind = reading.unit.kind;
  const unit = kind === "ratio" ? "number" : kind;
  figures.set("value", { printed: value, exact: exactPercentage(reading), unit });
  const add = (name: string, printed: PrintedNumber | undefined) => {
    if (printed) figures.set(name, { printed, exact: null, unit: "number" });
  };
  if (kind !== "ratio") add("numerator", numerator);
  add("denominator", denominator);
  others.forEach((other, place) => {
    const otherUnit = other.unit.kind === "ratio" ? "number" : other.unit.kind;
    figures.set(`other ${place}`, { printed: other.number, exact: null, unit: otherUnit });
  });
  return figures;
}

function exactPercentage({ unit, numerator, denominator }: ReadValue): Big | null {
  if (unit.kind !== "percent" || !numerator || !denominator || denominator.decimal.eq(0)) {
    return null;
  }
  return numerator.decimal.times(100).div(denominator.decimal);
}
