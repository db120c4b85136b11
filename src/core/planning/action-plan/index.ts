export { actionsFor, type ActionsFor } from "./actions-for";
export { isUnset, readDue, type DueReading } from "./attributes/due-date";
export { isDone, isOverdue, progressOf, progressOfAll, type Progress } from "./progress";
export { readActionPlan, type ReadActionPlan } from "./read-action-plan";
export { walkPlan, type WalkedEntry } from "./walk";
