import Big from "big.js";

/** An axis of values: its ends and the distance of its labels. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** What somebody has set of an axis; the rest is worked out. */
export interface ScaleChoice {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
}

/** Labels that an axis has at most, whatever its unit. */
const labelLimit = 500;

/**
 * The ends of an axis as Excel finds them: from zero, unless the values lie within a sixth of the farthest; then half
 * their distance further. Beyond the last value there is room of a twentieth. Ends are multiples of the major unit.
 * Source: Microsoft support, "How Chart Axis Limits Are Calculated" (214075).
 *
 * @param most steps that there is room for
 */
export function valueScale(
  values: readonly number[],
  { minimum, maximum, majorUnit }: ScaleChoice,
  most: number,
): ValueScale {
  const [low, high] = roughEnds(values);
  const from = minimum ?? Math.min(low, maximum ?? low);
  const to = maximum ?? Math.max(high, minimum ?? high);
  const [start, end] = from < to ? [from, to] : [from, from + Math.max(1, Math.abs(from))];
  const isUsable = majorUnit !== undefined && majorUnit > 0;
  const hasRoom = isUsable && (end - start) / majorUnit <= labelLimit;
  const unit = hasRoom ? new Big(majorUnit) : roundStep(start, end, Math.max(1, most));
  return {
    minimum: minimum ?? multiple(start, unit, "down"),
    maximum: maximum !== undefined && maximum === end ? maximum : multiple(end, unit, "up"),
    majorUnit: Number(unit),
  };
}

function roughEnds(values: readonly number[]): [number, number] {
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (lowest > highest) return [0, 1];
  if (lowest === 0 && highest === 0) return [0, 1];
  if (lowest < 0 && highest <= 0) {
    const [high, low] = roughEnds([-highest, -lowest]).map((end) => 0 - end) as [number, number];
    return [low, high];
  }
  const isClose = lowest > 0 && highest - lowest <= highest / 6;
  const start = isClose && highest > lowest ? lowest - (highest - lowest) / 2 : Math.min(0, lowest);
  const room = (highest - start) / 20;
  return [lowest < 0 ? lowest - (highest - lowest) / 20 : start, highest + room];
}

/** The smallest of 1, 2 and 5 times a power of ten that does with that many steps. */
function roundStep(start: number, end: number, most: number): Big {
  const width = new Big(end).minus(start).div(most);
  let step = new Big(`1e${width.e}`);
  while (step.lt(width)) step = step.c[0] === 2 ? step.times("2.5") : step.times(2);
  return step;
}

function multiple(value: number, unit: Big, direction: "up" | "down"): number {
  const steps = new Big(value).div(unit);
  const whole = steps.round(0, Big.roundDown);
  if (direction === "down") return Number((whole.gt(steps) ? whole.minus(1) : whole).times(unit));
  return Number((whole.lt(steps) ? whole.plus(1) : whole).times(unit));
}
