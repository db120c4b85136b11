/**
 * Runs work that pauses to its end at once. Work pauses so that whoever drives it can show how far it is, or stop it;
 * what a pause gives is up to the work.
 */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `map`, but pauses after each item. */
export function* mappedInSteps<T, U>(
  items: readonly T[],
  change: (item: T) => U,
): Generator<undefined, U[]> {
  const changed: U[] = [];
  for (const item of items) {
    changed.push(change(item));
    yield;
  }
  return changed;
}
