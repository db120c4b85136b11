import type { ReportChoices } from "../../core/report";
import { buildIndicatorReport, readIndicatorReport } from "../../excel/indicators";
import { keepChoices } from "../../excel/kept-choices";
import type { BuildProgress } from "../../excel/progress";
import { checkWork, goToCell } from "../check/actions";
import { afterCheck } from "../check/moves";
import { copyAndSay } from "../files/copying";
import { download } from "../files/download";
import type { Job, Session } from "../session/session";
import { wording } from "../wording";
import { makeExport } from "./exports";
import {
  areSameChoices,
  countingChoices,
  type ExportedFile,
  type ExportFormat,
  type ReportState,
} from "./state";

/** Reads and checks the workbook, so that the report's choices and what is open can be shown. */
export function readForReport(session: Session): Promise<boolean> {
  const options = { message: wording.report.reading, canCancel: true, givesWay: true };
  return session.perform(options, checkWork(session, { isAsked: false }));
}

/** Checks the workbook and writes the report into it, as it is chosen in the pane. */
export function buildReport(session: Session): Promise<boolean> {
  return session.perform({ message: wording.report.building }, async ({ run, progress }) => {
    const onProgress = teller(progress);
    const { keepsChoices } = session.state().report;
    const changed = changedChoices(session);
    const built = await run(async (context) => {
      if (changed && keepsChoices) await keepChoices(context, changed, { onProgress });
      return buildIndicatorReport(context, { onProgress, ...(changed && { choices: changed }) });
    });
    return {
      built,
      checked: built,
      check: afterCheck(session.state().check, built, false),
      view: "report",
      notice: wording.report.built(built.report.sheets),
      ...(keepsChoices && { report: { ...session.state().report, choices: null } }),
    };
  });
}

/** The choices of the pane where they differ from those of the workbook. */
function changedChoices(session: Session): ReportChoices | null {
  const { report, checked } = session.state();
  if (!report.choices) return null;
  const counting = countingChoices(report, checked);
  const kept = checked?.reportSettings.choices;
  return kept && areSameChoices(kept, counting) ? null : counting;
}

function teller(progress: Job["progress"]) {
  return (step: BuildProgress) => progress(wording.report.progress(step), shareDone(step));
}

/** Writing takes the most of the time. */
function shareDone(step: BuildProgress): number {
  if (step.stage !== "writing") return shares[step.stage];
  return 0.4 + (0.5 * (step.request - 1)) / step.requests;
}

const shares = {
  "keeping choices": 0.05,
  reading: 0.1,
  checking: 0.2,
  looking: 0.35,
  finishing: 0.95,
} as const;

/** Keeps what the analyst chose. */
export function choose(session: Session, part: Partial<ReportChoices>): void {
  const { report, checked } = session.state();
  const choices = { ...countingChoices(report, checked), ...part };
  const isAsKept = checked !== null && areSameChoices(checked.reportSettings.choices, choices);
  changeReport(session, { choices: isAsKept ? null : choices });
}

/** Changes what the pane keeps for the report. */
export function changeReport(session: Session, part: Partial<ReportState>): void {
  session.change({ report: { ...session.state().report, ...part } });
}

/** Shows the top of a tab of the report. */
export function goToTab(session: Session, sheet: string): Promise<boolean> {
  return goToCell(session, { sheet, row: 0, column: 0 });
}

/** Saves the report, of the figures as they are now, as a file to publish. */
export function exportReport(session: Session, format: ExportFormat): Promise<boolean> {
  return session.perform(
    { message: wording.report.exporting[format] },
    async ({ run, progress }) => {
      const onProgress = teller(progress);
      const choices = changedChoices(session);
      const outcome = await run((context) =>
        readIndicatorReport(context, { onProgress, ...(choices && { choices }) }),
      );
      progress(wording.report.exporting[format], 0.5);
      const { file, ...exported } = await makeExport(outcome, format);
      download(file, exported.fileName);
      return {
        report: { ...session.state().report, exported },
        notice: wording.report.exported(exported.fileName),
      };
    },
  );
}

/** Copies the file that was made last: its looks for Word, its source for a web page. */
export function copyExport(session: Session, { format, html }: ExportedFile): Promise<boolean> {
  const { copied } = wording.report;
  return format === "docx"
    ? copyAndSay(session, { text: textOf(html), html }, copied.docx)
    : copyAndSay(session, { text: html }, copied.html);
}

/** The text of a page, for programs that take no HTML. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.body.textContent
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
