/** How sure the add-in is, as people say it. */
export type Confidence = "sure" | "likely" | "unsure";

/** @param confidence 0 to 1, as the reader of tables gives it */
export function confidenceWord(confidence: number): Confidence {
  if (confidence >= 0.75) return "sure";
  return confidence >= 0.5 ? "likely" : "unsure";
}
