import { selectCell } from "../../excel/selection";
import { writeResults } from "../../excel/own-sheets";
import type { CellReference } from "../../core/workbook/types";
import { copyAndSay } from "../files/copying";
import { problemOf } from "../session/problem";
import type { Work, Session } from "../session/session";
import { wording } from "../wording";
import { checkedNow } from "./checked-now";
import { afterCheck } from "./moves";
import { resultsToCopy } from "./results-text";

/** How a check is started. */
export interface CheckStart {
  /** Whether the analyst asked for it: the part is shown then and its headline gets the focus. True unless set. */
  readonly isAsked?: boolean;
}

/** Reads and checks the workbook. */
export function check(session: Session, start: CheckStart = {}): Promise<boolean> {
  const options = { message: wording.check.reading, canCancel: true };
  return session.perform(options, checkWork(session, start));
}

/** The check as a piece of work: for the button, and for the pane when it opens. */
export function checkWork(session: Session, { isAsked = true }: CheckStart): Work {
  return async (job) => {
    const checked = await checkedNow(job);
    return {
      checked,
      check: afterCheck(session.state().check, checked, isAsked),
      ...(isAsked && { view: "check" }),
    };
  };
}

/** Selects a cell in Excel; nothing is said where it goes well. */
export async function goToCell(session: Session, cell: CellReference): Promise<boolean> {
  try {
    await session.runner((context) => selectCell(context, cell));
    return true;
  } catch (error) {
    const retry = () => {
      session.dismissProblem();
      void goToCell(session, cell);
    };
    session.change({ notice: "", problem: problemOf(error, retry) });
    return false;
  }
}

/** Writes the results onto their own sheet of the workbook. */
export function resultsToSheet(session: Session): Promise<boolean> {
  return session.perform({ message: wording.check.writingResults }, async ({ run }) => {
    const { checked } = session.state();
    if (!checked) return {};
    const sheet = await run((context) => writeResults(context, checked));
    return { notice: wording.check.resultsWritten(sheet) };
  });
}

/** Copies the results as a table for Word and Outlook, and as text for the rest. */
export async function resultsToClipboard(session: Session): Promise<boolean> {
  const { checked } = session.state();
  if (!checked) return false;
  return copyAndSay(session, resultsToCopy(checked), wording.check.copied(checked.findings.length));
}
