import { clockDay } from "../../core/fingerprint/clock-time";
import type { Acceptance, Finding, FixPlan } from "../../core/rules";
import { applyFixes } from "../../excel/fixes";
import type { CheckOutcome } from "../../excel/indicators";
import { acceptFindings, takeBackAcceptances } from "../../excel/own-sheets";
import { takeSnapshot } from "../../excel/snapshot";
import type { Session } from "../session/session";
import type { PaneState } from "../session/state";
import { wording } from "../wording";
import { checkedNow } from "./checked-now";
import { afterDealing } from "./moves";

/** Applies the fixes of the findings, checks again, and goes on to the next finding. */
export function fix(session: Session, findings: readonly Finding[]): Promise<boolean> {
  let plan: FixPlan<Finding> | null = null;
  return session.perform({ message: wording.check.fixing(findings.length) }, async (job) => {
    plan ??= await job.run((context) => applyFixes(context, findings));
    const checked = await checkedNow(job);
    return { ...dealtWith(session, checked), notice: wording.check.fixed(plan) };
  });
}

/** Why a finding stays as it is, and who says so. */
export type Decision = Pick<Acceptance, "reason" | "initials">;

/** Keeps a finding as accepted, checks again, and goes on to the next one. */
export function accept(session: Session, finding: Finding, decision: Decision): Promise<boolean> {
  let isWritten = false;
  return session.perform({ message: wording.check.accepting }, async (job) => {
    const { checked: seen } = session.state();
    if (!seen) return {};
    if (!isWritten) {
      await job.run(async (context) => {
        const outcome = withSheetsOfNow(seen, await takeSnapshot(context));
        await acceptFindings(context, outcome, [finding], {
          ...decision,
          date: clockDay(new Date()),
        });
      });
      isWritten = true;
    }
    const checked = await checkedNow(job);
    const { check } = session.state();
    session.change({ check: { ...check, initials: decision.initials } });
    return { ...dealtWith(session, checked), notice: wording.check.accepted };
  });
}

/** Takes acceptances back and checks again: what they covered is open again. */
export function takeBack(session: Session, acceptances: readonly Acceptance[]): Promise<boolean> {
  return session.perform({ message: wording.check.takingBack }, async (job) => {
    await job.run(async (context) =>
      takeBackAcceptances(context, await takeSnapshot(context), acceptances),
    );
    const checked = await checkedNow(job);
    const check = { ...session.state().check, focus: { on: "headline" } as const };
    return { checked, check, notice: wording.check.takenBack(acceptances.length) };
  });
}

function dealtWith(session: Session, checked: CheckOutcome): Partial<PaneState> {
  const { checked: before, check } = session.state();
  return { checked, check: afterDealing(check, before ?? checked, checked) };
}

/** The check as the analyst saw it, with the sheets of our own as they are now: somebody may have changed them. */
export function withSheetsOfNow(
  seen: CheckOutcome,
  { ownSheets }: CheckOutcome["workbook"]["snapshot"],
): CheckOutcome {
  const snapshot = { ...seen.workbook.snapshot, ownSheets: ownSheets ?? {} };
  return { ...seen, workbook: { ...seen.workbook, snapshot } };
}
