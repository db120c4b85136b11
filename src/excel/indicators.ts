import { checkAsSet, type CheckAsSet } from "../core/own-sheets";
import {
  buildReport,
  designReport,
  type AcceptedNote,
  type ReportChoices,
  type ReportModel,
} from "../core/report";
import { catalogue, type AcceptedFinding, type RuleSettings } from "../core/rules";
import { reportFingerprint } from "../core/fingerprint/report-fingerprint";
import { readIndicatorWorkbook } from "../core/workbook";
import type { IndicatorWorkbook, WorkbookSnapshot } from "../core/workbook/types";
import type { BuildRecord } from "./built-report";
import { NoIndicatorsProblem, ReportRefused } from "./problems";
import { withWrittenReport } from "./report-reading";
import { writeReport, type ReportOptions, type WrittenReport } from "./report";
import { takeSnapshot, type SnapshotOptions } from "./snapshot";

/** How the workbook is checked and the report built. */
export interface IndicatorOptions extends SnapshotOptions, ReportOptions {
  /** Settings that count before those of the workbook. */
  readonly settings?: Partial<RuleSettings>;
  /** Choices of the report that count, this once, before those of the workbook. */
  readonly choices?: ReportChoices;
  /** The time of a build; that of this machine's clock unless given. */
  readonly now?: () => Date;
}

/**
 * The workbook as it was read, the settings that counted, the findings that are open, and those that were accepted.
 */
export interface CheckOutcome extends CheckAsSet {
  readonly workbook: IndicatorWorkbook;
}

/** What was checked, and what the report says, whether it is written or not. */
export interface ReportOutcome extends CheckOutcome {
  readonly model: ReportModel;
  /** As the report is set out. */
  readonly choices: ReportChoices;
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
  const workbook = await readIndicators(context, options);
  return { workbook, ...checkAsSet(workbook, options.settings) };
}

/**
 * The first half of `checkIndicators`: reads the indicator table, and the report where there is one, for a check that
 * goes on in steps without Excel.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ExcelProblem where Excel refuses
 */
export async function readIndicators(
  context: Excel.RequestContext,
  options: SnapshotOptions = {},
): Promise<IndicatorWorkbook> {
  return readTable(await withWrittenReport(context, await takeSnapshot(context, options)));
}

function checkSnapshot(snapshot: WorkbookSnapshot, { settings }: IndicatorOptions): CheckOutcome {
  const workbook = readTable(snapshot);
  return { workbook, ...checkAsSet(workbook, settings) };
}

function readTable(snapshot: WorkbookSnapshot): IndicatorWorkbook {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new NoIndicatorsProblem(reading.message);
  return reading.workbook;
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
  const outcome = await readIndicatorReport(context, options);
  const { workbook, settings, model, choices } = outcome;
  const fingerprint = reportFingerprint(workbook, settings);
  const record = { fingerprint, builtAt: options.now?.() ?? new Date() };
  const sheets = designReport(model, choices);
  const { summaryMemory } = model;
  const report = await writeReport(context, sheets, { ...options, record, summaryMemory });
  return { ...outcome, report, record };
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
  options.onProgress?.({ stage: "reading" });
  const snapshot = await takeSnapshot(context, options);
  options.onProgress?.({ stage: "checking" });
  const checked = checkSnapshot(snapshot, options);
  const { workbook, findings, reportSettings, accepted } = checked;
  const choices = options.choices ?? reportSettings.choices;
  const chosen = { ...reportSettings, choices };
  const model = buildReport(workbook, findings, chosen, accepted.map(acceptedNote));
  if (choices.openErrors === "refuse") refuseOpenErrors(model);
  return { ...checked, model, choices };
}

function refuseOpenErrors({ openErrors }: ReportModel): void {
  if (openErrors === 0) return;
  const open = openErrors === 1 ? "1 error is" : `${openErrors} errors are`;
  throw new ReportRefused(
    `${open} still open, and the settings say that no report is built while errors are open. Run the check and correct ${openErrors === 1 ? "it" : "them"}, or write draft at “When errors are open” on the settings' sheet. Nothing was changed.`,
  );
}

function acceptedNote({ finding, acceptance }: AcceptedFinding): AcceptedNote {
  const rule = catalogue.find(({ slug }) => slug === finding.rule);
  return {
    measure: finding.measure,
    found: rule?.title ?? finding.rule,
    reason: acceptance.reason,
  };
}
