import type { FormulaChange } from "../conditional-formats/formulas";
import type { ValidationRule } from "./types";

/** The rule with its formulas changed; entries that are written out stay. */
export function withValidationFormulas(
  rule: ValidationRule,
  change: FormulaChange,
): ValidationRule {
  switch (rule.kind) {
    case "any":
      return rule;
    case "list":
      return typeof rule.source === "string" ? { ...rule, source: change(rule.source) } : rule;
    case "custom":
      return { ...rule, formula: change(rule.formula) };
    default:
      return { ...rule, operands: rule.operands.map(change) };
  }
}

/** The formulas of a rule, in the order of the file. */
export function validationFormulas(rule: ValidationRule): string[] {
  const formulas: string[] = [];
  withValidationFormulas(rule, (formula) => {
    formulas.push(formula);
    return formula;
  });
  return formulas;
}
