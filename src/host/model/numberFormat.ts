import { format, isTextFormat, isValidFormat } from "numfmt";
import type { CellValue } from "../../core/workbook/types";

/** What the cell shows: its value through its number format, in the British locale. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  return format(numberFormat, value, { locale: "en-GB", throws: false });
}

/** A cell of this format keeps everything that is typed as text. */
export const isTextCell = (numberFormat: string) => isTextFormat(numberFormat);

/** Excel takes the text as a number format. */
export const isNumberFormat = (numberFormat: string) => isValidFormat(numberFormat);
