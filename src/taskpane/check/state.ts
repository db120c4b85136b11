import type { RuleFamily, Severity } from "../../core/rules";
import type { CheckOutcome } from "../../excel/indicators";

/** By what the findings are brought together. */
export type Grouping = "severity" | "indicator";

/** Which findings are shown, and in what groups. */
export interface Choices {
  readonly grouping: Grouping;
  /** Severities that are left out. */
  readonly without: ReadonlySet<Severity>;
  /** Null for all. */
  readonly family: RuleFamily | null;
  /** Words that all have to occur. */
  readonly search: string;
  /** Only what the check before the last had not found. */
  readonly onlyNew: boolean;
}

/** Where the focus goes with the next drawing; a new object each time. */
export type FocusWish =
  { readonly on: "headline" } | { readonly on: "finding"; readonly key: string };

/** What is open at the current finding, below its details. */
export type Asking = "nothing" | "fix" | "fix all" | "accept";

/** What the pane keeps for the check. */
export interface CheckState {
  readonly choices: Choices;
  /** Groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** How many findings of a group are shown, where it is not the usual number. */
  readonly shown: ReadonlyMap<string, number>;
  /** How many groups are shown. */
  readonly groupsShown: number;
  /** Key of the finding that is open. */
  readonly current: string | null;
  readonly asking: Asking;
  readonly focus: FocusWish | null;
  /** The outcome of the last check that the analyst asked for. */
  readonly asked: CheckOutcome | null;
  /** What the findings are compared with; null before the second check. */
  readonly baseline: CheckOutcome | null;
  /** Of whom accepts findings; for this session only. */
  readonly initials: string;
  /** Whether edits in Excel refresh the findings. */
  readonly isLive: boolean;
  /** Why the findings could not be refreshed after an edit; "" where they are as the workbook is. */
  readonly staleBecause: string;
}

/** How many groups are shown at first, and how many more at a time: a report has 40 indicators. */
export const groupsAtATime = 60;

export const startCheck: CheckState = {
  choices: {
    grouping: "severity",
    without: new Set(),
    family: null,
    search: "",
    onlyNew: false,
  },
  closed: new Set(),
  shown: new Map(),
  groupsShown: groupsAtATime,
  current: null,
  asking: "nothing",
  focus: null,
  asked: null,
  baseline: null,
  initials: "",
  isLive: true,
  staleBecause: "",
};
