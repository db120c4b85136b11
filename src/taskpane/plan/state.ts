import type { CheckOutcome } from "../../excel/indicators";
import type { PlanModel } from "./model";

/** What the pane keeps for the plan. */
export interface PlanState {
  /** The promises and what measures them; null before they are first worked out. */
  readonly model: PlanModel | null;
  /** The check that the model was made of. */
  readonly madeOf: CheckOutcome | null;
}

export const startPlan: PlanState = { model: null, madeOf: null };
