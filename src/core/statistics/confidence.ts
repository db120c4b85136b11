import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** The level of the published statistics of children's services and public health. */
export const defaultConfidence = 0.95;

/**
 * Standard normal deviate of a two-sided interval: 1.959964 for 95%.
 *
 * @param confidence level as a fraction above 0 and below 1
 * @throws RangeError where it is not
 */
export function normalDeviate(confidence: number): number {
  return normalQuantile(1 - tail(confidence), 0, 1);
}

/**
 * Probability beyond each end of a two-sided interval: 0.025 for 95%.
 *
 * @throws RangeError where the confidence is not above 0 and below 1
 */
export function tail(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(
      `The confidence must be between 0 and 1, such as 0.95; it is ${confidence}.`,
    );
  }
  return (1 - confidence) / 2;
}
