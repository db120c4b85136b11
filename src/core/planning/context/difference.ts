import Big from "big.js";
import type { ReadValue, Reading } from "../../values/types";
import type { ContextFigure } from "../types";

/** A difference in the figures' own unit, percentage points for percentages, with the decimals of the finer figure. */
export interface Difference {
  /** Local minus national. */
  readonly value: Big;
  readonly decimals: number;
}

/** Local minus national as they are printed; null where either cannot be read, or their units differ. */
export function differenceOf({ local, national }: ContextFigure): Difference | null {
  const [one, other] = [valueOf(local.value), national && valueOf(national.value)];
  if (!one || !other || one.unit.kind !== other.unit.kind) return null;
  return {
    value: one.value.decimal.minus(other.value.decimal),
    decimals: Math.max(one.value.decimals, other.value.decimals),
  };
}

/** The difference that the workbook gives, with the sign that its words say: `7.6 points lower` is -7.6. */
export function givenDifference({ difference }: ContextFigure): Difference | null {
  const given = difference && valueOf(difference.value);
  if (!given) return null;
  const { decimal, decimals } = given.value;
  const words = given.qualifier?.text ?? "";
  const isLower = /\b(?:lower|below|less|fewer|under|smaller)\b/i.test(words);
  return { value: isLower ? decimal.abs().times(-1) : decimal, decimals };
}

/**
 * Whether a given difference is that of the printed figures: rounded to its own decimals, or finer than the figures and
 * within what their rounding leaves open.
 */
export function agreesWith(given: Difference, computed: Difference): boolean {
  const apart = given.value.minus(computed.value).abs();
  const own = unitOf(given.decimals).times("0.5");
  const open = given.decimals > computed.decimals ? unitOf(computed.decimals) : own;
  return apart.lte(open.gt(own) ? open : own);
}

const unitOf = (decimals: number) => new Big(10).pow(-decimals);

const valueOf = (reading: Reading): ReadValue | null => (reading.kind === "value" ? reading : null);
