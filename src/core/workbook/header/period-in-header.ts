import { dateOfSerial } from "../../values/date-serial";
import type { CellValue } from "../types";

/** The time that a column header names: `2021/22`, `Actual 06/07`, `Q4 22/23`, `Mar-23`, `2022`. */
export interface HeaderPeriod {
  /**
   * Months since year 0 to the end of the period, and half a month more for a whole year: for putting columns in
   * order, the year after its last quarter.
   */
  readonly order: number;
  /** Columns of the same year share it: `2022/23` for `Q4 22/23` and `March 2023`; `2022` for a bare year. */
  readonly year: string;
  readonly quarter: number | null;
  /** A whole year, and not a quarter or month of it. */
  readonly isYear: boolean;
}

/** The header without its period, and the period where it names one. */
export interface SplitHeader {
  readonly words: string;
  readonly period: HeaderPeriod | null;
}

/** Takes the period out of a header's text (lower case, dashes as hyphens). */
export function splitHeaderPeriod(header: string): SplitHeader {
  const quarterly = takeQuarter(header);
  for (const { pattern, read } of periodPatterns) {
    const match = pattern.exec(quarterly.rest);
    const period = match && read(match, quarterly.quarter);
    if (!match || !period) continue;
    const { index } = match;
    const rest = `${quarterly.rest.slice(0, index)} ${quarterly.rest.slice(index + match[0].length)}`;
    return { words: rest, period };
  }
  if (quarterly.quarter === null) return { words: header, period: null };
  const { quarter } = quarterly;
  return { words: quarterly.rest, period: { order: quarter, year: "", quarter, isYear: false } };
}

/** A header that Excel holds as a number: a year typed as 2022, or `Mar-22` that became a date. */
export function numberAsHeader(value: CellValue, numberFormat: string | undefined): string | null {
  if (typeof value !== "number") return null;
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) return String(value);
  const isDate = numberFormat !== undefined && /[my]/i.test(numberFormat.replace(/"[^"]*"/g, ""));
  if (!isDate || value < 30000 || value > 75000) return null;
  const date = dateOfSerial(Math.floor(value));
  return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const monthPattern = `(${months.join("|")})[a-z]*\\.?`;

interface PeriodPattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, quarter: number | null) => HeaderPeriod | null;
}

const periodPatterns: readonly PeriodPattern[] = [
  {
    pattern: /(?<![\d/.-])((?:19|20)\d\d)-(\d\d)-\d\d(?![\d/-])/,
    read: ([, year = "", month = ""]) => dayOf(month, year),
  },
  {
    pattern: /(?<![\d/.-])\d{1,2}([/.-])(\d{1,2})\1((?:19|20)?\d\d)(?![\d/-])/,
    read: ([, , month = "", year = ""]) => dayOf(month, year),
  },
  {
    pattern: /(?:\b(?:fy|ay) ?)?(?<![\d/-])((?:19|20)?\d\d) ?[/-] ?((?:19|20)?\d\d)(?![\d/-])/,
    read: ([, first = "", second = ""], quarter) => financialYear(first, second, quarter),
  },
  {
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthPattern}[ /-]{0,3}((?:19|20)?\\d\\d)\\b`,
    ),
    read: ([, month = "", year = ""]) => monthOf(months.indexOf(month), fullYear(year)),
  },
  {
    pattern: /\b(?:fy|ay) ?((?:19|20)?\d\d)\b/,
    read: ([, year = ""], quarter) => bareYear(fullYear(year), quarter),
  },
  {
    pattern: /\b((?:19|20)\d\d)\b/,
    read: ([, year = ""], quarter) => bareYear(Number(year), quarter),
  },
];

/** The fourth quarter counted from the start of the year is the year. */
function takeQuarter(header: string): { quarter: number | null; rest: string } {
  const match = /\b(?:q|qtr ?|quarter )([1-4])\b/.exec(header);
  if (!match) return { quarter: null, rest: header };
  const rest = `${header.slice(0, match.index)} ${header.slice(match.index + match[0].length)}`;
  const isWholeYear = match[1] === "4" && /\b(?:ytd|cumulative)\b/.test(header);
  return { quarter: isWholeYear ? null : Number(match[1]), rest };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function financialYear(first: string, second: string, quarter: number | null): HeaderPeriod | null {
  const start = fullYear(first);
  if ((start + 1) % 100 !== Number(second) % 100) return null;
  const end = (start + 1) * 12 + 3;
  const order = quarter === null ? end + 0.5 : end - (4 - quarter) * 3;
  return { order, year: financialYearName(start), quarter, isYear: quarter === null };
}

function financialYearName(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

function monthOf(month: number, year: number): HeaderPeriod {
  const start = month < 3 ? year - 1 : year;
  const order = year * 12 + month + 1;
  return { order, year: financialYearName(start), quarter: null, isYear: false };
}

function dayOf(month: string, year: string): HeaderPeriod | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? monthOf(number - 1, fullYear(year)) : null;
}

function bareYear(year: number, quarter: number | null): HeaderPeriod {
  const order = year * 12 + (quarter === null ? 12.5 : quarter * 3);
  return { order, year: String(year), quarter, isYear: quarter === null };
}
