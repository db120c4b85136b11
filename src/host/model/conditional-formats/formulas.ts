import type { ConditionalRule, Threshold } from "./types";

/** Gives each formula of a rule another text. */
export type FormulaChange = (formula: string) => string;

/** The rule with its formulas changed; plain figures stay. */
export function withRuleFormulas(rule: ConditionalRule, change: FormulaChange): ConditionalRule {
  switch (rule.kind) {
    case "formula":
      return { ...rule, formula: change(rule.formula) };
    case "comparison":
      return { ...rule, operands: rule.operands.map(change) };
    case "color scale": {
      const points = rule.points.map(({ at, color }) => ({ at: changed(at, change), color }));
      return { ...rule, points };
    }
    case "data bar":
      return { ...rule, low: changed(rule.low, change), high: changed(rule.high, change) };
    case "icons":
      return { ...rule, thresholds: rule.thresholds.map((at) => changed(at, change)) };
    default:
      return rule;
  }
}

const changed = <T extends Threshold>(at: T, change: FormulaChange): T =>
  at.value.startsWith("=") ? { ...at, value: change(at.value) } : at;

/** The formulas of a rule, in the order of the file. */
export function ruleFormulas(rule: ConditionalRule): string[] {
  const formulas: string[] = [];
  withRuleFormulas(rule, (formula) => {
    formulas.push(formula);
    return formula;
  });
  return formulas;
}
