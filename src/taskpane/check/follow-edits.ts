import { cellFinished, isCellEditing } from "../../excel/cell-editing";
import { watchWorkbook } from "../../excel/live";
import { problemInWords } from "../../excel/problems";
import type { Session } from "../session/session";
import { wording } from "../wording";
import { LiveCheck, type LivePace } from "./live";

/**
 * Lets edits in Excel refresh the findings, as long as the analyst has not switched it off.
 * @returns ends it, with its handlers in Excel
 */
export function followEdits(session: Session, pace?: LivePace): () => Promise<void> {
  const live = new LiveCheck(session, pace);
  let isEnded = false;
  const watching = watch(session, live, () => !isEnded);
  return async () => {
    isEnded = true;
    live.dispose();
    const unwatch = await watching;
    await unwatch?.();
  };
}

/** Registers with Excel, when the cell that is being edited is finished; null where Excel refuses. */
async function watch(session: Session, live: LiveCheck, isWanted: () => boolean) {
  const run = session.runner;
  for (;;) {
    try {
      return await run((context) => watchWorkbook(context, live.notice));
    } catch (error) {
      const mayTryAgain = isCellEditing(error) && (await cellFinished({ run, isWanted }));
      if (mayTryAgain) continue;
      const staleBecause = wording.check.notFollowing(problemInWords(error));
      if (isWanted()) session.change({ check: { ...session.state().check, staleBecause } });
      return null;
    }
  }
}
