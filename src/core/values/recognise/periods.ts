import type { PeriodItem } from "../items";
import type { Token } from "../scan";
import { isoMonth, type MonthSpan, monthNumber, monthOfYear, yearOf } from "./calendar";
import type { Moment } from "./moment";
import { matchMoment } from "./moments";
import { digitsAt, isSymbol, isWord, type Recogniser } from "./tokens";

/** `2021/22`, `Apr 21 – Mar 22`, `1 September 2021 to 31 August 2022`, `year ending March 2023`. */
export const matchPeriod: Recogniser<PeriodItem> = (tokens, at) =>
  matchYearEnding(tokens, at) ?? matchSpan(tokens, at);

function matchYearEnding(tokens: readonly Token[], at: number): PeriodItem | null {
  const twelve =
    digitsAt(tokens, at, 2) === "12" && isWord(tokens, at + 1, "months", "month", "mths", "mth");
  const year = isWord(tokens, at, "year", "yr");
  if (!twelve && !year) return null;
  const joint = twelve ? at + 2 : at + 1;
  if (!isWord(tokens, joint, "to", "ending", "ended", "end")) return null;
  const moment = matchMoment(tokens, joint + 1);
  if (!moment?.span || moment.plainYear !== undefined || moment.span.first !== moment.span.last)
    return null;
  return periodOf(at, moment.last, { first: moment.span.last - 11, last: moment.span.last });
}

function matchSpan(tokens: readonly Token[], at: number): PeriodItem | null {
  const from = matchMoment(tokens, at);
  if (!from) return null;
  const joint = from.last + 1;
  if (!isJoint(tokens, at, joint)) return single(from);
  const to = matchMoment(tokens, joint + 1);
  if (!to || (to.plainYear !== undefined && from.plainYear === undefined)) return single(from);
  return periodOf(at, to.last, joinedSpan(from, to));
}

function isJoint(tokens: readonly Token[], at: number, joint: number): boolean {
  if (isSymbol(tokens, joint, "-") || isWord(tokens, joint, "to", "until", "till", "through"))
    return true;
  return isWord(tokens, joint, "and") && isWord(tokens, at - 1, "between");
}

function joinedSpan(from: Moment, to: Moment): MonthSpan | undefined {
  if (!to.span) return undefined;
  if (from.span) return { first: from.span.first, last: to.span.last };
  if (from.month === undefined) return undefined;
  const isYearBefore = from.month > monthOfYear(to.span.last);
  const year = yearOf(to.span.last) - (isYearBefore ? 1 : 0);
  return { first: monthNumber(year, from.month), last: to.span.last };
}

function single(moment: Moment): PeriodItem {
  const period = periodOf(moment.first, moment.last, moment.span);
  if (moment.doubt) return { ...period, doubt: moment.doubt };
  return moment.likeFraction ? { ...period, likeFraction: moment.likeFraction } : period;
}

function periodOf(first: number, last: number, span: MonthSpan | undefined): PeriodItem {
  const from = span ? isoMonth(span.first) : "";
  const to = span ? isoMonth(span.last) : "";
  return { kind: "period", from, to, first, last };
}
