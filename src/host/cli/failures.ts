import { problemInWords } from "../../excel/problems";
import { UnusableWorkbookError } from "../xlsx";
import { UsageError } from "./arguments";

/** One line that says what is wrong, where, and what to do; never a stack trace. */
export function inWords(error: unknown): string {
  if (error instanceof UsageError || error instanceof UnusableWorkbookError) return error.message;
  return problemInWords(error);
}
