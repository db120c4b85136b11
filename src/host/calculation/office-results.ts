import type { FunctionResult, ResultValue } from "./types";
import { isMatrix } from "./types";

/** What comes back through office.js: a value or rows of values, or the function's error. */
export type OfficeResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** A result as formulas take it. */
export function fromOffice(result: OfficeResult): FunctionResult {
  if ("error" in result) return { error: result.error, message: result.message };
  const { value } = result;
  return isMatrix<unknown>(value) ? value.map((row) => row.map(resultValue)) : resultValue(value);
}

/**
 * One value of a result. A `CustomFunctions.Error` inside an array arrives as an object with the
 * error's text as `basicValue` (CustomFunctionError.toJSON of custom-functions-runtime 1.1.110), and
 * so do the other values that are objects.
 */
function resultValue(value: unknown): ResultValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object") return String(value);
  const { basicType, basicValue, message } = value as Record<string, unknown>;
  if (basicType !== "Error") return resultValue(basicValue ?? null);
  const error = typeof basicValue === "string" ? basicValue : "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
