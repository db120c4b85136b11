import { type PeriodSpan } from "../periods/months";
import type { SeriesPoint } from "./types";

/** The points from the earliest period to the latest. */
export function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...points].sort((one, other) => one.period.last - other.period.last);
}

/** The commonest distance between neighbouring periods, in months; null where no distance is common. */
export function stepOf(periods: readonly PeriodSpan[]): number | null {
  const ends = [...new Set(periods.map(({ last }) => last))].sort((one, other) => one - other);
  const counts = new Map<number, number>();
  ends.slice(1).forEach((end, place) => {
    const distance = end - (ends[place] ?? end);
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
  if (!commonest || commonest[1] * 2 < ends.length - 1) return null;
  return commonest[0];
}

/** Two neighbouring periods with others missing between them. */
export interface Gap {
  readonly before: PeriodSpan;
  readonly after: PeriodSpan;
  /** How many periods are missing. */
  readonly missing: number;
}

/** The gaps of a series of at least four periods that otherwise go on in equal steps. */
export function gapsIn(periods: readonly PeriodSpan[]): Gap[] {
  const step = stepOf(periods);
  if (step === null || periods.length < 4) return [];
  const sorted = [...periods].sort((one, other) => one.last - other.last);
  return sorted.slice(1).flatMap((after, place) => {
    const before = sorted[place];
    const distance = before ? after.last - before.last : 0;
    const isGap = distance > step && distance % step === 0;
    return before && isGap ? [{ before, after, missing: distance / step - 1 }] : [];
  });
}

/** What is wrong with the order of periods: the first that is out of place, or that comes twice. */
export interface Disorder {
  readonly kind: "unsorted" | "repeated";
  /** Place of the period, from 0. */
  readonly place: number;
}

/** Null where the periods only go up, or only go down. */
export function disorderIn(periods: readonly PeriodSpan[]): Disorder | null {
  const seen = new Map<string, number>();
  for (const [place, { first, last }] of periods.entries()) {
    const key = `${first}-${last}`;
    if (seen.has(key)) return { kind: "repeated", place };
    seen.set(key, place);
  }
  const steps = periods
    .slice(1)
    .map(({ last }, place) => Math.sign(last - (periods[place]?.last ?? last)));
  const ups = steps.filter((step) => step > 0).length;
  const minority = ups * 2 >= steps.length ? -1 : 1;
  const wrong = steps.indexOf(minority);
  return wrong < 0 ? null : { kind: "unsorted", place: wrong + 1 };
}
