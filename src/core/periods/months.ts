import type { Period } from "../values/types";

/** A period counted in months, so that periods can be subtracted. */
export interface PeriodSpan {
  readonly text: string;
  /** Months since the year 0. */
  readonly first: number;
  readonly last: number;
  /** How many months it is long: 12 for a year, 1 for a month or a date. */
  readonly length: number;
  /** `2021/22` or `2022`: nothing says in which month that year begins. */
  readonly isBareYear: boolean;
}

/** Null where the words do not say the year, or say it wrongly. */
export function spanOf(period: Period | undefined): PeriodSpan | null {
  const first = monthNumber(period?.from ?? "");
  const last = monthNumber(period?.to ?? "");
  if (!period || first === null || last === null || last < first) return null;
  const isBareYear = bareYear.test(period.text.trim());
  return { text: period.text, first, last, length: last - first + 1, isBareYear };
}

/** Month 0 (January) to 11. */
export const monthOfYear = (month: number) => month % 12;

/** `August` for any August. */
export const monthName = (month: number) => monthNames[monthOfYear(month)] ?? "";

/** Months from the end of one period to the end of the other; whole years between two bare years. */
export function monthsBetween(earlier: PeriodSpan, later: PeriodSpan): number {
  if (!earlier.isBareYear || !later.isBareYear) return later.last - earlier.last;
  return (yearOf(later.first) - yearOf(earlier.first)) * 12;
}

/** Months by which `monthsBetween` may be wrong, since `2021/22` may end in March or in August. */
export function monthsOfDoubt(earlier: PeriodSpan, later: PeriodSpan): number {
  return earlier.isBareYear === later.isBareYear ? 0 : 6;
}

const yearOf = (month: number) => Math.floor(month / 12);

function monthNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(iso);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

const bareYear = /^\(?(?:(?:19|20)\d\d|['’]?\d\d)\s*(?:[/–-]\s*(?:(?:19|20)\d\d|\d\d))?\)?:?$/;

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
