import type { CellReference, Measure } from "../../workbook/types";
import {
  type PeriodSpan,
  monthOfYear,
  monthsBetween,
  monthsOfDoubt,
  spanOf,
} from "../../periods/months";

/** How the periods of the two figures of a measure stand to each other. */
export interface ComparedPeriods {
  readonly previous: PeriodSpan;
  readonly latest: PeriodSpan;
  readonly relation: PeriodRelation;
  /** Months from the previous to the latest period. */
  readonly distance: number;
}

/**
 * - `reversed`: the latest period ends before the previous one
 * - `same`: both are one and the same period
 * - `gap`: more than one year (or one period, where it is longer) apart, half a year allowed
 * - `other length`: counts of unlike stretches of time, such as a half-year and a year
 * - `other season`: they end at different times of the year
 * - `in step`: none of these, or it cannot be told
 */
export type PeriodRelation =
  "reversed" | "same" | "gap" | "other length" | "other season" | "in step";

/** The periods of a measure whose two figures are both given with a period; null otherwise. */
export function comparedPeriods({ previous, latest }: Measure): ComparedPeriods | null {
  if (previous.value.kind !== "value" || latest.value.kind !== "value") return null;
  const before = spanOf(previous.value.period);
  const after = spanOf(latest.value.period);
  if (!before || !after) return null;
  const { kind } = latest.value.unit;
  const relation = relationOf(before, after, kind === "number" || kind === "pounds");
  return { previous: before, latest: after, relation, distance: monthsBetween(before, after) };
}

/** Where the analyst wrote the latest period. */
export function latestPeriodCell({ cells, latest }: Measure): CellReference {
  return cells.latestPeriod ?? latest.cell;
}

const halfYear = 6;

function relationOf(before: PeriodSpan, after: PeriodSpan, isAmount: boolean): PeriodRelation {
  if (before.first === after.first && before.last === after.last) return "same";
  const distance = monthsBetween(before, after);
  const doubt = monthsOfDoubt(before, after);
  if (distance < -doubt) return "reversed";
  if (distance > Math.max(12, before.length, after.length) + halfYear + doubt) return "gap";
  if (isAmount && isOtherLength(before, after)) return "other length";
  return isOtherSeason(before, after) ? "other season" : "in step";
}

/** A single month may be the day on which a whole year was counted, so it has no length. */
function isOtherLength(before: PeriodSpan, after: PeriodSpan): boolean {
  return before.length > 1 && after.length > 1 && before.length !== after.length;
}

/** A month's difference is a census day that moved; a period that follows the other is the next of a run. */
function isOtherSeason(before: PeriodSpan, after: PeriodSpan): boolean {
  if (before.isBareYear || after.isBareYear) return false;
  const isNext = after.first === before.last + 1 && after.length === before.length;
  const apart = Math.abs(monthOfYear(after.last) - monthOfYear(before.last));
  return !isNext && Math.min(apart, 12 - apart) > 1;
}
