import type { SetupState } from "./state";

/** Before anything is read. A file of its own, so that the pane starts without what the set-up needs. */
export const startSetup: SetupState = { snapshot: null, readAfter: null, draft: null };
