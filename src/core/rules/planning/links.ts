import { planningOf } from "../../planning";
import { linkCommitments } from "../../planning/linking";
import type { LinkedCommitment } from "../../planning/types";
import type { CheckContext } from "../types";

/** The promises of the registers with the indicators that answer them; for `context.shared`. */
export function linkedPromises(context: CheckContext): readonly LinkedCommitment[] {
  return linkCommitments(context.shared(planningOf), context.workbook);
}
