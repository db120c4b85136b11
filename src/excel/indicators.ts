import { checkAsSet } from "../core/own-sheets";
import { finished } from "../core/steps";
import type { WorkbookSnapshot } from "../core/workbook/types";
import type { BuildRecord } from "./built-report";
import {
  preparedInSteps,
  readTableInSteps,
  reportInSteps,
  type CheckOutcome,
  type PreparationOptions,
  type PreparedReport,
  type ReportOutcome,
} from "./prepared-report";
import { withWrittenReport } from "./report-reading";
import { writeReport, type ReportOptions, type WrittenReport } from "./report";
import { takeSnapshot, type SnapshotOptions } from "./snapshot";

export type { CheckOutcome, PreparedReport, ReportOutcome } from "./prepared-report";

/** How the workbook is checked and the report built. */
export interface IndicatorOptions extends SnapshotOptions, ReportOptions, PreparationOptions {
  /** The time of a build; that of this machine's clock unless given. */
  readonly now?: () => Date;
}

/** What was checked, what the report says, and where it was written. */
export interface BuildOutcome extends ReportOutcome {
  readonly report: WrittenReport;
  /** What the workbook keeps of the build. */
  readonly record: BuildRecord;
}

/**
 * Reads the indicator table, and the report where there is one, and checks them under the workbook's own settings.
 * Nothing in the workbook is changed.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ExcelProblem where Excel refuses
 */
export async function checkIndicators(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<CheckOutcome> {
  const workbook = finished(readTableInSteps(await readForCheck(context, options)));
  return { workbook, ...checkAsSet(workbook, options.settings) };
}

/**
 * What a check reads of the workbook: its sheets, and the report where there is one.
 * @throws ExcelProblem where Excel refuses
 */
export async function readForCheck(
  context: Excel.RequestContext,
  options: SnapshotOptions = {},
): Promise<WorkbookSnapshot> {
  return withWrittenReport(context, await takeSnapshot(context, options));
}

/**
 * Checks the workbook and writes the report tabs into it, as the workbook's settings say. Only sheets that the add-in
 * made are changed.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ReportRefused where errors are open and the
 * settings want none; ExcelProblem where Excel refuses
 */
export async function buildIndicatorReport(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<BuildOutcome> {
  const snapshot = await readForReport(context, options);
  const prepared = finished(preparedInSteps(snapshot, options));
  return writePreparedReport(context, prepared, options);
}

/**
 * Checks the workbook and gives what its report would say now, to be published in another form. Nothing in the workbook
 * is changed.
 * @throws as `buildIndicatorReport`
 */
export async function readIndicatorReport(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<ReportOutcome> {
  return finished(reportInSteps(await readForReport(context, options), options));
}

/** What a build reads of the workbook. @throws ExcelProblem where Excel refuses */
export async function readForReport(
  context: Excel.RequestContext,
  options: IndicatorOptions = {},
): Promise<WorkbookSnapshot> {
  options.onProgress?.({ stage: "reading" });
  const snapshot = await takeSnapshot(context, options);
  options.onProgress?.({ stage: "checking" });
  return snapshot;
}

/**
 * Writes a report that was prepared: the second half of `buildIndicatorReport`.
 * @throws ExcelProblem where Excel refuses
 */
export async function writePreparedReport(
  context: Excel.RequestContext,
  prepared: PreparedReport,
  options: IndicatorOptions = {},
): Promise<BuildOutcome> {
  const { sheets, fingerprint, ...outcome } = prepared;
  const record = { fingerprint, builtAt: options.now?.() ?? new Date() };
  const { summaryMemory } = outcome.model;
  const report = await writeReport(context, sheets, { ...options, record, summaryMemory });
  return { ...outcome, report, record };
}
