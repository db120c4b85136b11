import type { ExcelProblemKind } from "./errors";

/** An error that Excel answered with, as office.js throws it. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Told by their shape, because errors of another window are no instances of this one's classes. */
export function isOfficeError(error: unknown): error is OfficeError {
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

/**
 * Kind and sentence for an error of Excel.
 * @param isViewedOnly whether Excel shows the workbook for viewing, as on the web before Edit is chosen
 */
export function inWords(error: OfficeError, isViewedOnly: boolean): [ExcelProblemKind, string] {
  if (isAboutCellEditing(error)) return ["cell edit mode", sentences.cellEditMode];
  if (error.code === "AccessDenied" && isViewedOnly) return ["read only", sentences.viewedOnly];
  const known = kinds[error.code];
  return known ? [known[0], sentences[known[1]]] : refusal(error);
}

/** Older versions of Excel answer with the general code, and say in words that a cell is being edited. */
function isAboutCellEditing({ code, message }: OfficeError): boolean {
  if (code === "InvalidOperationInCellEditMode") return true;
  return code === "InvalidOperation" && /\bcell[- ]edit|\bedit(?:ing)? mode\b/i.test(message);
}

const sentences = {
  cellEditMode: "Excel is waiting for you to finish a cell: press Enter, then try again.",
  tooLarge:
    "Excel does not take or give that much at once. Split the workbook, or use Excel on the desktop.",
  denied:
    "Excel does not allow the change. If a sheet or the workbook is protected, remove the protection (Review tab), then try again.",
  readOnly: "The workbook is read-only. Save a copy of it, then try again there.",
  viewedOnly:
    "The workbook is open for viewing only. Choose Editing (or Enable Editing) in Excel, then try again.",
  gone: "A sheet or cell that the add-in had read is not there any more: it was renamed, moved or deleted meanwhile. Check the workbook again.",
  conflict:
    "Somebody else changed the same part of the workbook at the same moment. Wait a little, then try again.",
  busy: "Excel is busy with other requests. Wait a little, then try again.",
  disconnected:
    "Excel lost the connection to the workbook. See that you are online and the workbook is open, then try again.",
  olderExcel:
    "This Excel is too old for that. Update Office (File > Account > Update Options), or open the workbook in Excel on the web.",
} as const;

/** Codes as documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const kinds: Readonly<Record<string, readonly [ExcelProblemKind, keyof typeof sentences]>> = {
  RequestPayloadSizeLimitExceeded: ["too large", "tooLarge"],
  ResponsePayloadSizeLimitExceeded: ["too large", "tooLarge"],
  OperationCellsExceedLimit: ["too large", "tooLarge"],
  RangeExceedsLimit: ["too large", "tooLarge"],
  MemoryLimitReached: ["too large", "tooLarge"],
  AccessDenied: ["sheet protected", "denied"],
  ReadOnly: ["read only", "readOnly"],
  ItemNotFound: ["gone", "gone"],
  InvalidReference: ["gone", "gone"],
  Conflict: ["busy", "conflict"],
  InsertDeleteConflict: ["busy", "conflict"],
  FilteredRangeConflict: ["busy", "conflict"],
  ActivityLimitReached: ["busy", "busy"],
  ServiceNotAvailable: ["busy", "busy"],
  RequestAborted: ["disconnected", "disconnected"],
  NetworkError: ["disconnected", "disconnected"],
  Unauthenticated: ["disconnected", "disconnected"],
  ApiNotFound: ["older Excel", "olderExcel"],
  ApiNotAvailable: ["older Excel", "olderExcel"],
  UnsupportedOperation: ["older Excel", "olderExcel"],
  NotImplemented: ["older Excel", "olderExcel"],
};

function refusal({ message, debugInfo }: OfficeError): [ExcelProblemKind, string] {
  const place = debugInfo?.errorLocation;
  const where = place ? ` (${place})` : "";
  return [
    "refused",
    `Excel answered: ${message.trim()}${where} Try again; if it happens again, save the workbook, close it and open it anew.`,
  ];
}
