import type { CellChange, Fix } from "../rules";
import type { CellReference } from "../workbook/types";

/** Why a cell of the direction column stays as it is. */
export type LeftBecause =
  | "right already"
  | "nothing to compare"
  | "no polarity"
  | "figure not understood"
  | "other words"
  | "formula"
  | "merged"
  | "accepted";

/** A cell of the direction column into which arrows are to be written. */
export interface DirectionCell {
  /** Ids of the measures that the cell tells of. */
  readonly measures: readonly string[];
  readonly cell: CellReference;
  readonly wasBlank: boolean;
  readonly fix: Fix;
}

/** A cell of the direction column that stays. */
export interface LeftCell {
  readonly cell: CellReference;
  readonly because: LeftBecause;
}

/** What filling the direction column comes to, before anything is written. */
export interface DirectionFill {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly cells: readonly DirectionCell[];
  /** The cells' contents before and after, one for each of `cells`. */
  readonly changes: readonly CellChange[];
  readonly left: readonly LeftCell[];
}
