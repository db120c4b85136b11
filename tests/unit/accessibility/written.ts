import { checkAccessibility } from "../../../src/core/accessibility/check-accessibility";
import type { WrittenSheet } from "../../../src/core/accessibility/types";
import { cellAddress } from "../../../src/core/workbook/addresses";
import { exampleReport } from "../../../src/core/rules/report/example-report";

/** What is found in the faultless example of a report's tab, changed in one respect: requirement, cell, sentence. */
export function issuesWith(tab: Partial<WrittenSheet>) {
  const { sheets, document } = exampleReport({ tab }, "").written!;
  return checkAccessibility(sheets, document).map(({ slug, row, column, problem, remedy }) => {
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    return [slug, cellAddress(row, column), problem] as const;
  });
}
