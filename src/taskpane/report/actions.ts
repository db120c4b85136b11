import type { ReportChoices } from "../../core/report";
import { checkWork, goToCell } from "../check/actions";
import { afterCheck } from "../check/moves";
import { copyAndSay } from "../files/copying";
import { download } from "../files/download";
import type { Session } from "../session/session";
import { wording } from "../wording";
import { built, readReport } from "./building";
import { makeExport } from "./exports";
import { standingReport } from "./standing-report";
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
  const { checked: last, built: before } = session.state();
  const hasReport = standingReport(last, before) !== null;
  const stopped = hasReport ? wording.report.stoppedBefore : wording.report.stopped;
  const options = { message: wording.report.building, canCancel: true, stopped };
  return session.perform(options, async (job) => {
    const { keepsChoices } = session.state().report;
    const outcome = await built(job, { choices: changedChoices(session), keepsChoices });
    return {
      built: outcome,
      checked: outcome,
      check: afterCheck(session.state().check, outcome, false),
      view: "report",
      notice: wording.report.built(outcome.report.sheets),
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
  const message = wording.report.exporting[format];
  return session.perform({ message, canCancel: true }, async (job) => {
    const outcome = await readReport(job, changedChoices(session));
    job.commit("");
    job.progress(message, 0.5);
    const { file, ...exported } = await makeExport(outcome, format);
    download(file, exported.fileName);
    return {
      report: { ...session.state().report, exported },
      notice: wording.report.exported(exported.fileName),
    };
  });
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
