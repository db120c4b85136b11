import type { Polarity } from "../trend/types";
import type { Reading } from "../values/types";
import type { PlanLevel, RegisterKind } from "../workbook/header/registers/types";
import type { CellReference, ReadingNote, Sourced } from "../workbook/types";

export type { RegisterKind };

/** A text of a register, on one line, and the cell (or the line of a cell) that it stands in. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellReference;
}

/**
 * What is to happen to the figure of a commitment. `value` is null where nothing says it ("Staff survey data"); `text`
 * is what was read: the commitment's own words, or a column of the desired direction.
 */
export type DesiredDirection = Sourced<Exclude<Polarity, "none"> | null>;

/**
 * One thing that a register promises to measure: a line of "how it will be measured", a statement of success, a
 * performance measure of a bee. A statement with two aims ("a reduction in … and an increase in …") gives two.
 */
export interface Commitment {
  /** Stable while the words stay: the register and its folded words, numbered where the same words stand twice. */
  readonly key: string;
  readonly register: "priorities" | "successMeasures" | "scorecard";
  /** As the register says it, on one line; one aim of a statement that has several. */
  readonly text: string;
  /** The whole statement where it has several aims, else `text`. */
  readonly statement: string;
  readonly cell: CellReference;
  readonly desired: DesiredDirection;
  /** Indicators that the row's own column names, as typed (`24`, `28b`); empty where there is none. */
  readonly namedIndicators: readonly Sourced<string>[];
}

/** What one of the year's strategic priorities wants to achieve. */
export interface StrategicPriority {
  /** Number of the ambition it stands under; `value` null where its words are not understood, the whole where none is said. */
  readonly ambition: Sourced<number | null> | null;
  /** "Sufficient local school places". */
  readonly title: PlacedText;
  readonly objectives: readonly PlacedText[];
  readonly measures: readonly Commitment[];
  readonly corporatePriorities: readonly Sourced<string>[];
  readonly outcomeBees: readonly Sourced<string>[];
  /** Where its measures would stand, for findings about their absence. */
  readonly measuresCell: CellReference;
}

/** One of the plan's statements of how success is measured. */
export interface SuccessStatement {
  readonly text: PlacedText;
  /** One, or one for each of its aims. */
  readonly aims: readonly Commitment[];
}

/** One line of the context table: a local figure beside the national one. */
export interface ContextFigure {
  readonly title: PlacedText;
  /** Heading it stands under, such as Deprivation; "" where there is none. */
  readonly theme: string;
  readonly local: Sourced<Reading>;
  readonly national: Sourced<Reading> | null;
  /** Difference that the workbook itself gives, local minus national; null where it gives none. */
  readonly difference: Sourced<Reading> | null;
  readonly period: PlacedText | null;
  readonly source: PlacedText | null;
}

/** One outcome bee with what was promised under it. */
export interface ScorecardBee {
  /** As typed; the canonical name is the vocabulary's matter. */
  readonly bee: Sourced<string>;
  readonly pledges: readonly PlacedText[];
  readonly measures: readonly Commitment[];
  readonly meansOfDelivery: readonly PlacedText[];
}

/** How far a task has come. `value` is null where the words are not understood. */
export type ProgressStatus = "not started" | "on track" | "delayed" | "completed" | "cancelled";

/** A line of the action plan: what stands at any of its levels. */
export interface ActionPlanEntry {
  /** `area` 5, `priority` 5.1, `action` 5.1.1, `task` a) under it. */
  readonly level: PlanLevel;
  /** The number as the plan writes it: `5`, `5.1`, `5.1.1`, `a`; "" where it has none. */
  readonly number: string;
  /** In full: `5.1.1 a`. Unique only in a plan without mistakes. */
  readonly reference: string;
  readonly title: PlacedText;
  /** Bulleted lines below it that belong to it. */
  readonly details: readonly PlacedText[];
  readonly owner: PlacedText | null;
  /** `value` is the ISO date, `2004-03-31`; null where the words are no date. */
  readonly due: Sourced<string | null> | null;
  readonly status: Sourced<ProgressStatus | null> | null;
  readonly namedIndicators: readonly Sourced<string>[];
  /** In the order of the plan. */
  readonly children: readonly ActionPlanEntry[];
  /** Where its owner, due date and status stand or would stand; absent for pasted text. */
  readonly cells: Readonly<Partial<Record<"owner" | "due" | "status", CellReference>>>;
}

/** The action plan as a tree. Entries whose parent is missing stand at the top, in the order of the plan. */
export interface ActionPlan {
  readonly entries: readonly ActionPlanEntry[];
}

/** Where a register was found, and what its reader had to decide. */
export interface RegisterPlace {
  readonly kind: RegisterKind;
  readonly sheet: string;
  readonly notes: readonly ReadingNote[];
}

/** The registers of a workbook; those that it does not hold are empty. */
export interface Planning {
  readonly priorities: readonly StrategicPriority[];
  readonly successMeasures: readonly SuccessStatement[];
  readonly context: readonly ContextFigure[];
  readonly scorecard: readonly ScorecardBee[];
  readonly actionPlan: ActionPlan;
  readonly places: readonly RegisterPlace[];
}

/** How a commitment (or an action) came to an indicator. */
export type LinkOrigin =
  /** The register's own column names it. */
  | "named"
  /** Proposed by wording, and confirmed by the analyst. */
  | "confirmed"
  /** Proposed by wording. */
  | "proposed";

/** An indicator, or one of its measures, that answers a commitment. */
export interface IndicatorLink {
  /** Ids of the measures: `["24b"]`, or all of an indicator. Never empty. */
  readonly measures: readonly string[];
  readonly origin: LinkOrigin;
  /** How well the words fit, 0 to 1; 1 where the analyst named or confirmed it. */
  readonly score: number;
  /** The indicator measures the opposite: children placed outside the county, children living within it. */
  readonly isOpposite: boolean;
  /** In the analyst's words: "shares care leavers, suitable accommodation". */
  readonly reason: string;
}

/** A commitment with the indicators that answer it, best first; empty where nobody measures it. */
export interface LinkedCommitment {
  readonly commitment: Commitment;
  readonly links: readonly IndicatorLink[];
}
