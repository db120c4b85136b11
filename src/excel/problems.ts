import { ExcelProblem, explained } from "./errors";

/** The workbook holds no indicator table, or an empty one. The message is in the analyst's words. */
export class NoIndicatorsProblem extends Error {
  override readonly name = "NoIndicatorsProblem";
}

/** Any error as a sentence for the analyst. What was not foreseen names its kind, and never the workbook's content. */
export function problemInWords(error: unknown): string {
  const problem = explained(error);
  if (problem instanceof ExcelProblem || problem instanceof NoIndicatorsProblem) {
    return problem.message;
  }
  const detail = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return `Something went wrong that the add-in did not foresee (${detail}). The workbook may not be complete: try again, and report it if it happens again.`;
}
