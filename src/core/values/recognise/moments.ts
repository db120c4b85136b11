import type { Token } from "../scan";
import { SEASONS } from "../vocabulary";
import {
  calendarYears,
  financialQuarter,
  monthNumber,
  type MonthSpan,
  yearOfMonthIn,
} from "./calendar";
import { matchDate, matchMonth } from "./dates";
import { matchFigure } from "./figures";
import type { Moment } from "./moment";
import { digitsAt, isGlued, isSymbol, isWord, type Recogniser, wordAt } from "./tokens";
import { matchYearKind, matchYearPair, shortYearAt, spanOfKind, yearAt } from "./years";

/** The longest moment at `at`. */
export const matchMoment: Recogniser<Moment> = (tokens, at) =>
  matchDate(tokens, at) ??
  matchMonth(tokens, at) ??
  matchSeason(tokens, at) ??
  matchQuarter(tokens, at) ??
  matchYearMoment(tokens, at);

/** `Autumn 2021`, `Spring term 2022`, `Autumn 2021/22`. */
const matchSeason: Recogniser<Moment> = (tokens, at) => {
  const season = SEASONS.get(wordAt(tokens, at) ?? "");
  if (!season) return null;
  const next = isWord(tokens, at + 1, "term") ? at + 2 : at + 1;
  const pair = matchYearPair(tokens, next, true);
  const year = yearAt(tokens, next) ?? shortYearAt(tokens, next);
  const start = pair?.pair ? yearOfMonthIn(pair.start, season.first, 9) : year;
  if (start === undefined) return null;
  const first = monthNumber(start, season.first);
  const last = pair?.pair ? pair.last : next;
  return { first: at, last, span: { first, last: first + season.months - 1 } };
};

/** `Q4 2022/23`, `Q1-Q3`, `Quarter 2 22/23`: quarters of the financial year. */
const matchQuarter: Recogniser<Moment> = (tokens, at) => {
  const quarters = matchQuarters(tokens, at);
  if (!quarters) return null;
  const next =
    isSymbol(tokens, quarters.last + 1, ",", "-", ":") ||
    isWord(tokens, quarters.last + 1, "of", "fy")
      ? quarters.last + 2
      : quarters.last + 1;
  const pair = matchYearPair(tokens, next, true);
  if (pair?.pair) return { first: at, last: pair.last, span: quarterSpan(pair.start, quarters) };
  const year = yearAt(tokens, next);
  // "Q4 2022" may be of the calendar or of the financial year, so it has no months.
  if (year !== undefined && next === quarters.last + 1) return { first: at, last: next };
  return { first: at, last: quarters.last };
};

interface Quarters {
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

function quarterSpan(startYear: number, quarters: Quarters): MonthSpan {
  return {
    first: financialQuarter(startYear, quarters.from).first,
    last: financialQuarter(startYear, quarters.to).last,
  };
}

function matchQuarters(tokens: readonly Token[], at: number): Quarters | null {
  const one = matchOneQuarter(tokens, at);
  if (!one) return null;
  const joint =
    isSymbol(tokens, one.last + 1, "-", "&") || isWord(tokens, one.last + 1, "to", "and");
  const other = joint ? matchOneQuarter(tokens, one.last + 2) : null;
  return { from: one.from, to: other?.to ?? one.to, last: other?.last ?? one.last };
}

const NAMED_QUARTERS: ReadonlyMap<string, Omit<Quarters, "last">> = new Map([
  ["q1", { from: 1, to: 1 }],
  ["q2", { from: 2, to: 2 }],
  ["q3", { from: 3, to: 3 }],
  ["q4", { from: 4, to: 4 }],
  ["h1", { from: 1, to: 2 }],
  ["h2", { from: 3, to: 4 }],
]);

function matchOneQuarter(tokens: readonly Token[], at: number): Quarters | null {
  const word = wordAt(tokens, at);
  if (word === undefined) return null;
  const named = NAMED_QUARTERS.get(word);
  if (named) return { ...named, last: at };
  const digit = isWord(tokens, at, "quarter", "qtr", "q") ? digitsAt(tokens, at + 1, 1) : undefined;
  if (digit === undefined || !/[1-4]/.test(digit)) return null;
  return { from: Number(digit), to: Number(digit), last: at + 1 };
}

/** `2021/22`, `2021/22 academic year`, `FY22/23`, `2022/23 Q1-Q3`, `2022`. */
const matchYearMoment: Recogniser<Moment> = (tokens, at) => {
  const before = matchYearKind(tokens, at);
  const isZeroPadded = digitsAt(tokens, at, 2)?.startsWith("0") === true;
  const pair = matchYearPair(tokens, before?.next ?? at, before !== null || isZeroPadded);
  if (!pair) return matchPlainYear(tokens, at, before?.next ?? at);
  const after = before ? null : matchYearKind(tokens, pair.last + 1);
  const last = after ? after.next - 1 : pair.last;
  const quarters = pair.pair ? matchQuarters(tokens, last + 1) : null;
  if (quarters) return { first: at, last: quarters.last, span: quarterSpan(pair.start, quarters) };
  const kind = (before ?? after)?.kind ?? "financial";
  return { first: at, last, span: spanOfKind(pair, kind) };
};

function matchPlainYear(tokens: readonly Token[], first: number, at: number): Moment | null {
  const year = yearAt(tokens, at);
  if (year === undefined || isSymbol(tokens, at + 1, "/")) return null;
  const isDoubtful = first === at && !(isSymbol(tokens, at - 1, "'") && isGlued(tokens, at));
  const figure = isDoubtful ? matchFigure(tokens, at) : null;
  const moment = { first, last: at, span: calendarYears(year, year), plainYear: year };
  return figure ? { ...moment, doubt: { about: "year", figure } } : moment;
}
