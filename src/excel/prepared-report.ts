import { checkAsSetInSteps, type CheckAsSet } from "../core/own-sheets";
import { reportFingerprint } from "../core/fingerprint/report-fingerprint";
import {
  buildReportInSteps,
  designReportInSteps,
  type AcceptedNote,
  type DesignedSheet,
  type ReportChoices,
  type ReportModel,
} from "../core/report";
import { catalogue, type AcceptedFinding, type CheckStep, type RuleSettings } from "../core/rules";
import { readIndicatorWorkbookInSteps } from "../core/workbook";
import type { IndicatorWorkbook, WorkbookSnapshot } from "../core/workbook/types";
import { NoIndicatorsProblem, ReportRefused } from "./problems";
import type { BuildProgress } from "./progress";

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

/** A report that is laid out and has only to be written. */
export interface PreparedReport extends ReportOutcome {
  readonly sheets: readonly DesignedSheet[];
  /** Of all that it is made of (see `reportFingerprint`). */
  readonly fingerprint: string;
}

/** How a report is prepared. */
export interface PreparationOptions {
  /** Settings that count before those of the workbook. */
  readonly settings?: Partial<RuleSettings>;
  /** Choices of the report that count, this once, before those of the workbook. */
  readonly choices?: ReportChoices;
  /** The choices become those of the workbook before the report is written. */
  readonly keepsChoices?: boolean;
}

/** Steps that may be told to the analyst; undefined where there is nothing new. */
export type PreparationStep = BuildProgress | undefined;

/**
 * Makes a report of what was read, up to the first write. Asks nothing of Excel, so it may pause, and be left.
 * @throws NoIndicatorsProblem where no sheet holds an indicator table; ReportRefused where errors are open and the
 * choices want no report then
 */
export function* preparedInSteps(
  snapshot: WorkbookSnapshot,
  options: PreparationOptions = {},
): Generator<PreparationStep, PreparedReport> {
  const outcome = yield* reportInSteps(snapshot, options);
  const { workbook, settings, reportSettings, model, choices } = outcome;
  const sheets = yield* designReportInSteps(model, choices);
  yield;
  const report = options.keepsChoices ? { ...reportSettings, choices } : reportSettings;
  const fingerprint = reportFingerprint(workbook, { ...settings, report });
  return { ...outcome, reportSettings: report, sheets, fingerprint };
}

/**
 * What the report of a workbook says now, in steps.
 * @throws as `preparedInSteps`
 */
export function* reportInSteps(
  snapshot: WorkbookSnapshot,
  { settings, choices: chosen }: PreparationOptions = {},
): Generator<PreparationStep, ReportOutcome> {
  const workbook = yield* readTableInSteps(snapshot);
  const checked = yield* told(checkAsSetInSteps(workbook, settings));
  const { findings, reportSettings, accepted } = checked;
  yield { stage: "laying out" };
  const choices = chosen ?? reportSettings.choices;
  const notes = accepted.map(acceptedNote);
  const report = { ...reportSettings, choices };
  const model = yield* buildReportInSteps(workbook, findings, report, notes);
  if (choices.openErrors === "refuse") refuseOpenErrors(model);
  yield;
  return { workbook, ...checked, model, choices };
}

/** The indicator table of a workbook, in steps. @throws NoIndicatorsProblem where there is none */
export function* readTableInSteps(
  snapshot: WorkbookSnapshot,
): Generator<undefined, IndicatorWorkbook> {
  const reading = yield* readIndicatorWorkbookInSteps(snapshot);
  if (reading.kind === "nothing") throw new NoIndicatorsProblem(reading.message);
  return reading.workbook;
}

function* told<T>(check: Generator<CheckStep, T>): Generator<BuildProgress, T> {
  for (;;) {
    const next = check.next();
    if (next.done) return next.value;
    yield { stage: "checking", step: next.value };
  }
}

function refuseOpenErrors({ openErrors }: ReportModel): void {
  if (openErrors === 0) return;
  const open = openErrors === 1 ? "1 error is" : `${openErrors} errors are`;
  throw new ReportRefused(
    `${open} still open, and the settings say that no report is built while errors are open. Run the check and correct ${openErrors === 1 ? "it" : "them"}, or write draft at “When errors are open” on the settings' sheet. Nothing was changed.`,
    openErrors,
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
