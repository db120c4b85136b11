import { readPlanning } from "../../../../src/core/planning";
import {
  catalogue,
  checkWorkbook,
  exampleWorkbook,
  type Finding,
  type RuleExample,
  type RuleSettings,
} from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue } from "../../../../src/core/workbook/types";

type Rows = readonly (readonly CellValue[])[];

/** A workbook of an example's measures with a sheet "Action plan" of these rows, and the plan that it holds. */
export function readRules(measures: RuleExample["rows"], plan: Rows) {
  const otherSheets = [{ name: "Action plan", rows: plan }];
  const reading = readIndicatorWorkbook(
    exampleWorkbook({ title: "", rows: measures, otherSheets }),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  const { workbook } = reading;
  return { workbook, plan: readPlanning(workbook).actionPlan };
}

const planRules = catalogue.filter(({ slug }) => slug.startsWith("action-"));

/** What the rules of action plans find in an action plan beside a faultless measure. */
export function findingsIn(plan: Rows, settings: Partial<RuleSettings> = {}): Finding[] {
  return checkWorkbook(readRules([{}], plan).workbook, settings, planRules);
}
