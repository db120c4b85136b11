import { ExcelProblem, explained } from "./errors";

/** The workbook holds no indicator table, or an empty one. The message is in the analyst's words. */
export class NoIndicatorsProblem extends Error {
  override readonly name = "NoIndicatorsProblem";
}

/** The report is not built, by the analyst's own settings. The message is in the analyst's words. */
export class ReportRefused extends Error {
  override readonly name = "ReportRefused";
}

/** Any error as a sentence for the analyst. What was not foreseen names its kind, and never the workbook's content. */
export function problemInWords(error: unknown): string {
  const problem = explained(error);
  const isInWords = [ExcelProblem, NoIndicatorsProblem, ReportRefused].some(
    (kind) => problem instanceof kind,
  );
  if (problem instanceof Error && isInWords) return problem.message;
  const detail = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return `Something went wrong that the add-in did not foresee (${detail}). The workbook may not be complete: try again, and report it if it happens again.`;
}
