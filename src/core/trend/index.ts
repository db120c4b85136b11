export { change, type ChangeBasis, type NoChangeFigure } from "./change";
export { compareReadings, type Comparison, type Incomparable, type Side } from "./comparison";
export {
  defaultTolerance,
  directionOfTravel,
  type DirectionOfTravel,
  type DirectionReason,
} from "./direction-of-travel";
export { readDirection } from "./read-direction";
export { targetReading, targetStatus, type TargetStatus } from "./target-status";
export type { Direction, Polarity } from "./types";
export { directionWord } from "./words";
