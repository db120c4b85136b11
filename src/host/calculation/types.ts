import type { Area, CellValue } from "../../core/workbook/types";
import type { WorkbookModel } from "../model/workbook";

/** One parameter of a custom function, as `functions.json` declares it. */
export interface ParameterMetadata {
  readonly name: string;
  /** `any`, `number`, `string`, `boolean`, or an invocation type. */
  readonly type?: string;
  /** `scalar` where it is not said. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** `functions.json`, as the package custom-functions-metadata writes it: the part that calculation needs. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    /** The name in a formula, without the namespace. */
    readonly name: string;
    readonly parameters: readonly ParameterMetadata[];
  }[];
  /** An `any` parameter receives an error as its text instead of failing the call. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What a custom function receives: `null` is an omitted argument. */
export type ArgumentValue = CellValue | null | readonly (readonly CellValue[])[];

/** One call of a custom function. */
export interface FunctionCall {
  /** The function's id in the metadata. */
  readonly id: string;
  readonly parameters: readonly ArgumentValue[];
  /** Where the formula stands: `Sheet1!B2`. */
  readonly address: string;
}

/** An error value, with the message that Excel shows beside the cell. */
export interface FormulaError {
  /** `#N/A`, `#VALUE!` … */
  readonly error: string;
  readonly message?: string;
}

/** A value of a cell; `null` in a function's result is a blank, which Excel shows as 0. */
export type ResultValue = CellValue | null | FormulaError;

/** What a custom function gives: one value, an error, or rows of values that spill. */
export type FunctionResult = ResultValue | readonly (readonly ResultValue[])[];

/** What a formula comes to: one value, an error, or rows of values. */
export type Outcome = CellValue | FormulaError | readonly (readonly (CellValue | FormulaError)[])[];

/** A cell of the report of a calculation. */
export interface CalculatedCell {
  readonly sheet: string;
  /** `B2`. */
  readonly address: string;
  readonly formula: string;
  /** What happened, in the analyst's words. */
  readonly message: string;
}

/** What a calculation did. */
export interface CalculationReport {
  /** Formulas that were calculated. */
  readonly calculated: number;
  /** Messages to the add-in: one for each depth of nested or chained custom functions. */
  readonly batches: number;
  /** Calls of custom functions, after leaving out repeated ones. */
  readonly calls: number;
  /** Formulas that this calculation cannot evaluate; they keep the value that the file had. */
  readonly kept: readonly CalculatedCell[];
  /** Formulas that depend on themselves; they show 0, as in Excel. */
  readonly circular: readonly CalculatedCell[];
  /** Error values with what the function says about them. */
  readonly errors: readonly CalculatedCell[];
}

/** Areas that were edited, by the id of their sheet. */
export type ChangedAreas = ReadonlyMap<string, readonly Area[]>;

export interface CalculatorOptions {
  readonly functions: FunctionMetadata;
  /** What stands before the functions' names: `HERTS`. */
  readonly namespace: string;
  /** Runs the add-in's own functions; the results come in the order of the calls. */
  readonly invoke: (calls: FunctionCall[]) => Promise<FunctionResult[]>;
  /** Milliseconds that one calculation may take; 60,000 unless said. */
  readonly timeLimit?: number;
}

/** A formula that is evaluated as if it stood in a cell. */
export interface PlacedFormula {
  /** With its leading `=`. */
  readonly formula: string;
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Calculator {
  /**
   * Calculates the formulas that depend on the changes (all of them without `changes`) and writes
   * `value`, `isError` and `spill` into the workbook. A formula inside a changed area counts as new.
   *
   * @throws CalculationError when the time limit passes or the add-in cannot be reached; the workbook
   *   is then as it was.
   */
  recalculate(workbook: WorkbookModel, changes?: ChangedAreas): Promise<CalculationReport>;
  /**
   * Evaluates formulas beside the workbook, without writing into it. One that is said without a place stands in the
   * first cell of the active sheet.
   */
  evaluate(
    formulas: readonly (string | PlacedFormula)[],
    workbook: WorkbookModel,
  ): Promise<Outcome[]>;
}

/** A calculation that could not be finished; the message says why and what to do. */
export class CalculationError extends Error {
  override readonly name = "CalculationError";
}

export function isFormulaError(value: unknown): value is FormulaError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;
}

/** Rows of values, as opposed to a single one. */
export function isMatrix<T>(
  value: T | readonly (readonly T[])[],
): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}
