const millisecondsPerDay = 86_400_000;

/** Midnight of serial 0, so that the serials from 1 March 1900 on come out right: Excel counts a 29 February 1900. */
const start = Date.UTC(1899, 11, 30);

/** The time of a date serial of Excel's, in UTC; before 1 March 1900 a day early. */
export function dateOfSerial(serial: number): Date {
  return new Date(start + serial * millisecondsPerDay);
}

/** The date serial of a time in UTC, with its part of the day; before 1 March 1900 a day late. */
export function serialOfDate(date: Date): number {
  return (date.getTime() - start) / millisecondsPerDay;
}
