export { createCalculator } from "./calculator";
export { evaluateFormulas } from "./evaluate";
export type { EvaluatedFormula } from "./evaluate";
export { CalculationError } from "./types";
export type {
  CalculatedCell,
  CalculationReport,
  Calculator,
  CalculatorOptions,
  ChangedAreas,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
} from "./types";
