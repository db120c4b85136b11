import type { PeriodItem } from "../items";
import type { Token } from "../scan";
import { academicYear, calendarYears, financialYear, isoMonth, type MonthSpan } from "./calendar";
import { digitsAt, isGlued, isSymbol, isWord, type Recogniser } from "./tokens";

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2049;
/** Two-digit years of this century that a report may name; 36 to 99 are figures. */
const LATEST_SHORT_YEAR = 35;
const LONGEST_PLAN = 15;

/** A year, or a pair of years, in tokens. `start` is the year in which it starts. */
export interface Years {
  readonly start: number;
  readonly span: MonthSpan;
  readonly last: number;
  /** Two consecutive years: a financial year unless an academic one is meant. */
  readonly pair: boolean;
}

/** `2022` as four plain digits of a year that a report may name. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  return yearAt(tokens, at) !== undefined;
}

export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const digits = digitsAt(tokens, at, 4);
  if (digits?.length !== 4 || hasUnit(tokens, at)) return undefined;
  const year = Number(digits);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

/** `22` after a month is 2022; so is `'22`. */
export function shortYearAt(tokens: readonly Token[], at: number): number | undefined {
  const digits = digitsAt(tokens, at, 2);
  if (digits?.length !== 2 || hasUnit(tokens, at)) return undefined;
  return Number(digits) <= LATEST_SHORT_YEAR ? 2000 + Number(digits) : undefined;
}

function hasUnit(tokens: readonly Token[], at: number): boolean {
  if (isSymbol(tokens, at + 1, "%", "+") && isGlued(tokens, at + 1)) return true;
  if (isSymbol(tokens, at - 1, "£")) return true;
  return tokens[at + 1]?.kind === "word" && isGlued(tokens, at + 1);
}

/** `2021/22`, `2021-2022`, `2019-22`, and where `short` is allowed `21/22`. */
export function matchYearPair(tokens: readonly Token[], at: number, short = false): Years | null {
  const start = yearAt(tokens, at) ?? (short ? shortYearAt(tokens, at) : undefined);
  if (start === undefined || !isSymbol(tokens, at + 1, "/", "-")) return null;
  const end = secondYear(tokens, at + 2, start);
  if (end === undefined || isPartOfDate(tokens, at + 2)) return null;
  const pair = end === start + 1;
  const slash = isSymbol(tokens, at + 1, "/");
  const isFraction = slash && !pair && yearAt(tokens, at + 2) !== undefined;
  if (isFraction || end <= start || end - start > LONGEST_PLAN) return null;
  return {
    start,
    span: pair ? financialYear(start) : calendarYears(start, end),
    last: at + 2,
    pair,
  };
}

function secondYear(tokens: readonly Token[], at: number, start: number): number | undefined {
  const long = yearAt(tokens, at);
  if (long !== undefined) return long;
  const digits = digitsAt(tokens, at, 2);
  if (digits?.length !== 2 || hasUnit(tokens, at)) return undefined;
  const end = Math.floor(start / 100) * 100 + Number(digits);
  return end < start && start % 100 === 99 ? end + 100 : end;
}

/** `2022-03-31` is a date, not the years 2022 to 2003. */
function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  return (
    isSymbol(tokens, at + 1, "-", "/") &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2) &&
    digitsAt(tokens, at + 2, 4) !== undefined
  );
}

/** `21/22` or `21-22` read as the financial year 2021/22: two digits each, one year apart. */
export const shortYears: Recogniser<PeriodItem> = (tokens, at) => {
  const years = yearAt(tokens, at) === undefined ? matchYearPair(tokens, at, true) : null;
  if (!years?.pair || digitsAt(tokens, years.last, 2) === undefined) return null;
  return {
    kind: "period",
    from: isoMonth(years.span.first),
    to: isoMonth(years.span.last),
    first: at,
    last: years.last,
  };
};

/** "academic", "financial" or "calendar" where words at `at` say so, and the token after them. */
export function matchYearKind(
  tokens: readonly Token[],
  at: number,
): { kind: "academic" | "financial" | "calendar"; next: number } | null {
  if (isWord(tokens, at, "ay")) return { kind: "academic", next: at + 1 };
  if (isWord(tokens, at, "fy")) return { kind: "financial", next: at + 1 };
  const named = isWord(tokens, at, "academic", "school")
    ? "academic"
    : isWord(tokens, at, "financial", "fiscal")
      ? "financial"
      : isWord(tokens, at, "calendar")
        ? "calendar"
        : null;
  if (!named) return null;
  if (isWord(tokens, at + 1, "year", "yr")) return { kind: named, next: at + 2 };
  return isYear(tokens, at + 1) && named !== "calendar" ? { kind: named, next: at + 1 } : null;
}

export function spanOfKind(years: Years, kind: "academic" | "financial" | "calendar"): MonthSpan {
  if (kind === "calendar" || !years.pair) return years.span;
  return kind === "academic" ? academicYear(years.start) : financialYear(years.start);
}
