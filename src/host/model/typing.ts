import { parseNumber, parseTime } from "numfmt";
import type { CellValue } from "../../core/workbook/types";
import { asKept } from "./kept-digits";
import { isTextCell } from "./numberFormat";
import { readTypedDate } from "./typedDates";

/** What a cell holds after something was typed into it. */
export interface TypedContent {
  readonly value: CellValue;
  /** With its leading `=`; the value stays to be calculated. */
  readonly formula?: string;
  readonly isError?: boolean;
  /** The format that Excel gives a cell whose format was General. */
  readonly numberFormat?: string;
}

/** Characters that fit into a cell. */
export const cellTextLimit = 32_767;
/** Characters that fit into a formula. */
export const formulaLimit = 8_192;

/** Errors that Excel recognises when they are typed. */
export const errorTexts: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

const blank: TypedContent = { value: "" };

/**
 * What Excel, with British regional settings, makes of a value written to a cell: text that looks like a
 * number, a percentage, an amount of pounds, a date or a formula becomes one, unless the cell's format is Text
 * or the text starts with an apostrophe (which is not kept).
 */
export function interpretTyped(typed: CellValue, numberFormat: string, today: Date): TypedContent {
  if (isTextCell(numberFormat)) return { value: withoutApostrophe(asText(typed)) };
  if (typeof typed !== "string") return { value: typed };
  if (typed === "") return blank;
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  return (
    typedFormula(typed) ??
    typedConstant(typed) ??
    typedNumber(typed) ??
    typedDateOrTime(typed, today) ??
    signedFormula(typed) ?? { value: typed }
  );
}

const asText = (value: CellValue) =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const withoutApostrophe = (text: string) => (text.startsWith("'") ? text.slice(1) : text);

/** Zero stands in the cell until the formula has been calculated. */
function typedFormula(typed: string): TypedContent | null {
  return typed.startsWith("=") && typed.length > 1 ? { value: 0, formula: typed } : null;
}

/** `+A1`, `-abc` and `@name` are taken for formulas, which is why text must be written with an apostrophe. */
function signedFormula(typed: string): TypedContent | null {
  if (!/^[+\-@]\s*[^\s+\-@]/.test(typed)) return null;
  return { value: "#NAME?", formula: `=${typed}`, isError: true };
}

function typedConstant(typed: string): TypedContent | null {
  const upper = typed.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return errorTexts.has(upper) ? { value: upper, isError: true } : null;
}

function typedNumber(typed: string): TypedContent | null {
  const number = parseNumber(typed, { locale: "en-GB" });
  if (!number || typeof number.v !== "number" || !Number.isFinite(number.v)) return null;
  // A hundredth of 57 has more digits in binary than the fifteen that Excel keeps.
  return { value: asKept(number.v), ...(number.z ? { numberFormat: number.z } : {}) };
}

function typedDateOrTime(typed: string, today: Date): TypedContent | null {
  const date = readTypedDate(typed, today);
  if (date) return { value: date.serial, numberFormat: date.numberFormat };
  const time = parseTime(typed);
  return time && typeof time.v === "number"
    ? { value: time.v, ...(time.z ? { numberFormat: time.z } : {}) }
    : null;
}
