import type { PeriodSpan } from "../../periods/months";
import { monthName } from "../../periods/months";
import { stepOf } from "../../series/order";
import { shortened } from "../published-text";
import type { CategoryAxis } from "./types";

/** The periods of a chart in order of time, and which of the table's places each is. */
export interface TimeAxis extends CategoryAxis {
  readonly kind: Exclude<CategoryAxis["kind"], "names">;
  /** Place in the table, from 0; null for a period that the table leaves out. */
  readonly places: readonly (number | null)[];
}

/** Most points that a line can be read at: three years of months, the first and the last month the same. */
const mostPoints = 37;
/** Most columns of a chart, all series together. */
const mostColumns = 36;

/**
 * The categories of a table of periods: the earliest first; a year's total among months is left out, and so are
 * periods before the first and after the last figure. Periods missing between others come in as categories without
 * a figure. Of more periods than can be read, the latest stay.
 *
 * @param hasFigure whether any series has a figure at that place of the table
 */
export function timeAxis(
  periods: readonly PeriodSpan[],
  hasFigure: (place: number) => boolean,
  seriesCount: number,
): TimeAxis {
  const length = commonestLength(periods);
  const ordered = inOrderOfTime(periods).filter(({ span }) => !length || span.length === length);
  const withFigures = trimmed(ordered, ({ place }) => place !== null && hasFigure(place));
  const step = stepOf(withFigures.map(({ span }) => span));
  const kind = kindOf(step, length);
  const most = kind === "years" ? Math.max(3, Math.floor(mostColumns / seriesCount)) : mostPoints;
  const shown = withGaps(withFigures, step).slice(-most);
  return {
    kind,
    title: titles[kind],
    labels: labelsOf(shown),
    places: shown.map(({ place }) => place),
  };
}

/** A period and its place in the table. */
interface Placed {
  readonly span: PeriodSpan;
  readonly place: number | null;
}

const titles = { months: "Month", quarters: "Quarter", years: "Year", periods: "Period" } as const;

/** Months of most of the periods; null where no length is that of most. */
function commonestLength(periods: readonly PeriodSpan[]): number | null {
  const counts = new Map<number, number>();
  for (const { length } of periods) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
  return commonest && commonest[1] * 2 > periods.length ? commonest[0] : null;
}

/** Sorted by time. Periods of one month, such as weeks, keep the order of the table, or its reverse if it goes backwards. */
function inOrderOfTime(periods: readonly PeriodSpan[]): Placed[] {
  const placed = periods.map((span, place): Placed => ({ span, place }));
  const isBackwards = (periods[0]?.last ?? 0) > (periods.at(-1)?.last ?? 0);
  return (isBackwards ? placed.reverse() : placed).sort(
    (one, other) => one.span.last - other.span.last || one.span.first - other.span.first,
  );
}

function trimmed<T>(items: readonly T[], counts: (item: T) => boolean): T[] {
  const places = items.flatMap((item, place) => (counts(item) ? [place] : []));
  return items.slice(places[0] ?? items.length, (places.at(-1) ?? 0) + 1);
}

function kindOf(step: number | null, length: number | null): TimeAxis["kind"] {
  if (step === null) return (length ?? 0) >= 12 ? "years" : "periods";
  if (step >= 12) return "years";
  if (step === 3) return "quarters";
  return step === 1 ? "months" : "periods";
}

/** The periods with those that are missing between them, unless most would be missing. */
function withGaps(placed: readonly Placed[], step: number | null): Placed[] {
  if (step === null) return [...placed];
  const filled = placed.flatMap((each, i) => {
    const before = placed[i - 1]?.span;
    return before ? [...missingBetween(before, each.span, step), each] : [each];
  });
  return filled.length <= placed.length * 2 ? filled : [...placed];
}

function missingBetween(before: PeriodSpan, after: PeriodSpan, step: number): Placed[] {
  const distance = after.last - before.last;
  if (distance <= step || distance % step !== 0) return [];
  return Array.from({ length: distance / step - 1 }, (_, i) => {
    const months = step * (i + 1);
    const span = { ...before, first: before.first + months, last: before.last + months };
    return { span: { ...span, text: textLike(before.text, span) }, place: null };
  });
}

/** `2019-20` where the period before is `2018-19`; the months where it is written in another way. */
function textLike(text: string, { first, last }: PeriodSpan): string {
  const years = /^((?:19|20)\d\d)( ?[/–-] ?)((?:19|20)?\d\d)$/.exec(text.trim());
  const [, , dash = "", second = ""] = years ?? [];
  if (years) return `${yearOf(first)}${dash}${String(yearOf(last)).slice(-second.length)}`;
  if (/^(?:19|20)\d\d$/.test(text.trim())) return String(yearOf(last));
  return first === last ? monthLabel(last) : `${monthLabel(first)} to ${monthLabel(last)}`;
}

const yearOf = (month: number) => Math.floor(month / 12);

/** `Apr 2022`. */
const monthLabel = (month: number) => `${monthName(month).slice(0, 3)} ${yearOf(month)}`;

/** Single months in one style; other periods, and several dates of one month, as typed. */
function labelsOf(placed: readonly Placed[]): string[] {
  const months = new Set(placed.map(({ span }) => span.last));
  const areMonths = months.size === placed.length;
  return placed.map(({ span }) =>
    areMonths && span.length === 1 ? monthLabel(span.last) : shortened(span.text, 30),
  );
}
