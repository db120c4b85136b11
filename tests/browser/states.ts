import { checkStates } from "./states/check";
import { directionStates } from "./states/directions";
import { helpStates } from "./states/help";
import { namesStates } from "./states/names";
import { planStates } from "./states/plan";
import { reportStates } from "./states/report";
import { setupStates } from "./states/setup";
import { shellStates } from "./states/shell";
import type { NamedState } from "./states/types";

/** Every state of the pane, by view. A new state is one entry in the list of its view. */
export const paneStates: readonly NamedState[] = [
  ...shellStates,
  ...checkStates,
  ...directionStates,
  ...reportStates,
  ...planStates,
  ...setupStates,
  ...namesStates,
  ...helpStates,
];
