import type { AccessibilityIssue, WrittenReport } from "../types";
import { textAt } from "../written-cells";
import { buildAgain, issueAt } from "./issue";

/** Tabs without a title in A1, where reading begins. */
export function titleMissing({ sheets }: WrittenReport): AccessibilityIssue[] {
  const start = { row: 0, column: 0 };
  return sheets
    .filter((sheet) => textAt(sheet, start) === "")
    .map((sheet) =>
      issueAt("title-missing", sheet, start, {
        problem: "Cell A1 is blank, so the tab has no title where reading begins.",
        remedy: `Write the tab's title into A1, or ${buildAgain}.`,
      }),
    );
}
