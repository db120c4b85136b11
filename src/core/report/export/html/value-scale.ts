import Big from "big.js";

/** An axis of values: its ends, and where its lines and labels are. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  /** From the minimum to the maximum in equal steps of 1, 2 or 5 times a power of ten. */
  readonly ticks: readonly number[];
}

/**
 * An axis that holds all values, with round ends.
 * @param values at least one finite number
 * @param options.fromZero whether zero must be on it, as for columns
 * @param options.label how a tick is written; the steps are wide enough that no two ticks are written alike
 */
export function valueScale(
  values: readonly number[],
  { fromZero, label }: { readonly fromZero: boolean; readonly label: (tick: number) => string },
): ValueScale {
  const [lowest, highest] = ends(values, fromZero);
  const first = roundStep(new Big(highest).minus(lowest).div(most));
  for (let step = first; ; step = nextStep(step)) {
    const ticks = ticksOf(lowest, highest, step);
    const isDistinct = new Set(ticks.map(label)).size === ticks.length;
    if (isDistinct || ticks.length <= 2) {
      return { minimum: ticks[0]!, maximum: ticks.at(-1)!, ticks };
    }
  }
}

/** Steps that an axis has at most. */
const most = 6;

/** A line may leave zero out only where its values lie close together: then zero would flatten it. */
const closeTogether = 0.25;

function ends(values: readonly number[], fromZero: boolean): [number, number] {
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const farthest = Math.max(Math.abs(lowest), Math.abs(highest));
  const needsZero = fromZero || highest - lowest > closeTogether * farthest;
  const [low, high] = needsZero ? [Math.min(0, lowest), Math.max(0, highest)] : [lowest, highest];
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low - farthest / 10, high + farthest / 10];
}

function roundStep(width: Big): Big {
  let step = new Big(`1e${width.e}`);
  while (step.lt(width)) step = nextStep(step);
  return step;
}

/** 1, 2, 5, 10, 20, 50 … */
function nextStep(step: Big): Big {
  return step.c[0] === 2 ? step.times("2.5") : step.times(2);
}

function ticksOf(lowest: number, highest: number, step: Big): number[] {
  const from = new Big(lowest).div(step).round(0, Big.roundDown);
  const first = from.times(step).gt(lowest) ? from.minus(1) : from;
  const ticks = [first.times(step)];
  while (ticks.at(-1)!.lt(highest)) ticks.push(ticks.at(-1)!.plus(step));
  return ticks.map(Number);
}
