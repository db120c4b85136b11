import type { DirectionFill } from "../../core/directions";
import type { BuildOutcome, CheckOutcome } from "../../excel/indicators";
import { startCheck, type CheckState } from "../check/state";
import { startHelp, type HelpState } from "../help/state";
import { startPlan, type PlanState } from "../plan/state";
import { startReport, type ReportState } from "../report/state";
import type { SetupState } from "../setup/state";
import { startSetup } from "../setup/start";

/** The parts of the pane that the analyst moves between. */
export type View = "check" | "report" | "plan" | "setup" | "help";

/** Work that is going on; one piece at a time. */
export interface Work {
  /** What is being done: "Reading the workbook …". */
  readonly message: string;
  /** How much is done, 0 to 1; null where that is not known. */
  readonly done: number | null;
  /** Stops the work at its next step; null where it must run to its end. */
  readonly cancel: (() => void) | null;
  /** Why it cannot be stopped any more, or that something else was not begun meanwhile; "" for nothing. */
  readonly note: string;
}

/** A sentence for screen readers alone. The number tells two announcements of the same words apart. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

/** How far the pane came with checking the workbook by itself; it tells more only where there is no check yet. */
export type Start = "opening" | "not checked" | "nothing recognised" | "large workbook";

/** Why the last work did not succeed. */
export interface Problem {
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** For support: what happened, without anything of the workbook; null where the message says it all. */
  readonly details: string | null;
  /** Does the same work again; null where that makes no sense. */
  readonly retry: (() => void) | null;
  /** A cell is being edited: the work is done again by itself when it is finished. */
  readonly waitsForCell?: boolean;
}

/** All that the pane shows. Every change makes a new one. */
export interface PaneState {
  readonly view: View;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** What was just done, for the status line and for screen readers; "" for nothing. */
  readonly notice: string;
  /** What is said of work that the analyst has stopped before its end; "" for nothing. */
  readonly stopped: string;
  readonly announcement: Announcement;
  readonly start: Start;
  /** The last check; null before the first. */
  readonly checked: CheckOutcome | null;
  /** How the analyst looks at the findings, and where they are. */
  readonly check: CheckState;
  /** The directions that wait for the analyst's word before they are written; null where none do. */
  readonly directions: DirectionFill | null;
  /** The last build of this session; null before the first. */
  readonly built: BuildOutcome | null;
  /** What the analyst chose for the report. */
  readonly report: ReportState;
  /** What was promised, and what measures it. */
  readonly plan: PlanState;
  /** What is being set up, and from what. */
  readonly setup: SetupState;
  /** What the self-test found. */
  readonly help: HelpState;
}

export const startState: PaneState = {
  view: "check",
  work: null,
  problem: null,
  notice: "",
  stopped: "",
  announcement: { text: "", number: 0 },
  start: "opening",
  checked: null,
  check: startCheck,
  directions: null,
  built: null,
  report: startReport,
  plan: startPlan,
  setup: startSetup,
  help: startHelp,
};
