import { ExcelError } from "./excel";

import { customFunctions } from "../../../src/functions/all-functions";

/** Calls a function as Excel does: a single value arrives as a grid of one cell, one left out as null. */
export function call(id: string, ...parameters: readonly unknown[]): unknown[][] {
  const customFunction = customFunctions[id];
  if (!customFunction) throw new Error(`There is no function ${id}.`);
  return customFunction(...parameters.map(asArgument));
}

/** The only cell of a result. */
export function cell(id: string, ...parameters: readonly unknown[]): unknown {
  const [[only, ...others] = [], ...rows] = call(id, ...parameters);
  if (others.length > 0 || rows.length > 0) throw new Error("The result has several cells.");
  return only;
}

/** The error that Excel shows instead of a result. */
export function failure(id: string, ...parameters: readonly unknown[]) {
  try {
    call(id, ...parameters);
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("No error was thrown.");
}

/** A column of cells. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((content) => [content]);
}

function asArgument(parameter: unknown): unknown[][] {
  if (Array.isArray(parameter)) return parameter as unknown[][];
  return parameter === undefined ? (null as unknown as unknown[][]) : [[parameter]];
}
