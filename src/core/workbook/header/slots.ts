import type { HeaderPeriod } from "./period-in-header";
import type { HeaderMeaning, Slot } from "./meaning";

/** A column of values, with what its header says about the time. */
export interface DataColumn {
  readonly column: number;
  readonly slot: Slot | null;
  readonly period: HeaderPeriod | null;
  /** Some cell below the header is not blank. */
  readonly filled: boolean;
}

/** Which periods are the previous and the latest data; null where words decide, or nothing does. */
export interface ChosenPeriods {
  readonly previous: HeaderPeriod | null;
  readonly latest: HeaderPeriod | null;
}

/**
 * Chooses the two periods that count. Of several years side by side they are the last two with data, by
 * the years in the headers and not by position. A latest quarter is set against the same quarter of a
 * year before where there is one.
 */
export function choosePeriods(columns: readonly DataColumn[]): ChosenPeriods {
  const dated = columns.flatMap(({ period }) => (period ? [period] : []));
  const periods = inOrder(dated);
  if (periods.length === 0) return { previous: null, latest: null };
  if (periods.length === 1) return chooseOne(columns, periods[0] as HeaderPeriod);
  const undatedLatest = columns.some(({ slot, period }) => slot === "latest" && !period);
  const usable = inOrder(
    columns.flatMap(({ period, filled }) => (period && filled ? [period] : [])),
  );
  const choice = usable.length + (undatedLatest ? 1 : 0) >= 2 ? usable : periods;
  const latest = undatedLatest ? null : lastComparable(choice);
  const undatedPrevious = columns.some(({ slot, period }) => slot === "previous" && !period);
  const previous = undatedPrevious && undatedLatest ? null : before(choice, latest);
  return { previous, latest };
}

/** The previous or latest data that a header belongs to; null where it is neither. */
export function slotOfHeader(
  { role, slot, period }: HeaderMeaning,
  chosen: ChosenPeriods,
): Slot | null {
  if (!period) {
    if (slot === "latest") return chosen.latest ? null : "latest";
    if (slot === "previous") return chosen.previous ? null : "previous";
    return null;
  }
  if (samePeriod(period, chosen.latest)) return "latest";
  if (samePeriod(period, chosen.previous)) return "previous";
  if (role !== "value") {
    if (chosen.latest && endTogether(period, chosen.latest)) return "latest";
    if (chosen.previous && endTogether(period, chosen.previous)) return "previous";
  }
  if (!period.isYear) return null;
  if (period.year === chosen.latest?.year) return "latest";
  if (period.year === chosen.previous?.year) return "previous";
  return null;
}

function samePeriod(a: HeaderPeriod, b: HeaderPeriod | null): boolean {
  return b !== null && a.order === b.order;
}

/** Distinct periods, the earliest first. */
function inOrder(periods: readonly HeaderPeriod[]): HeaderPeriod[] {
  const distinct = new Map(periods.map((period) => [period.order, period]));
  return [...distinct.values()].sort((a, b) => a.order - b.order);
}

function chooseOne(columns: readonly DataColumn[], period: HeaderPeriod): ChosenPeriods {
  const own = columns.find((column) => column.period === period)?.slot;
  const others = columns.filter((column) => !column.period).map(({ slot }) => slot);
  const isPrevious = own === "previous" || (own !== "latest" && others.includes("latest"));
  return isPrevious ? { previous: period, latest: null } : { previous: null, latest: period };
}

/**
 * The last period. Of a year and its last quarter, which end together, the one that has its like a year before, or
 * else the year.
 */
function lastComparable(periods: readonly HeaderPeriod[]): HeaderPeriod | null {
  const last = periods.at(-1);
  if (!last) return null;
  const hasLike = ({ order }: HeaderPeriod) => periods.some((other) => other.order === order - 12);
  if (hasLike(last)) return last;
  return periods.filter((period) => endTogether(period, last) && hasLike(period)).at(-1) ?? last;
}

function endTogether(a: HeaderPeriod, b: HeaderPeriod): boolean {
  return Math.floor(a.order) === Math.floor(b.order);
}

function before(
  periods: readonly HeaderPeriod[],
  latest: HeaderPeriod | null,
): HeaderPeriod | null {
  if (!latest) return periods.at(-1) ?? null;
  const earlier = periods.filter(({ order }) => order < latest.order);
  const yearBefore = earlier.find(({ order }) => order === latest.order - 12);
  const otherYear = earlier.filter(({ year }) => year !== latest.year).at(-1);
  return (latest.quarter !== null && yearBefore) || otherYear || earlier.at(-1) || null;
}
