import Big from "big.js";
import { type FormatPart, formatParts, isDateFormat, sectionFor } from "./formatSections";
import { displayedDate } from "./excelDates";

/** Excel keeps 15 significant digits; what binary fractions add beyond them is noise. */
const SIGNIFICANT_DIGITS = 15;

/**
 * A number as Excel shows it under a number format, in the published style: rounded half away from zero,
 * with the percent sign, pound sign and words of the format. Negative figures always have a minus, also where
 * the format has brackets or a colour; a zero is always a digit, also where the format has a dash.
 *
 * @example displayedNumber(0.674, "0.0%") // "67.4%"
 * @example displayedNumber(5.6, '0.0 "days"') // "5.6 days"
 * @example displayedNumber(0.1 + 0.2, "General") // "0.3"
 */
export function displayedNumber(number: number, numberFormat: string): string {
  if (!Number.isFinite(number)) return String(number);
  if (isDateFormat(numberFormat)) return displayedDate(number, numberFormat);
  const exact = exactDecimal(number);
  const section = sectionFor(numberFormat, number);
  const parts = section === null ? null : formatParts(section);
  const digits = parts?.find((part) => part.kind === "digits");
  if (parts && !digits)
    return parts
      .map((part) => shownPart(part, ""))
      .join("")
      .trim();
  if (!parts || digits?.kind !== "digits") return generalText(exact);
  const places = parts.filter((part) => part.kind === "percent").length * 2 - digits.thousands * 3;
  const scaled = exact.times(new Big(10).pow(places));
  const rounded = scaled.round(digits.decimals, Big.roundHalfUp);
  const text = printedDigits(rounded.abs(), digits);
  const shown = parts
    .map((part) => shownPart(part, text))
    .join("")
    .trim();
  return rounded.lt(0) ? `-${shown}` : shown;
}

/** The decimal that Excel keeps of a binary number: 15 significant digits. */
export function exactDecimal(number: number): Big {
  return new Big(number.toPrecision(SIGNIFICANT_DIGITS));
}

/** Plain digits with thousands commas: `3,221,196`, `-0.50`. */
export function groupedDigits(fixed: string): string {
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function generalText(exact: Big): string {
  return exact.toFixed();
}

function printedDigits(rounded: Big, format: Extract<FormatPart, { kind: "digits" }>): string {
  const fixed = rounded.toFixed(format.decimals);
  const optional = format.decimals - format.leastDecimals;
  const shortened = optional > 0 ? fixed.replace(new RegExp(`0{1,${optional}}$`), "") : fixed;
  const text = shortened.endsWith(".") ? shortened.slice(0, -1) : shortened;
  return format.grouped ? groupedDigits(text) : text;
}

function shownPart(part: FormatPart, digits: string): string {
  if (part.kind === "digits") return digits;
  return part.kind === "percent" ? "%" : part.text;
}
