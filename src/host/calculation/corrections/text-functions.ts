import type { Operand } from "../arguments";
import { displayText } from "../../model/numberFormat";
import { isFormulaError } from "../types";
import type { ResultValue } from "../types";
import { constantIn, textOfNumber } from "./number-texts";
import { wildcardSource } from "./wildcards";

/** An argument of a text function as text. */
export function textOf(operand: Operand | undefined): string {
  if (operand === null || operand === undefined || isFormulaError(operand)) return "";
  if (typeof operand === "boolean") return operand ? "TRUE" : "FALSE";
  return typeof operand === "number" ? textOfNumber(operand) : operand;
}

/** TRIM: spaces at the ends go, and of several between words one stays. No-break spaces and lines stay, as in Excel. */
export function trimmed(text: Operand | undefined): ResultValue {
  if (isFormulaError(text)) return text;
  return textOf(text)
    .replace(/^ +| +$/g, "")
    .replace(/ {2,}/g, " ");
}

/** SEARCH: where a text with wildcards first stands in another, counted from 1; case does not count. */
export function searched(
  wanted: Operand | undefined,
  within: Operand | undefined,
  from: Operand | undefined,
): ResultValue {
  const error = [wanted, within, from].find(isFormulaError);
  if (error !== undefined) return error;
  const start = from === undefined ? 1 : Math.floor(Number(textOf(from) || 0));
  const text = textOf(within);
  if (!(start >= 1) || start > text.length) return { error: "#VALUE!" };
  const found = new RegExp(wildcardSource(textOf(wanted)), "isu").exec(text.slice(start - 1));
  return found === null ? { error: "#VALUE!" } : found.index + start;
}

/** TEXT: a number, or a text that says one, as a cell with the number format shows it. */
export function formatted(
  value: Operand | undefined,
  numberFormat: Operand | undefined,
  today: Date,
): ResultValue {
  if (isFormulaError(value)) return value;
  if (isFormulaError(numberFormat)) return numberFormat;
  if (typeof value === "boolean") return textOf(value);
  const said = typeof value === "string" ? constantIn(value, today).value : (value ?? 0);
  const shown = typeof said === "boolean" ? textOf(value) : said;
  const format = textOf(numberFormat);
  if (format === "") return "";
  return displayText(shown, format);
}
