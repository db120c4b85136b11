import Big from "big.js";
import { format, getFormatInfo } from "numfmt";
import { displayText, isTextCell } from "../../model/numberFormat";
import { interpretTyped } from "../../model/typing";
import type { Cell } from "../../model/workbook";

/** Digits of a number that Excel shows and keeps. */
const significantDigits = 15;

/**
 * What the formula bar shows of a cell. Typed into the cell again, it gives the cell's content.
 * A formula, all digits of a number, a date in full, an apostrophe before text that would else become something other.
 */
export function typedText({ value, formula, isError, style }: Cell): string {
  if (formula !== undefined) return formula;
  if (typeof value === "number") return typedNumber(value, style.numberFormat);
  if (typeof value === "boolean" || isError) return displayText(value, "General");
  return isReadAsText(value, style.numberFormat) ? value : `'${value}`;
}

function isReadAsText(text: string, numberFormat: string): boolean {
  if (text === "") return true;
  if (isTextCell(numberFormat)) return !text.startsWith("'");
  if (isProse.test(text)) return true;
  const { value, formula, isError } = interpretTyped(text, numberFormat, anyDay);
  return value === text && formula === undefined && isError === undefined;
}

/** A commentary is no figure, date or formula: it need not be tried. */
const isProse = /^[^=+\-@'](?=.{64})(?=.*\p{L}{4,} \p{L}{4,})/su;

/** Whether text is a date does not depend on the day on which it is asked. */
const anyDay = new Date(2000, 0, 1);

function typedNumber(value: number, numberFormat: string): string {
  const { isDate, isPercent } = getFormatInfo(numberFormat);
  if (isDate && isDay(value)) return format(dateFormat(value), value, { locale: "en-GB" });
  const percent = digitsOf(new Big(value).times(100));
  return isPercent && !percent.includes("E") ? `${percent}%` : digitsOf(new Big(value));
}

/** Serial numbers that are days of Excel's calendar: 1 January 1900 to 31 December 9999. */
const isDay = (value: number) => value >= 0 && value < 2_958_466;

function dateFormat(value: number): string {
  const isWholeDay = Number.isInteger(value);
  if (isWholeDay) return "dd/mm/yyyy";
  return value < 1 ? "hh:mm:ss" : "dd/mm/yyyy hh:mm:ss";
}

function digitsOf(value: Big): string {
  const rounded = value.eq(0) ? value : value.prec(significantDigits);
  return rounded.toString().replace("e", "E");
}
