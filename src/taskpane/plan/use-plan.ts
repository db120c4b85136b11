import { useEffect } from "react";
import type { CheckOutcome } from "../../excel/indicators";
import { inSlices } from "../check/slices";
import { usePaneState, useSession } from "../session/context";
import { problemOf } from "../session/problem";
import type { Session } from "../session/session";
import { planInSteps, type PlanModel } from "./model";

/**
 * The promises as the last check knows them. They are worked out in slices after each check; until that is done the
 * ones before are shown.
 */
export function usePlan(checked: CheckOutcome): PlanModel | null {
  const session = useSession();
  const { plan } = usePaneState();
  const isDue = plan.madeOf !== checked;
  useEffect(() => {
    if (!isDue) return undefined;
    const stopping = new AbortController();
    void workOut(session, checked, stopping.signal);
    return () => stopping.abort();
  }, [session, checked, isDue]);
  return plan.model;
}

async function workOut(session: Session, madeOf: CheckOutcome, signal: AbortSignal): Promise<void> {
  try {
    const model = await inSlices(planInSteps(madeOf), { signal, onStep: () => undefined });
    session.change({ plan: { model, madeOf } });
  } catch (error) {
    if (signal.aborted) return;
    const retry = () => {
      session.dismissProblem();
      void workOut(session, madeOf, signal);
    };
    session.change({ problem: problemOf(error, retry) });
  }
}
