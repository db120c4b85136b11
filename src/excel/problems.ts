import { ExcelProblem, explained, ProblemInWords } from "./errors";

/** The workbook holds no indicator table, or an empty one. */
export class NoIndicatorsProblem extends ProblemInWords {
  override readonly name = "NoIndicatorsProblem";
}

/** The report is not built, by the analyst's own settings. */
export class ReportRefused extends ProblemInWords {
  override readonly name = "ReportRefused";

  constructor(
    message: string,
    /** How many errors are open. */
    readonly openErrors: number,
  ) {
    super(message);
  }
}

/** The indicator table has no column for the direction of travel. */
export class NoDirectionColumn extends ProblemInWords {
  override readonly name = "NoDirectionColumn";
}

/** Any error as a sentence for the analyst. What was not foreseen names its kind, and never the workbook's content. */
export function problemInWords(error: unknown): string {
  const problem = explained(error);
  if (problem instanceof ProblemInWords) return problem.message;
  if (isLostChunk(problem)) return lostChunk;
  const detail = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  return `Something went wrong that the add-in did not foresee (${detail}). The workbook may not be complete: try again, and report it if it happens again.`;
}

/** Whether the message says all that there is to say: what is wrong and what to do, without details for support. */
export function isForeseen(error: unknown): boolean {
  const problem = explained(error);
  if (problem instanceof ExcelProblem) return problem.kind !== "refused";
  return problem instanceof ProblemInWords || isLostChunk(problem);
}

/** webpack's error where a part that is loaded later is not on the server any more, or the server not there. */
function isLostChunk(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

const lostChunk =
  "A part of the add-in could not be loaded: the connection is down, or a newer version of the add-in was put in place meanwhile. Close the pane and open it again.";
