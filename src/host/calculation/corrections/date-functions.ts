import { dateOfSerial, serialOfDate } from "../../../core/values/date-serial";
import { toNumber } from "../arguments";
import type { Operand } from "../arguments";
import { isFormulaError } from "../types";
import type { FormulaError, ResultValue } from "../types";
import { constantIn } from "./number-texts";

const LAST_SERIAL = 2_958_465;

/**
 * EDATE: the same day so many months later, or the last day of that month where it has no such day. The engine's own
 * runs on into the month after.
 *
 * @returns a date serial; #VALUE! for a text that is no date, #NUM! outside of Excel's calendar.
 */
export function sameDayMonthsLater(
  start: Operand | undefined,
  months: Operand | undefined,
  today: Date,
): ResultValue {
  const from = numberOf(start, today);
  const count = numberOf(months, today);
  if (isFormulaError(from)) return from;
  if (isFormulaError(count)) return count;
  const date = dateOfSerial(Math.floor(from));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(count)];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  const serial = serialOfDate(new Date(Date.UTC(year, month, day)));
  const isInCalendar = from >= 0 && serial >= 0 && serial <= LAST_SERIAL;
  return isInCalendar ? serial : { error: "#NUM!" };
}

/** A number, or what a text says as one; EDATE takes no truth values. */
function numberOf(operand: Operand | undefined, today: Date): number | FormulaError {
  if (isFormulaError(operand)) return operand;
  if (typeof operand === "boolean") return { error: "#VALUE!" };
  if (typeof operand !== "string") return toNumber(operand ?? null) ?? 0;
  const { value } = constantIn(operand, today);
  return typeof value === "number" ? value : { error: "#VALUE!" };
}
