/** An entry that can be chosen for a cell. */
export interface Choice {
  /** As displayed. */
  readonly text: string;
  /** What gives this entry when it is typed. */
  readonly typed: string;
  /** It stands in the cell now. */
  readonly isCurrent?: true;
}
