import type Big from "big.js";

/** Where a point lies on an XmR chart. */
export interface PointPosition {
  /** 1 above the mean, -1 below it, 0 on it. */
  readonly side: -1 | 0 | 1;
  /** Beyond a process limit. */
  readonly isOutside: boolean;
  /** In the outer third between the mean and a limit, the limit included. */
  readonly isNearLimit: boolean;
}

/** Points that make a trend or a shift. */
const runLength = 7;

/**
 * Whether the latest point is part of special cause variation, and which way it goes: 1 up, -1 down, 0 none.
 * The first rule that holds decides, in the order of Making Data Count:
 *
 * 1. the point is outside a process limit;
 * 2. the last seven points all rise, or all fall;
 * 3. two of the last three points are near the same limit, the latest one of them, and all three lie on that side;
 * 4. the last seven points lie on one side of the mean.
 */
export function latestSignal(
  values: readonly Big[],
  positions: readonly PointPosition[],
): -1 | 0 | 1 {
  const latest = positions.at(-1);
  if (latest?.isOutside) return latest.side;
  return trend(values) || twoOfThree(positions) || shift(positions);
}

function trend(values: readonly Big[]): -1 | 0 | 1 {
  if (values.length < runLength) return 0;
  const run = values.slice(-runLength);
  const steps = run.slice(1).map((value, place) => value.cmp(run[place] ?? value));
  return allOneWay(steps);
}

function twoOfThree(positions: readonly PointPosition[]): -1 | 0 | 1 {
  const three = positions.slice(-3);
  const near = three.filter(({ isNearLimit }) => isNearLimit);
  if (three.length < 3 || near.length < 2 || !three.at(-1)?.isNearLimit) return 0;
  return allOneWay(three.map(({ side }) => side));
}

function shift(positions: readonly PointPosition[]): -1 | 0 | 1 {
  if (positions.length < runLength) return 0;
  return allOneWay(positions.slice(-runLength).map(({ side }) => side));
}

function allOneWay(signs: readonly (-1 | 0 | 1)[]): -1 | 0 | 1 {
  const [first = 0] = signs;
  return signs.every((sign) => sign === first) ? first : 0;
}
