import type { CellValue } from "../../core/workbook/types";
import { FormulaSyntaxError } from "./tokens";
import type { FormulaError } from "./types";

/** A constant that stands in a formula: one value, or the rows of an array constant. */
export type Literal = CellValue | readonly (readonly (CellValue | FormulaError)[])[];

/** The text between the quotes, where a doubled quote stands for one. */
export function textOf(literal: string): string {
  return literal.slice(1, -1).replaceAll('""', '"');
}

/**
 * The rows of an array constant: `{1,"a";TRUE,#N/A}`.
 *
 * @throws FormulaSyntaxError where rows differ in length or hold anything but constants.
 */
export function arrayConstant(text: string): (CellValue | FormulaError)[][] {
  const rows: (CellValue | FormulaError)[][] = [[]];
  const element = /\s*("(?:[^"]|"")*"|[^,;"{}]*)\s*([,;}])/y;
  element.lastIndex = 1;
  for (let end = ""; end !== "}";) {
    const match = element.exec(text);
    if (match === null) throw notConstant(text);
    end = match[2] ?? "}";
    rows.at(-1)?.push(constant((match[1] ?? "").trim(), text));
    if (end === ";") rows.push([]);
  }
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new FormulaSyntaxError(`The rows of ${text} have different lengths.`);
  }
  return rows;
}

function constant(element: string, text: string): CellValue | FormulaError {
  if (element.startsWith('"')) return textOf(element);
  if (element.startsWith("#")) return { error: element.toUpperCase() };
  if (/^true$/i.test(element)) return true;
  if (/^false$/i.test(element)) return false;
  const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(element);
  if (number === null) throw notConstant(text);
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

function notConstant(text: string): FormulaSyntaxError {
  return new FormulaSyntaxError(
    `The array ${text} may hold numbers, quoted text, TRUE and FALSE only.`,
  );
}
