import { reportYears } from "../../report/report-years";
import type { Reading } from "../../values/types";
import type { Measure, Sourced } from "../../workbook/types";
import type { CheckContext } from "../types";
import type { MarkedSentence, QuotedPeriod } from "./marked";
import type { Side } from "./row-figures";

/** Months of the years that the report compares, null where the workbook does not say. */
export type ComparedYears = Readonly<Record<Side, QuotedPeriod | null>>;

/**
 * The years in the headers or the file name, or else those that most of the figures name. For
 * `CheckContext.shared`.
 */
export function comparedYears({ workbook }: CheckContext): ComparedYears {
  const years = reportYears(workbook);
  const side = (name: Side) => monthsOf(years[name]) ?? usualYear(workbook.measures, name);
  return { previous: side("previous"), latest: side("latest") };
}

function monthsOf(year: string | null): QuotedPeriod | null {
  return year === null ? null : financialYear(Number(year.slice(0, 4)));
}

const financialYear = (start: number): QuotedPeriod => ({
  from: `${start}-04`,
  to: `${start + 1}-03`,
});

/** The financial year in which most periods of the figures end. */
function usualYear(measures: readonly Measure[], side: Side): QuotedPeriod | null {
  const counts = new Map<number, number>();
  for (const measure of measures) {
    const reading = measure[side].value;
    const to = "period" in reading ? (reading.period?.to ?? "") : "";
    if (to === "") continue;
    const start = Number(to.slice(0, 4)) - (to.slice(5) <= "03" ? 1 : 0);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual ? financialYear(usual[0]) : null;
}

/**
 * Whether a quoted time is that of the row's figure. By the row's own period; failing that, by the other time
 * that is quoted, one year away; failing that, by the years of the report. Without any of them it is not.
 */
export function isTimeOf(
  quoted: QuotedPeriod,
  side: Side,
  reading: Reading,
  other: QuotedPeriod | null,
  years: ComparedYears,
): boolean {
  if (quoted.from === "") return false;
  const row = "period" in reading ? reading.period : undefined;
  if (row && row.from !== "") return overlap(quoted, row);
  const year = years[side];
  if (year) return overlap(quoted, year);
  if (!other || other.from === "") return false;
  const [earlier, later] = side === "previous" ? [quoted, other] : [other, quoted];
  return isYearBefore(earlier, later);
}

const otherTime =
  /\b(?:two|three|four|five|six|ten|‹[x\d]+›)[ -](?:year|month|quarter)|\b(?:since|quarter|months?|decade|each|per|every|every year|year on year for)\b|\b(?:last|past) (?:few|several) years/u;

/** Whether marked words speak of another stretch of time than from the previous to the latest data. */
export function isOverOtherTime(marked: string): boolean {
  return otherTime.test(marked);
}

/**
 * Whether a sentence names a shorter time than the row's figure covers: a month or a quarter of its year. A day that
 * the year ends with ("as at «0»") is no shorter time. Without a period in the row the figure covers a year.
 */
export function namesShorterTime({ marked, periods }: MarkedSentence, { value }: Sourced<Reading>) {
  const row = "period" in value && value.period?.from ? value.period : undefined;
  const covered = row ? monthsIn(row) : 12;
  return periods.some((period, place) => {
    if (period.from === "") return true;
    const isDay = new RegExp(`\\b(?:at|of|on|by|to|ending|ended) «${place}»`, "u").test(marked);
    const isYearEnd = isDay && row === undefined && monthsIn(period) === 1;
    return monthsIn(period) < covered && !isYearEnd;
  });
}

function monthsIn({ from, to }: QuotedPeriod): number {
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return month(to) - month(from) + 1;
}

function overlap(one: QuotedPeriod, other: QuotedPeriod): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether both start in the same month of two years that follow each other. */
export function isYearBefore(earlier: QuotedPeriod, later: QuotedPeriod): boolean {
  return (
    Number(earlier.from.slice(0, 4)) + 1 === Number(later.from.slice(0, 4)) &&
    earlier.from.slice(4) === later.from.slice(4)
  );
}
