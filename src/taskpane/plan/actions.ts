import { readPlanningInSteps } from "../../core/planning";
import type { InputSheet } from "../../core/planning/input-sheets";
import { decidedRows, linkRowsInSteps, type LinkChange } from "../../core/planning/linking";
import type { CheckOutcome } from "../../excel/indicators";
import { addInputSheets } from "../../excel/input-sheets";
import { writeLinkRows } from "../../excel/own-sheets";
import { takeSnapshot } from "../../excel/snapshot";
import { checkWork } from "../check/actions";
import { checkedNow } from "../check/checked-now";
import { withSheetsOfNow } from "../check/dealing";
import { afterCheck } from "../check/moves";
import { inSlices } from "../check/slices";
import { readAgain } from "../setup/actions";
import type { Job, Session } from "../session/session";
import type { PaneState } from "../session/state";
import { wording } from "../wording";
import { plan as words } from "../wording/plan";
import { planInSteps } from "./model";

/**
 * Keeps decisions about promises and indicators on the sheet of links, all in one go, and checks the workbook by them.
 * What else stands on the sheet stays.
 */
export function decide(session: Session, changes: readonly LinkChange[]): Promise<boolean> {
  let isWritten = false;
  return session.perform({ message: words.keeping(changes.length) }, async (job) => {
    const { checked } = session.state();
    if (!checked) return {};
    // A second try after a check that failed does not write again.
    if (!isWritten) await job.run((context) => keep(context, checked, changes, job));
    isWritten = true;
    const read = await checkedWithPlan(session, job);
    return { ...read, notice: words.kept(changes.length, read.plan.model.counts) };
  });
}

/** The sheet of links is read as it is now, so that nothing is lost that somebody wrote there meanwhile. */
async function keep(
  context: Excel.RequestContext,
  seen: CheckOutcome,
  changes: readonly LinkChange[],
  { signal }: Job,
): Promise<void> {
  const slices = { signal, onStep: () => undefined };
  const { workbook } = withSheetsOfNow(seen, await takeSnapshot(context));
  const planning = await inSlices(readPlanningInSteps(workbook), slices);
  const rows = await inSlices(linkRowsInSteps(planning, workbook), slices);
  await writeLinkRows(context, decidedRows(rows, changes, workbook.measures));
}

async function checkedWithPlan(session: Session, job: Job) {
  const checked = await checkedNow(job);
  const { signal } = job;
  const model = await inSlices(planInSteps(checked), { signal, onStep: () => undefined });
  const check = afterCheck(session.state().check, checked, false);
  return { checked, check, plan: { model, madeOf: checked } } satisfies Partial<PaneState>;
}

/** Reads and checks the workbook, so that its promises can be shown. */
export function readForPlan(session: Session): Promise<boolean> {
  const options = { message: wording.check.reading, canCancel: true };
  return session.perform(options, checkWork(session, { isAsked: false }));
}

/** Adds empty sheets for registers at the end of the workbook, shows the first, and reads the workbook with them. */
export function addRegisters(session: Session, sheets: readonly InputSheet[]): Promise<boolean> {
  let added: readonly string[] | null = null;
  return session.perform({ message: words.registers.adding }, async (job) => {
    added ??= await job.run((context) => addInputSheets(context, sheets));
    return { ...(await readAgain(session, job)), notice: words.registers.added(added) };
  });
}
