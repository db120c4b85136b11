import { emptyWorkbook } from "../model/workbook";
import type { WorkbookModel } from "../model/workbook";
import type { CellValue } from "../../core/workbook/types";
import { isFormulaError, isMatrix } from "./types";
import type { Calculator, FormulaError, Outcome } from "./types";

/** One formula and what it comes to: a value, rows of values where it spills, or an error. */
export type EvaluatedFormula =
  | { readonly formula: string; readonly value: CellValue | CellValue[][] }
  | { readonly formula: string; readonly error: string; readonly message?: string };

/**
 * Evaluates formulas, each by itself; unqualified references are to the workbook's active sheet.
 *
 * @param formulas with or without a leading `=`.
 * @param workbook an empty one unless given; it is not changed.
 * @throws CalculationError when the time limit passes or the add-in does not answer; a formula that
 *   cannot be read is a result, with an error and a message.
 */
export async function evaluateFormulas(
  formulas: readonly string[],
  calculator: Calculator,
  workbook: WorkbookModel = emptyWorkbook(),
): Promise<EvaluatedFormula[]> {
  const outcomes = await calculator.evaluate(formulas, workbook);
  return formulas.map((formula, i) => evaluated(formula, outcomes[i] ?? { error: "#VALUE!" }));
}

function evaluated(formula: string, outcome: Outcome): EvaluatedFormula {
  if (isFormulaError(outcome)) return { formula, ...outcome };
  if (!isMatrix<CellValue | FormulaError>(outcome)) return { formula, value: outcome };
  const value = outcome.map((row) => row.map((v) => (isFormulaError(v) ? v.error : v)));
  return { formula, value };
}
