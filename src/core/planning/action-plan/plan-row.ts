import type { PlanLevel } from "../../workbook/header/registers/types";
import type { ActionPlanEntry } from "../types";

export type { PlanLevel };

/** The levels of an action plan, the highest first. */
export const planLevels = ["area", "priority", "action", "task"] as const;

/** 0 for an area, 3 for a task. */
export const rankOf = (level: PlanLevel): number => planLevels.indexOf(level);

/** The level of a rank; ranks beyond a task are tasks. */
export const levelOfRank = (rank: number): PlanLevel =>
  planLevels[Math.max(0, Math.min(rank, planLevels.length - 1))] ?? "task";

/** An entry as it was read, before it has its place in the tree. */
export interface PlanRow extends Omit<ActionPlanEntry, "reference" | "children"> {
  /** The row itself says what it stands under, in its own columns; its number says nothing against that. */
  readonly isPlaced?: boolean;
}

/** What a row says beside its title; nothing, where the plan is pasted text. */
export const withoutDetails: Omit<PlanRow, "level" | "number" | "title" | "isPlaced"> = {
  details: [],
  owner: null,
  due: null,
  status: null,
  namedIndicators: [],
  cells: {},
};
