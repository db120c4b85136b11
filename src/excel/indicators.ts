import { buildReport, designReport, type ReportModel } from "../core/report";
import { checkWorkbook, defaultSettings, type Finding, type RuleSettings } from "../core/rules";
import { readIndicatorWorkbook } from "../core/workbook";
import type { IndicatorWorkbook } from "../core/workbook/types";
import { NoIndicatorsProblem } from "./problems";
import { writeReport, type ReportOptions, type WrittenReport } from "./report";
import { takeSnapshot, type SnapshotOptions } from "./snapshot";

/** How the workbook is checked and the report built. */
export interface IndicatorOptions extends SnapshotOptions, ReportOptions {
  readonly settings?: Partial<RuleSettings>;
}

/** The workbook as it was read, and what is wrong in it. */
export interface CheckOutcome {
  readonly workbook: IndicatorWorkbook;
  readonly findings: readonly Finding[];
}

/** What was checked, what the report says, and where it was written. */
export interface BuildOutcome extends CheckOutcome {
  readonly model: ReportModel;
  readonly report: WrittenReport;
}

/**
 * Reads the indicator table and checks it. Nothing in the workbook is changed.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ExcelProblem where Excel refuses
 */
export async function checkIndicators(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<CheckOutcome> {
  const reading = readIndicatorWorkbook(await takeSnapshot(context, options));
  if (reading.kind === "nothing") throw new NoIndicatorsProblem(reading.message);
  const findings = checkWorkbook(reading.workbook, options.settings);
  return { workbook: reading.workbook, findings };
}

/**
 * Checks the workbook and writes the report tabs into it. Only sheets that the add-in made are changed.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ExcelProblem where Excel refuses
 */
export async function buildIndicatorReport(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<BuildOutcome> {
  const checked = await checkIndicators(context, options);
  const settings = { ...defaultSettings, ...options.settings };
  const model = buildReport(checked.workbook, checked.findings, settings);
  const report = await writeReport(context, designReport(model), options);
  return { ...checked, model, report };
}
