/** How work in slices is driven. */
export interface SliceOptions<Step> {
  /** Stops the work at its next pause. */
  readonly signal: AbortSignal;
  /** Hears how far it is before each pause. */
  onStep(step: Step): void;
  /** Milliseconds of work between two pauses; 30 unless given. */
  readonly milliseconds?: number;
}

/**
 * Runs work that can pause so that the browser has time to draw, and to hear a press of Cancel.
 * @throws the signal's reason where it is aborted
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onStep, milliseconds = 30 }: SliceOptions<Step>,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + milliseconds;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    await new Promise((rest) => setTimeout(rest, 0));
  }
}

/**
 * Waits for work that nothing can stop, but no longer than until the signal.
 * @throws the signal's reason where it is aborted first; what the work throws
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
