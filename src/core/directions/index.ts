export { fillDirections, hasDirectionColumn } from "./fill-directions";
export type { DirectionCell, DirectionFill, LeftBecause, LeftCell } from "./types";
