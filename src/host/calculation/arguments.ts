import type { CellValue } from "../../core/workbook/types";
import { asKept } from "../model/kept-digits";
import { isFormulaError, isMatrix } from "./types";
import type { ArgumentValue, FormulaError, FunctionMetadata, ParameterMetadata } from "./types";

/** A value inside a formula: `null` is a blank cell. */
export type Operand = CellValue | null | FormulaError;

/** An argument as the formula gives it; `undefined` is one left out: `=HERTS.TREND(1,,"higher")`. */
export type Argument = Operand | undefined | readonly (readonly Operand[])[];

type Declaration = FunctionMetadata["functions"][number];

/**
 * The arguments as Excel hands them to a custom function, or the error that the cell shows instead.
 *
 * - A `matrix` parameter always receives rows of values, also for a single cell.
 * - A `scalar` parameter receives the value of a single cell. Excel does not repeat a custom function
 *   for each cell of a larger area: it shows #CALC! (Excel.CalcErrorCellValueSubType
 *   .unsupportedLifting, "attempting to lift an unsupported formula over an array").
 * - A blank cell arrives as 0, `""` or FALSE, by the declared type; an omitted argument as null
 *   (learn.microsoft.com, "Custom functions parameter options").
 * - An error as an argument is the result, unless the metadata allows errors for `any`.
 */
export function marshal(
  declared: Declaration,
  given: readonly Argument[],
  allowErrors = false,
): ArgumentValue[] | FormulaError {
  const parameters = declared.parameters.filter((p) => !/Invocation/.test(p.type ?? ""));
  const wrongCount = countProblem(declared.name, parameters, given.length);
  if (wrongCount !== null) return { error: "#VALUE!", message: wrongCount };
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const values: ArgumentValue[] = [];
  for (let i = 0; i < Math.max(given.length, single.length); i++) {
    const parameter = single[i] ?? repeating;
    if (parameter === undefined) continue;
    const value = convert(parameter, given[i], allowErrors);
    if (isFormulaError(value)) return value;
    values.push(value);
  }
  return repeating ? withRepeated(values, single.length) : values;
}

/** Arguments for a repeating parameter arrive as one array in its place. */
function withRepeated(values: readonly ArgumentValue[], before: number): ArgumentValue[] {
  const repeated = values.slice(before) as CellValue[];
  return [...values.slice(0, before), repeated as unknown as ArgumentValue];
}

function countProblem(
  name: string,
  parameters: readonly ParameterMetadata[],
  count: number,
): string | null {
  const least = parameters.filter((p) => !p.optional && !p.repeating).length;
  const most = parameters.some((p) => p.repeating) ? Infinity : parameters.length;
  if (count >= least && count <= most) return null;
  const wanted =
    least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  const usage = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ");
  return `${name} takes ${wanted} arguments (${usage}), and the formula gives ${count}.`;
}

function convert(
  parameter: ParameterMetadata,
  given: Argument,
  allowErrors: boolean,
): ArgumentValue | FormulaError {
  if (given === undefined) return null;
  const rows = isMatrix<Operand>(given) ? given : [[given]];
  if (parameter.dimensionality === "matrix") return convertRows(parameter, rows, allowErrors);
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    return {
      error: "#CALC!",
      message: `${parameter.name} takes one value, and the formula gives ${rows.length} × ${rows[0]?.length ?? 0} cells.`,
    };
  }
  return convertValue(parameter, rows[0][0] ?? null, allowErrors);
}

function convertRows(
  parameter: ParameterMetadata,
  rows: readonly (readonly Operand[])[],
  allowErrors: boolean,
): CellValue[][] | FormulaError {
  const converted: CellValue[][] = [];
  for (const row of rows) {
    const values: CellValue[] = [];
    for (const operand of row) {
      const value = convertValue(parameter, operand, allowErrors);
      if (isFormulaError(value)) return value;
      values.push(value);
    }
    converted.push(values);
  }
  return converted;
}

function convertValue(
  parameter: ParameterMetadata,
  value: Operand,
  allowErrors: boolean,
): CellValue | FormulaError {
  const type = parameter.type ?? "any";
  if (isFormulaError(value)) return allowErrors && type === "any" ? value.error : value;
  const converted =
    type === "number"
      ? toNumber(value)
      : type === "boolean"
        ? toBoolean(value)
        : type === "string"
          ? toText(value)
          : (value ?? 0);
  if (converted !== null) return converted;
  return {
    error: "#VALUE!",
    message: `${parameter.name} takes a ${type}, and the formula gives "${String(value)}".`,
  };
}

/** Text that Excel reads as a number: `12`, `1,234.5`, `67.4%`, `£3,221`. */
export function toNumber(value: CellValue | null): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value ? 1 : 0;
  const text =
    /^\s*([-+]?)[£$€]?([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?\s*(%?)\s*$/i.exec(value);
  if (text === null || !/\d/.test(value)) return null;
  const [, sign = "", inner = "", whole = "", fraction = "", exponent = "", percent = ""] = text;
  const number = Number(`${whole.replaceAll(",", "")}${fraction}${exponent}`);
  const signed = [sign, inner].includes("-") ? -number : number;
  return percent === "%" ? signed / 100 : signed;
}

function toBoolean(value: CellValue | null): boolean | null {
  if (typeof value === "string") {
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : null;
  }
  return Boolean(value);
}

/** As a cell with the number format General shows it: 15 significant digits, TRUE and FALSE. */
function toText(value: CellValue | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(asKept(value)) : value;
}
