import { inWords } from "../../cli/failures";
import { HostError, type HostErrorCode } from "../../richapi/errors";

/** Why something that the person did could not be done, and what to do about it. */
export function refusalInWords(error: unknown): string {
  if (error instanceof HostError) return refusals[error.code] ?? error.message;
  return inWords(error);
}

/** A link inside the workbook that leads nowhere. */
export const deadLink = (reference: string) =>
  `The link leads to ${reference}, which is not in this workbook, or on a hidden sheet.`;

/** The conditional formats of what is shown could not be worked out. */
export const looksFailed = (error: unknown): string =>
  `The conditional formats are not up to date on this page: ${refusalInWords(error)} The workbook itself is as it was.`;

const refusals: Partial<Record<HostErrorCode, string>> = {
  AccessDenied:
    "The sheet or the workbook is protected, so nothing was changed. Take the protection off in the menu Bad days, then try again.",
  InsertDeleteConflict:
    "This would tear a table or merged cells apart, so nothing was changed. Choose whole rows of the table, or take the merge away.",
  InvalidArgument:
    "Excel takes no such name, formula or text: a sheet's name has 1 to 31 characters, without : \\ / ? * [ ], and a cell holds up to 32,767. Nothing was changed.",
  InvalidOperation:
    "A workbook keeps at least one visible sheet, and a hidden one cannot be brought to the front. Nothing was changed.",
  ItemAlreadyExists: "Another sheet has this name. Choose another name.",
  ItemNotFound: "That sheet is not in the workbook any more.",
  NonBlankCellOffSheet:
    "The last rows or columns of the sheet are filled, so there is no room for more. Nothing was changed.",
};
