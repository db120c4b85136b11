/** Statistics by published methods: docs/statistics.md says which, and which variant of each. */
export { byarInterval } from "./byar";
export { defaultConfidence } from "./confidence";
export { differenceInterval, type Significance, significanceOfChange } from "./difference";
export { exactPoissonInterval } from "./poisson";
export {
  type Assurance,
  type ProcessControl,
  processControl,
  type Variation,
} from "./process-control";
export { fewestForQuartiles, type Quartile, quartilesAmong } from "./quartile";
export {
  type RecentTrend,
  recentTrend,
  type TrendClassification,
  trendPoints,
} from "./recent-trend";
export { roundedQuotient } from "./rounding";
export { defaultThreshold, isDisclosive, suppressedSymbol } from "./suppression";
export type { Interval, Proportion } from "./types";
export { wilsonInterval } from "./wilson";
