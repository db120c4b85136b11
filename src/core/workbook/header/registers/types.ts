/** The registers of the planning family: what was promised beside the indicators, and where. */
export type RegisterKind =
  /** What the year's strategic priorities want to achieve, and how it will be measured. */
  | "priorities"
  /** The plan's statements of how success is measured. */
  | "successMeasures"
  /** Local figures beside national ones. */
  | "context"
  /** Outcome bees with their pledges, performance measures and means of delivery. */
  | "scorecard"
  /** Strategic areas, priorities, actions and tasks. */
  | "actionPlan";

/** The levels of an action plan, the highest first. */
export type PlanLevel = "area" | "priority" | "action" | "task";
