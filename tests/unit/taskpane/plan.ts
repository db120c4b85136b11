import { exampleWorkbook } from "../../../src/core/rules";
import { checkAsSet } from "../../../src/core/own-sheets";
import { finished } from "../../../src/core/steps";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/types";
import type { CheckOutcome } from "../../../src/excel/indicators";
import { planInSteps, type PlanModel } from "../../../src/taskpane/plan/model";

const rows = [
  { number: 1, indicator: "Percentage of care leavers in suitable accommodation" },
  {
    number: 2,
    indicator: "Percentage of children looked after living within the county",
    previous: "60.0%",
    latest: "66.0%",
    direction: "↑",
  },
  { number: 3, indicator: "Days lost to sickness" },
] as const;

export const statements = [
  ["How we measure success"],
  ["An increase in care leavers in suitable accommodation"],
  ["A reduction in children looked after placed outside the county"],
  ["Number of visits to the website"],
] as const;

export const priorities = [
  ["Ambition", "What we want to achieve", "How this will be measured", "Indicators"],
  ["Ambition 1", "Homes", "Increase in care leavers in suitable accommodation", "1"],
  ["Ambition 1", "Homes", "Number of visits to the website", ""],
] as const;

/** The check of a workbook with indicators and these registers. */
export function checkedPlan(
  otherSheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  ownSheets?: WorkbookSnapshot["ownSheets"],
): CheckOutcome {
  const sheets = Object.entries(otherSheets).map(([name, cells]) => ({ name, rows: cells }));
  const snapshot = exampleWorkbook({ title: "", rows, otherSheets: sheets });
  const reading = readIndicatorWorkbook(ownSheets ? { ...snapshot, ownSheets } : snapshot);
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return { workbook: reading.workbook, ...checkAsSet(reading.workbook) };
}

/** What the part Plan shows of that check. */
export function planOf(checked: CheckOutcome): PlanModel {
  return finished(planInSteps(checked));
}
