import { areaAddress } from "../../workbook/addresses";
import type { AccessibilityIssue, WrittenReport } from "../types";
import { buildAgain, issueAt } from "./issue";

/** Merged cells, which break the order of reading. Nothing where Excel cannot tell them. */
export function mergedCells({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    (sheet.merges ?? []).map((area) =>
      issueAt("merged-cells", sheet, area, {
        problem: `The cells ${areaAddress(area)} are merged, and screen readers lose their place in them.`,
        remedy: `Unmerge them (Home, Merge & Centre), or ${buildAgain}.`,
      }),
    ),
  );
}
