import { checkAsSet } from "../../../src/core/own-sheets";
import { exampleWorkbook, type RuleExample } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CheckOutcome } from "../../../src/excel/indicators";

export type Rows = RuleExample["rows"];

/** The check of a table of these rows; what a row leaves out is faultless. */
export function checkedRows(rows: Rows): CheckOutcome {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return { workbook: reading.workbook, ...checkAsSet(reading.workbook) };
}

/** A wrong arrow: an error that can be fixed. */
export const wrongArrow = {
  previous: "15.4%",
  latest: "15.7%",
  polarity: "lower",
  direction: "↓",
} as const;

/** Not the symbol of the report's key: for information, can be fixed. */
export const oddArrow = { previous: "60.0%", latest: "60.0%", direction: "↔" } as const;

/** A percentage that disagrees with its counts: an error without a fix. */
export const wrongRatio = { latest: "67.0% (66/100)" } as const;

/** A direction of travel without actions: a warning. */
export const unansweredDecline = {
  previous: "66.0% (66/100)",
  latest: "60.0% (60/100)",
  direction: "↓",
  commentary: "Fewer young people moved into suitable homes.",
} as const;
