import type { Token } from "../scan";
import { MONTHS } from "../vocabulary";
import { monthNumber, yearOfMonthIn } from "./calendar";
import { matchFigure } from "./figures";
import type { Moment } from "./moment";
import { digitsAt, isGlued, isSymbol, isWord, type Recogniser, wordAt } from "./tokens";
import { matchYearPair, shortYearAt, yearAt } from "./years";

const ORDINALS = ["st", "nd", "rd", "th"];

/** `31 August 2022`, `31st March`, `2-Feb`, `August 31, 2022`, `31/08/2022`, `31.08.2022`, `2022-08-31`. */
export const matchDate: Recogniser<Moment> = (tokens, at) =>
  matchNumericDate(tokens, at) ?? matchDayMonth(tokens, at) ?? matchMonthDay(tokens, at);

const matchNumericDate: Recogniser<Moment> = (tokens, at) => {
  const start = tokens[at];
  if (start?.kind !== "number") return null;
  const dotted = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2}|[0-9]{4})$/.exec(start.text);
  if (dotted) return dateMoment(at, at, dotted[3], dotted[2], dotted[1]);
  const parts = [at, at + 2, at + 4].map((index) => digitsAt(tokens, index, 4));
  const [one, two, three] = parts;
  const joined =
    isSymbol(tokens, at + 1, "/", "-") &&
    tokens[at + 3]?.text === tokens[at + 1]?.text &&
    [1, 2, 3, 4].every((offset) => isGlued(tokens, at + offset));
  if (!joined || !one || !two || !three) return null;
  return one.length === 4
    ? dateMoment(at, at + 4, one, two, three)
    : dateMoment(at, at + 4, three, two, one);
};

function dateMoment(first: number, last: number, year = "", month = "", day = ""): Moment | null {
  if (!isDay(day) || Number(month) < 1 || Number(month) > 12 || month.length > 2) return null;
  if (year.length !== 2 && year.length !== 4) return null;
  const start = monthNumber(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month));
  return { first, last, span: { first: start, last: start } };
}

function isDay(digits: string): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
}

function matchDayMonth(tokens: readonly Token[], at: number): Moment | null {
  const day = digitsAt(tokens, at, 2);
  if (day === undefined || !isDay(day)) return null;
  let next = at + 1;
  if (isGlued(tokens, next) && isWord(tokens, next, ...ORDINALS)) next += 1;
  else if (tokens[next]?.kind === "word" && isGlued(tokens, next)) return null;
  if (isWord(tokens, next, "of")) next += 1;
  const dashed =
    isSymbol(tokens, next, "-", "/") && isGlued(tokens, next) && isGlued(tokens, next + 1);
  if (dashed) next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined) return null;
  const year = yearAfterMonth(tokens, next + 1);
  if (year) return monthMoment(at, year.last, year.year, month);
  const short = (wordAt(tokens, next) ?? "").length === 3;
  const moment = { first: at, last: next, month };
  return dashed && short ? { ...moment, likeFraction: `${Number(day)}/${month}` } : moment;
}

function matchMonthDay(tokens: readonly Token[], at: number): Moment | null {
  const month = monthAt(tokens, at);
  const day = month === undefined ? undefined : digitsAt(tokens, at + 1, 2);
  if (month === undefined || day === undefined || !isDay(day)) return null;
  let next = at + 2;
  if (isGlued(tokens, next) && isWord(tokens, next, ...ORDINALS)) next += 1;
  if (isSymbol(tokens, next, ",")) next += 1;
  const year = next > at + 2 ? yearAt(tokens, next) : undefined;
  return year === undefined ? null : monthMoment(at, next, year, month);
}

/** `January 2022`, `Mar-22`, `Apr '21`, `Mar 2022/23`, `April`. */
export const matchMonth: Recogniser<Moment> = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const pair = matchYearPair(tokens, at + 1, true);
  if (pair?.pair) return monthMoment(at, pair.last, yearOfMonthIn(pair.start, month, 4), month);
  const year = yearAfterMonth(tokens, at + 1);
  if (!year) return fractionLikeMonth(tokens, at, month) ?? { first: at, last: at, month };
  const moment = monthMoment(at, year.last, year.year, month);
  const figure = year.doubtful ? matchFigure(tokens, year.last) : null;
  return figure ? { ...moment, doubt: { about: "month and year", figure } } : moment;
};

/** `Jul-41` is how Excel shows 7/41. */
function fractionLikeMonth(tokens: readonly Token[], at: number, month: number): Moment | null {
  const digits = digitsAt(tokens, at + 2, 2);
  const dashed =
    isSymbol(tokens, at + 1, "-") && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  if (!dashed || digits?.length !== 2 || (wordAt(tokens, at) ?? "").length !== 3) return null;
  return { first: at, last: at + 2, month, likeFraction: `${month}/${digits}` };
}

function monthMoment(first: number, last: number, year: number, month: number): Moment {
  const start = monthNumber(year, month);
  return { first, last, span: { first: start, last: start } };
}

/** A year after a month. Two digits with nothing but a space before them may be a figure instead. */
function yearAfterMonth(
  tokens: readonly Token[],
  at: number,
): { year: number; last: number; doubtful: boolean } | null {
  const marked =
    isSymbol(tokens, at, "'", ",", ".") || (isSymbol(tokens, at, "-", "/") && isGlued(tokens, at));
  const next = marked ? at + 1 : at;
  const long = yearAt(tokens, next);
  if (long !== undefined) return { year: long, last: next, doubtful: false };
  const spaced = isSymbol(tokens, at, ",", ".");
  const short =
    spaced || (marked && !isGlued(tokens, next)) ? undefined : shortYearAt(tokens, next);
  return short === undefined
    ? null
    : { year: short, last: next, doubtful: !marked && !isGlued(tokens, next) };
}

/** "may" and "march" are verbs too: in lower case, or before a lower-case word, they are no month. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const month = MONTHS.get(token.lower);
  const isVerb = token.lower === "may" || token.lower === "march" || token.lower === "mar";
  if (!isVerb || tokens[at + 1]?.kind === "number" || isSymbol(tokens, at + 1, "-", "/", "'")) {
    return month;
  }
  const follows = tokens[at + 1];
  const isSentence =
    follows?.kind === "word" && follows.text === follows.lower && follows.lower !== "to";
  return token.text === token.lower || isSentence ? undefined : month;
}
