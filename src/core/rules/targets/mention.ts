/** Whether a text speaks of a target, whatever it says of it. */
export function mentionsTarget(text: string): boolean {
  return /\b(?:targets?|targeted|goals?|short of|thresholds?|benchmarks?)\b/i.test(text);
}
