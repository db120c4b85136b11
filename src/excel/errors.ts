import { inWords, isOfficeError } from "./error-codes";

/** A problem whose message tells the analyst what is wrong, where, and what to do. */
export class ProblemInWords extends Error {
  override readonly name: string = "ProblemInWords";
}

/** What went wrong between the add-in and Excel. */
export type ExcelProblemKind =
  | "cell edit mode"
  | "sheet protected"
  | "workbook protected"
  | "read only"
  | "too large"
  | "gone"
  | "busy"
  | "disconnected"
  | "older Excel"
  | "refused";

/** A problem between the add-in and Excel; an error that Excel answered with is its cause. */
export class ExcelProblem extends ProblemInWords {
  override readonly name = "ExcelProblem";

  constructor(
    readonly kind: ExcelProblemKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Runs work on Excel; an error that Excel answers with becomes an `ExcelProblem`, any other passes through. */
export async function explainingProblems<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}

/** The error as an `ExcelProblem` where it came from Excel, else the error itself. */
export function explained(error: unknown): unknown {
  if (error instanceof ExcelProblem || !isOfficeError(error)) return error;
  const [kind, message] = inWords(error, isViewedOnly());
  return new ExcelProblem(kind, message, { cause: error });
}

/** Excel on the web opens a workbook for viewing until Edit is chosen, and then says only that access is denied. */
function isViewedOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
