import Big from "big.js";
import { change } from "../../trend";
import type { ReadValue, Reading } from "../../values/types";
import type { ContextFigure } from "../types";

/**
 * A difference in the figures' own unit, percentage points for percentages and fractions, with the decimals of the finer
 * figure; one decimal where a fraction is among them.
 */
export interface Difference {
  /** Local minus national. */
  readonly value: Big;
  readonly decimals: number;
}

/** Local minus national as they are printed; null where they cannot be compared. */
export function differenceOf({ local, national }: ContextFigure): Difference | null {
  const [one, other] = [valueOf(local.value), national && valueOf(national.value)];
  if (!one || !other) return null;
  const points = change(other, one, "points");
  const value = points instanceof Big ? points : change(other, one, "absolute");
  return value instanceof Big
    ? { value, decimals: Math.max(finenessOf(one), finenessOf(other)) }
    : null;
}

const finenessOf = ({ unit, value }: ReadValue) => (unit.kind === "ratio" ? 1 : value.decimals);

/** The difference that the workbook gives, with the sign that its words or arrow say: `7.6 points lower`, `▼ 7.6`. */
export function givenDifference({ difference }: ContextFigure): Difference | null {
  const given = difference && valueOf(difference.value);
  if (!given) return null;
  const { decimal, decimals } = given.value;
  const isLower = lowerWords.test(given.qualifier?.text ?? "") || /[▼▾↓⬇]/u.test(difference.text);
  return { value: isLower ? decimal.abs().times(-1) : decimal, decimals };
}

const lowerWords = /\b(?:lower|below|less|fewer|under|smaller|shorter|quicker|faster)\b/i;

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
