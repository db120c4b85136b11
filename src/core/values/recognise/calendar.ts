/** Months counted from the year 0, so that spans of time are plain arithmetic. */
export type MonthNumber = number;

/** First and last month of a time; undefined where the words do not say the year. */
export interface MonthSpan {
  readonly first: MonthNumber;
  readonly last: MonthNumber;
}

/** @param month 1 to 12 */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + month - 1;
}

export function yearOf(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function monthOfYear(month: MonthNumber): number {
  return (month % 12) + 1;
}

/** `2022-08`. */
export function isoMonth(month: MonthNumber): string {
  return `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, "0")}`;
}

/** April to March. */
export function financialYear(year: number): MonthSpan {
  return { first: monthNumber(year, 4), last: monthNumber(year + 1, 3) };
}

/** September to August. */
export function academicYear(year: number): MonthSpan {
  return { first: monthNumber(year, 9), last: monthNumber(year + 1, 8) };
}

/** January of the first to December of the last year. */
export function calendarYears(first: number, last: number): MonthSpan {
  return { first: monthNumber(first, 1), last: monthNumber(last, 12) };
}

/** The three months of quarter 1 to 4 of a financial year. */
export function financialQuarter(year: number, quarter: number): MonthSpan {
  const first = financialYear(year).first + (quarter - 1) * 3;
  return { first, last: first + 2 };
}

/** The year in which a month of the year that starts in `startMonth` falls: March of 2021/22 is in 2022. */
export function yearOfMonthIn(startYear: number, month: number, startMonth: number): number {
  return month >= startMonth ? startYear : startYear + 1;
}
