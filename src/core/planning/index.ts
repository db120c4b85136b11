import type { CheckContext } from "../rules/types";
import { readPlanning } from "./read-planning";
import type { Planning } from "./types";

export { readPlanning, readPlanningInSteps } from "./read-planning";
export type * from "./types";

/** The registers of the workbook that is checked; for `context.shared`, as what rules share is. */
export function planningOf({ workbook }: CheckContext): Planning {
  return readPlanning(workbook);
}
