import {
  change,
  denominator,
  numerator,
  parse,
  period,
  target,
  trend,
  trendText,
  unit,
  value,
} from "./functions";

/** A custom function as Excel calls it. */
export type CustomFunction = (...parameters: unknown[][][]) => unknown[][];

/** Every custom function by the id that the metadata gives it. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = {
  TREND: trend,
  TRENDTEXT: trendText,
  CHANGE: change,
  VALUE: value,
  NUMERATOR: numerator,
  DENOMINATOR: denominator,
  PERIOD: period,
  TARGET: target,
  UNIT: unit,
  PARSE: parse,
};

/** Tells Excel which code answers to each function's id. To be called once, when the add-in loads. */
export function associateFunctions(): void {
  for (const [id, customFunction] of Object.entries(customFunctions)) {
    CustomFunctions.associate(id, customFunction);
  }
}
