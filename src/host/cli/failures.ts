import { problemInWords } from "../../excel/problems";
import { UnusableWorkbookError } from "../xlsx";
import { UnusableTrace } from "../trace/read-trace";
import { UsageError } from "./arguments";

/** One line that says what is wrong, where, and what to do; never a stack trace. */
export function inWords(error: unknown): string {
  const isInWords = [UsageError, UnusableWorkbookError, UnusableTrace].some(
    (kind) => error instanceof kind,
  );
  if (error instanceof Error && isInWords) return error.message;
  return problemInWords(error);
}
