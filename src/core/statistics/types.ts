/** A confidence interval: `lower` is never above the estimate, `upper` never below it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A count out of a total: 694 of 1,030. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}
