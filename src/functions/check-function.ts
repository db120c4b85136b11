import { checkOutcomes, findingColumns } from "./check-outcomes";
import { rangeOf, wholeResult } from "./spill";

// Excel's metadata is made from this comment and signature: see functions.ts. A file of its own, because the
// rules weigh as much as all the other functions together.

/**
 * Gives the findings of the check for a range of indicators, one row each: row within the range, measure, severity, message.
 * @customfunction CHECK
 * @helpurl https://localhost:3000/functions.html#check
 * @param headerRow The header of the indicator table: one row, or two.
 * @param rows The rows below the header, of the same columns. A blank cell may arrive as 0; a 0 in a column of texts counts as blank.
 * @returns One row of text for each finding, or one that says there is none.
 */
export function check(headerRow: unknown[][], rows: unknown[][]): unknown[][] {
  return wholeResult(findingColumns, () => checkOutcomes(rangeOf(headerRow), rangeOf(rows)));
}
