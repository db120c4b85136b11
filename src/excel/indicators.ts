import { checkAsSet, type CheckAsSet } from "../core/own-sheets";
import { buildReport, designReport, type AcceptedNote, type ReportModel } from "../core/report";
import { catalogue, type AcceptedFinding, type RuleSettings } from "../core/rules";
import { readIndicatorWorkbook } from "../core/workbook";
import type { IndicatorWorkbook } from "../core/workbook/types";
import { NoIndicatorsProblem } from "./problems";
import { writeReport, type ReportOptions, type WrittenReport } from "./report";
import { takeSnapshot, type SnapshotOptions } from "./snapshot";

/** How the workbook is checked and the report built. */
export interface IndicatorOptions extends SnapshotOptions, ReportOptions {
  /** Settings that count before those of the workbook. */
  readonly settings?: Partial<RuleSettings>;
}

/**
 * The workbook as it was read, the settings that counted, the findings that are open, and those that were accepted.
 */
export interface CheckOutcome extends CheckAsSet {
  readonly workbook: IndicatorWorkbook;
}

/** What was checked, what the report says, and where it was written. */
export interface BuildOutcome extends CheckOutcome {
  readonly model: ReportModel;
  readonly report: WrittenReport;
}

/**
 * Reads the indicator table and checks it under the workbook's own settings. Nothing in the workbook is changed.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ExcelProblem where Excel refuses
 */
export async function checkIndicators(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<CheckOutcome> {
  const reading = readIndicatorWorkbook(await takeSnapshot(context, options));
  if (reading.kind === "nothing") throw new NoIndicatorsProblem(reading.message);
  return { workbook: reading.workbook, ...checkAsSet(reading.workbook, options.settings) };
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
  const { workbook, findings, settings, accepted } = checked;
  const model = buildReport(workbook, findings, settings, accepted.map(acceptedNote));
  const report = await writeReport(context, designReport(model), options);
  return { ...checked, model, report };
}

function acceptedNote({ finding, acceptance }: AcceptedFinding): AcceptedNote {
  const rule = catalogue.find(({ slug }) => slug === finding.rule);
  return {
    measure: finding.measure,
    found: rule?.title ?? finding.rule,
    reason: acceptance.reason,
  };
}
