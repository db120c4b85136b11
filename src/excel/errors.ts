/** What went wrong between the add-in and Excel. */
export type ExcelProblemKind =
  | "cell edit mode"
  | "sheet protected"
  | "workbook protected"
  | "read only"
  | "too large"
  | "refused";

/** A problem in the analyst's words: what is wrong, where, and what to do. */
export class ExcelProblem extends Error {
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
  const [kind, message] = known[error.code] ?? refusal(error);
  return new ExcelProblem(kind, message, { cause: error });
}

const editMode = [
  "cell edit mode",
  "Excel is waiting for you to finish a cell: press Enter, then try again.",
] as const;
const tooLarge = [
  "too large",
  "Excel does not take or give that much at once. Split the workbook, or use Excel on the desktop.",
] as const;

/** Codes as documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const known: Readonly<Record<string, readonly [ExcelProblemKind, string]>> = {
  InvalidOperationInCellEditMode: editMode,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  AccessDenied: [
    "sheet protected",
    "Excel does not allow the change. If a sheet or the workbook is protected, remove the protection (Review tab), then try again.",
  ],
  ReadOnly: ["read only", "The workbook is read-only. Save a copy of it, then try again there."],
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function refusal(error: OfficeError): [ExcelProblemKind, string] {
  const place = error.debugInfo?.errorLocation;
  const where = place ? ` (${place})` : "";
  return [
    "refused",
    `Excel answered: ${error.message.trim()}${where} Try again; if it happens again, save the workbook, close it and open it anew.`,
  ];
}

/** Told by their shape, because errors of another window are no instances of this one's classes. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    typeof error.message === "string" &&
    "debugInfo" in error
  );
}
