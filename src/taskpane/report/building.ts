import type { ReportChoices } from "../../core/report";
import { ProblemInWords } from "../../excel/errors";
import {
  readForReport,
  writePreparedReport,
  type BuildOutcome,
  type IndicatorOptions,
  type ReportOutcome,
} from "../../excel/indicators";
import { keepChoices } from "../../excel/kept-choices";
import {
  preparedInSteps,
  reportInSteps,
  type PreparationOptions,
  type PreparationStep,
} from "../../excel/prepared-report";
import { ReportRefused } from "../../excel/problems";
import type { BuildProgress } from "../../excel/progress";
import type { WorkbookSnapshot } from "../../core/workbook/types";
import { inSlices, untilAborted } from "../check/slices";
import type { Job } from "../session/session";
import { wording } from "../wording";

/** What the pane's choices want of a report; null where the workbook's own choices count. */
export interface Wanted {
  readonly choices: ReportChoices | null;
  /** The choices become those of the workbook. */
  readonly keepsChoices: boolean;
}

/**
 * Reads, checks and lays out the report, and then writes it. Until the first write it can be cancelled, and leaves the
 * workbook as it was; the pane can be used meanwhile.
 * @throws as `buildIndicatorReport`, a refusal in the words of the pane; the signal's reason
 */
export async function built(job: Job, { choices, keepsChoices }: Wanted): Promise<BuildOutcome> {
  const { run, signal, commit } = job;
  const options = preparationOptions({ choices, keepsChoices });
  const prepared = await prepare(job, options, preparedInSteps);
  const onProgress = (step: BuildProgress) => {
    if (step.stage === "writing" && step.request === 1) commit(wording.report.writingBegan);
    tell(job, step);
  };
  return untilAborted(
    run(async (context) => {
      if (choices && keepsChoices) await keepChoices(context, choices, { onProgress });
      return writePreparedReport(context, prepared, { onProgress });
    }),
    signal,
  );
}

/** What the report would say now. @throws as `built` */
export function readReport(job: Job, choices: ReportChoices | null): Promise<ReportOutcome> {
  return prepare(job, preparationOptions({ choices, keepsChoices: false }), reportInSteps);
}

type InSteps<T> = (
  snapshot: WorkbookSnapshot,
  options: PreparationOptions,
) => Generator<PreparationStep, T>;

async function prepare<T>(job: Job, options: IndicatorOptions, inSteps: InSteps<T>): Promise<T> {
  const { run, signal } = job;
  const onProgress = (step: BuildProgress) => tell(job, step);
  const snapshot = await untilAborted(
    run((context) => readForReport(context, { onProgress })),
    signal,
  );
  try {
    const onStep = (step: PreparationStep) => {
      if (step) tell(job, step);
    };
    return await inSlices(inSteps(snapshot, options), { signal, onStep });
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error;
    const isChosenHere = options.choices !== undefined;
    throw new ProblemInWords(wording.report.refused(error.openErrors, isChosenHere));
  }
}

function preparationOptions({ choices, keepsChoices }: Wanted): PreparationOptions {
  return choices ? { choices, keepsChoices } : {};
}

function tell({ progress }: Job, step: BuildProgress): void {
  progress(wording.report.progress(step), shareDone(step));
}

/** Writing takes the most of the time. */
function shareDone(step: BuildProgress): number {
  if (step.stage === "writing") return 0.4 + (0.5 * (step.request - 1)) / step.requests;
  if (step.stage === "checking" && step.step) return 0.1 + (0.2 * step.step.done) / step.step.total;
  return shares[step.stage];
}

const shares = {
  reading: 0.05,
  checking: 0.1,
  "laying out": 0.3,
  "keeping choices": 0.35,
  looking: 0.38,
  finishing: 0.95,
} as const;
