import { format, isTextFormat, isValidFormat } from "numfmt";
import type { CellValue } from "../../core/workbook/types";
import { asKept } from "./kept-digits";

/** What the cell shows: its value through its number format, in the British locale. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const shown = typeof value === "number" ? roundedAsDecimal(value) : value;
  return format(numberFormat, shown, { locale: "en-GB", throws: false });
}

/**
 * Excel rounds the fifteen decimal digits that it keeps: 0.575 is 58%, though its binary fraction is a little less. A
 * number that ends with 5 is moved up by as much as it may fall short.
 */
function roundedAsDecimal(value: number): number {
  const kept = asKept(value);
  const endsWithHalf = /\.\d*5(e|$)/.test(String(kept));
  return endsWithHalf ? kept + kept * Number.EPSILON : kept;
}

/** A cell of this format keeps everything that is typed as text. */
export const isTextCell = (numberFormat: string) => isTextFormat(numberFormat);

/** Excel takes the text as a number format. */
export const isNumberFormat = (numberFormat: string) => isValidFormat(numberFormat);
