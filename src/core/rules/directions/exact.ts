import Big from "big.js";
import { agrees } from "../../values";
import type { Reading, ReadValue } from "../../values/types";
import { directionOfTravel, type DirectionOfTravel } from "../../trend";
import type { CellReference, Measure, Sourced } from "../../workbook/types";
import type { CheckContext } from "../types";

/** Two directions of travel of one measure: by the printed figures, and by those before rounding. */
export interface RoundingEffect {
  readonly printed: DirectionOfTravel;
  readonly exact: DirectionOfTravel;
}

/** The directions by printed and by exact figures where they differ; null where they agree or cannot be told. */
export function roundingEffect(context: CheckContext, measure: Measure): RoundingEffect | null {
  const printed = context.travel(measure);
  if (!printed || printed.direction === "N/A" || !measure.polarity?.value) return null;
  const previous = exactReading(context, measure.previous);
  const latest = exactReading(context, measure.latest);
  if (!previous || !latest) return null;
  const { tolerance } = context.settings;
  const exact = directionOfTravel(previous, latest, measure.polarity.value, tolerance);
  return exact.direction === printed.direction ? null : { printed, exact };
}

/**
 * The figure before it was rounded for print, in the printed unit: from numerator and denominator, or from
 * the number that the cell stores behind its number format. Null where nothing tells it, or where what tells
 * it contradicts the printed figure (which is another rule's business).
 */
function exactReading(context: CheckContext, source: Sourced<Reading>): ReadValue | null {
  if (source.value.kind !== "value") return null;
  const exact = fromFraction(source.value) ?? fromStoredNumber(context, source.cell, source.value);
  return exact && { ...source.value, value: { ...source.value.value, decimal: exact } };
}

function fromFraction({ value, unit, numerator, denominator }: ReadValue): Big | null {
  if (unit.kind !== "percent" || !numerator || !denominator) return null;
  if (!agrees(numerator, denominator, value)) return null;
  return numerator.decimal.times(100).div(denominator.decimal);
}

function fromStoredNumber(
  context: CheckContext,
  cell: CellReference,
  { value, unit }: ReadValue,
): Big | null {
  const stored = context.content(cell).value;
  if (typeof stored !== "number" || !Number.isFinite(stored) || cell.line !== undefined)
    return null;
  const exact = unit.kind === "percent" ? new Big(stored).times(100) : new Big(stored);
  const shown = exact.round(value.decimals, Big.roundHalfUp);
  return shown.eq(value.decimal) ? exact : null;
}
