import { NoIndicatorsProblem } from "../excel/problems";
import { usedCells } from "../excel/workbook-size";
import type { PaneState } from "./session/state";
import type { Job, Session } from "./session/session";
import { wording } from "./wording";

/** Reading and checking that many cells takes some seconds: the analyst says when. */
const mostCells = 200_000;

/**
 * Checks the workbook once the pane is in sight, so that the analyst sees at once how it stands. Nothing is changed,
 * it can be stopped, and whatever the analyst starts goes first. A workbook without indicators is no problem here.
 */
export async function checkAtStart(session: Session): Promise<void> {
  await untilVisible();
  const state = session.state();
  if (state.checked || state.work) return;
  const options = { message: wording.common.openingCheck, canCancel: true, givesWay: true };
  const isDone = await session.perform(options, (job) => openingCheck(session, job));
  if (!isDone) session.change({ start: "not checked" });
}

async function openingCheck(session: Session, job: Job): Promise<Partial<PaneState>> {
  if ((await job.run(usedCells)) > mostCells) return { start: "large workbook" };
  job.signal.throwIfAborted();
  const { checkWork } = await import(/* webpackChunkName: "check" */ "./check/actions");
  try {
    return await checkWork(session, { isAsked: false })(job);
  } catch (error) {
    if (error instanceof NoIndicatorsProblem) return { start: "nothing recognised" };
    throw error;
  }
}

/** Excel also loads the page, unseen, for the functions and the ribbon's buttons. */
function untilVisible(): Promise<void> {
  if (document.visibilityState === "visible") return Promise.resolve();
  return new Promise((done) => {
    const look = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", look);
      done();
    };
    document.addEventListener("visibilitychange", look);
  });
}
