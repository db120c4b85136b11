import type { SelfTestOutcome } from "../../excel/self-test/self-test";

/** What the pane keeps for the help. */
export interface HelpState {
  /** The last self-test of this session; null before the first. */
  readonly selfTest: SelfTestOutcome | null;
  /** Name of the trace's file, once it was saved. */
  readonly savedTrace: string | null;
}

export const startHelp: HelpState = { selfTest: null, savedTrace: null };
