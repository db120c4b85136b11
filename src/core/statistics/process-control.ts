import Big from "big.js";

import type { Polarity } from "../trend/types";
import { latestSignal, type PointPosition } from "./special-cause";

/** What the latest point says: special cause for the better or the worse, chance, or special cause without a polarity. */
export type Variation = "improvement" | "concern" | "common cause" | "neither";

/** Whether the process as it is can be relied on to meet the target; null without a target or a polarity. */
export type Assurance = "consistently passing" | "consistently failing" | "hit or miss" | null;

/** An XmR chart's figures, in the unit of the values. */
export interface ProcessControl {
  readonly mean: Big;
  readonly lowerLimit: Big;
  readonly upperLimit: Big;
  readonly variation: Variation;
  readonly assurance: Assurance;
}

/** Wheeler's factor for limits from the mean moving range of two: 3 / 1.128. */
const limitFactor = new Big("2.66");

/**
 * Statistical process control of a series by an XmR chart, by the rules of NHS England's Making Data Count.
 *
 * Limits are mean ± 2.66 × mean moving range of all points. Points are compared with them exactly in decimal.
 * Variation is that of the latest point. A target above the upper limit is consistently failed where higher is
 * better and consistently met where lower is, and the other way round below the lower limit.
 *
 * @param values in order of time, two or more; fewer than 12 give trial limits
 * @throws RangeError where there are fewer than two values
 * Source: Making Data Count, strengthening your decisions (NHS England 2019); Wheeler 2000. Moving ranges are
 * not screened for outliers, as in its Excel tool; the R package NHSRplotthedots screens them unless told not to.
 */
export function processControl(
  values: readonly Big[],
  polarity: Polarity,
  target?: Big,
): ProcessControl {
  if (values.length < 2) throw new RangeError("Process limits need two values or more.");
  const total = sum(values);
  const ranges = sum(
    values.slice(1).map((value, place) => value.minus(values[place] ?? value).abs()),
  );
  const mean = total.div(values.length);
  const reach = limitFactor.times(ranges).div(values.length - 1);
  const signal = latestSignal(values, positionsOf(values, total, ranges));
  const limits = { lowerLimit: mean.minus(reach), upperLimit: mean.plus(reach) };
  const assurance = assuranceOf(limits, polarity, target);
  return { mean, ...limits, variation: variationOf(signal, polarity), assurance };
}

/** Where each value lies, decided without a division: everything is multiplied by n (n − 1). */
function positionsOf(values: readonly Big[], total: Big, ranges: Big): PointPosition[] {
  const reach = limitFactor.times(ranges).times(values.length);
  return values.map((value) => {
    const deviation = value.times(values.length).minus(total);
    const distance = deviation.abs().times(values.length - 1);
    return {
      side: deviation.cmp(0),
      isOutside: distance.gt(reach),
      isNearLimit: distance.lte(reach) && distance.times(3).gt(reach.times(2)),
    };
  });
}

function variationOf(signal: -1 | 0 | 1, polarity: Polarity): Variation {
  if (signal === 0) return "common cause";
  if (polarity === "none") return "neither";
  return signal > 0 === (polarity === "higher") ? "improvement" : "concern";
}

function assuranceOf(
  { lowerLimit, upperLimit }: Pick<ProcessControl, "lowerLimit" | "upperLimit">,
  polarity: Polarity,
  target: Big | undefined,
): Assurance {
  if (!target || polarity === "none") return null;
  const isAbove = target.gt(upperLimit);
  if (!isAbove && target.gte(lowerLimit)) return "hit or miss";
  return isAbove === (polarity === "higher") ? "consistently failing" : "consistently passing";
}

function sum(values: readonly Big[]): Big {
  return values.reduce((total, value) => total.plus(value), new Big(0));
}
