import type { ConditionalLook, IconName } from "./types";

/** What a rule does to one cell. */
export interface CellEffect {
  readonly look?: ConditionalLook;
  readonly bar?: DataBar;
  readonly icon?: IconName;
  /** Only the bar or icon is to be seen. */
  readonly hidesValue?: true;
}

/** A bar in a cell; places are parts of the cell's width, from the left. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  /** `#RRGGBB`. */
  readonly color: string;
  /** It fades to white away from where it begins. */
  readonly isGradient: boolean;
  /** It reaches from right to left. */
  readonly isLeftwards: boolean;
  /** Where 0 is, as a thin line; null: there is none. */
  readonly axis: number | null;
}

/** Effects by row and column. */
export type Effects = Map<number, Map<number, CellEffect>>;

export function setEffect(effects: Effects, row: number, column: number, effect: CellEffect) {
  const cells = effects.get(row) ?? new Map<number, CellEffect>();
  effects.set(row, cells.set(column, effect));
}
