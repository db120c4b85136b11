import { UnreadableFormula } from "./engine-failures";
import type { EngineFailure } from "./engine-failures";
import type { FormulaCell, Problem } from "./formula-cells";

/** Whether the value that the file had for a formula stands, because no better one can be had. */
export function keepsCachedValue(formula: FormulaCell, problem: Problem): boolean {
  return problem.keepsValue && !formula.isNew && formula.cell.value !== "";
}

/** Why the engine has no result for a formula. */
export function problemOf(failure: EngineFailure): Problem {
  const isUnreadable = failure instanceof UnreadableFormula;
  return {
    error: isUnreadable ? "#NAME?" : "#VALUE!",
    message: failure.message,
    keepsValue: true,
  };
}

/** A function that nobody has; one in the add-in's own namespace cannot come from elsewhere. */
export function noFunction(name: string, isOwn: boolean): Problem {
  const message = `There is no function ${name}: check its spelling.`;
  return { error: "#NAME?", message, keepsValue: !isOwn };
}
