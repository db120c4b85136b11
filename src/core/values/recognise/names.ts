import type { Item, NumberPhrase } from "../items";
import type { Token } from "../scan";
import { NAMED_BY_NUMBER, TARGET_WORDS } from "../vocabulary";
import { isMalformed, matchNumber } from "./numbers";
import { digitsAt, isGlued, isSymbol, isWord, type Recogniser, skipWords, wordAt } from "./tokens";

type NameItem = Extract<Item, { kind: "name" }>;

/** `ages 18-24`, `17–21-year-olds`, `aged 16 and 17`, `0-25 years`. */
export const matchAge: Recogniser<NameItem> = (tokens, at) => {
  if (isWord(tokens, at, "age", "ages", "aged")) {
    const list = endOfList(tokens, at + 1, 2);
    if (list === null) return null;
    return name(at, isSymbol(tokens, list + 1, "+") ? list + 1 : list);
  }
  const list = endOfList(tokens, at, 2);
  if (list === null) return null;
  const yearWord = isSymbol(tokens, list + 1, "+", "-") ? list + 2 : list + 1;
  if (!isWord(tokens, yearWord, "year", "years", "yr", "yrs", "month", "months")) return null;
  const old = isSymbol(tokens, yearWord + 1, "-") ? yearWord + 2 : yearWord + 1;
  if (isWord(tokens, old, "old", "olds")) return name(at, old);
  return list > at &&
    isWord(tokens, yearWord, "years", "yrs") &&
    !isWord(tokens, list - 1, "and", "or")
    ? name(at, yearWord)
    : null;
};

/** `Household Support Fund 2`, `Year 7/9`, `rounds 2 and 3`, `COVID-19`. */
export const matchNamed: Recogniser<NameItem> = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === undefined) return null;
  const dashed =
    isSymbol(tokens, at + 1, "-") && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const isAcronym = dashed && /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "");
  if (!isAcronym && !NAMED_BY_NUMBER.has(word)) return null;
  const first = dashed ? at + 2 : at + 1;
  const last =
    word === "section" ? endOfSection(tokens, first) : endOfNameList(tokens, first, word);
  return last === null || hasUnit(tokens, last) ? null : name(at, last);
};

function endOfSection(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.kind === "number" ? at : null;
}

function endOfNameList(tokens: readonly Token[], at: number, word: string): number | null {
  if (word.endsWith("s")) return endOfList(tokens, at, 2);
  const digits = digitsAt(tokens, at, 2);
  if (digits === undefined) return null;
  const next = at + 2;
  const glued =
    isSymbol(tokens, at + 1, "/", "-") && isGlued(tokens, at + 1) && isGlued(tokens, next);
  const follows = isWord(tokens, at + 1, "and", "or") || isSymbol(tokens, at + 1, "&");
  const second = digitsAt(tokens, next, 2);
  const isNext = second !== undefined && Number(second) === Number(digits) + 1;
  return (glued && second !== undefined) || (follows && isNext) ? next : at;
}

function hasUnit(tokens: readonly Token[], last: number): boolean {
  const next = last + 1;
  if (
    isSymbol(tokens, next, "%") ||
    isWord(tokens, next, "percent", "pct", "per", "million", "k", "m")
  )
    return true;
  return TARGET_WORDS.has(wordAt(tokens, next) ?? "");
}

/** Tokens of the longest list of ages; without a limit a list that is none would be walked from every number. */
const LONGEST_LIST = 24;

/** Last token of small whole numbers joined by dashes, slashes, commas, "to", "and" or "or". */
function endOfList(tokens: readonly Token[], at: number, digits: number): number | null {
  if (digitsAt(tokens, at, digits) === undefined) return isCommaList(tokens[at]) ? at : null;
  let last = at;
  while (
    last < at + LONGEST_LIST &&
    isListJoint(tokens, last + 1) &&
    digitsAt(tokens, last + 2, digits) !== undefined
  )
    last += 2;
  return last;
}

function isCommaList(token: Token | undefined): boolean {
  return token?.kind === "number" && /^[0-9]{1,2}(?:,[0-9]{1,2})+$/.test(token.text);
}

function isListJoint(tokens: readonly Token[], at: number): boolean {
  return isSymbol(tokens, at, "-", "/", "&", ",") || isWord(tokens, at, "to", "and", "or");
}

/** `7th`, `25s`, `24b`, `1e3`: digits that are part of a word. */
export const matchCode: Recogniser<NameItem> = (tokens, at) => {
  const next = at + 1;
  if (tokens[at]?.kind !== "number" || tokens[next]?.kind !== "word" || !isGlued(tokens, next))
    return null;
  const word = wordAt(tokens, next) ?? "";
  if (/^\p{L}{3,}$/u.test(word) || KNOWN_SUFFIXES.has(word)) return null;
  return name(at, ORDINAL_ENDINGS.has(word) ? endOfRank(tokens, next) : next);
};

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** `7th of 11`: how many were ranked is part of the rank. */
function endOfRank(tokens: readonly Token[], last: number): number {
  const of = skipWords(tokens, last + 1, "out");
  const total = skipWords(tokens, of + 1, "the", "all");
  return isWord(tokens, of, "of") && digitsAt(tokens, total, 4) !== undefined ? total : last;
}

const KNOWN_SUFFIXES: ReadonlySet<string> = new Set(["k", "m", "mn", "bn", "pp"]);

/** `n = 265`, `base: 265`, `Of the 265 …` at the start of a clause, `60.4% of the 265 …`. */
export const matchBase: Recogniser<Extract<Item, { kind: "base" }>> = (tokens, at) => {
  const start =
    isWord(tokens, at, "n") && isSymbol(tokens, at + 1, "=")
      ? at + 2
      : isWord(tokens, at, "base")
        ? skipSymbol(skipWords(tokens, at + 1, "of"), tokens)
        : isWord(tokens, at, "of") && isBaseOf(tokens, at)
          ? skipWords(tokens, at + 1, "the", "all", "our")
          : null;
  const number = start === null ? null : matchNumber(tokens, start);
  if (!number || isMalformed(number) || !isWholeFigure(tokens, number)) return null;
  return { kind: "base", number, first: at, last: number.last };
};

function skipSymbol(at: number, tokens: readonly Token[]): number {
  return isSymbol(tokens, at, ":", "=") ? at + 1 : at;
}

function isBaseOf(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || isSymbol(tokens, at - 1, "(", "[", ".", ";", ":", ",", "%")) return true;
  return isWord(tokens, at - 1, "percent", "cent", "pct");
}

function isWholeFigure(tokens: readonly Token[], number: NumberPhrase): boolean {
  const next = number.last + 1;
  if (number.decimals > 0 || isSymbol(tokens, next, "%", "/")) return false;
  if (isWord(tokens, next, "or", "percent", "of", "out")) return false;
  return !(tokens[next]?.kind === "word" && isGlued(tokens, next));
}

/** `per 10,000`, `rate per 1,000`. */
export const matchRate: Recogniser<Extract<Item, { kind: "rate" }>> = (tokens, at) => {
  const per = isWord(tokens, at, "rate") ? at + 1 : at;
  if (!isWord(tokens, per, "per")) return null;
  const number = matchNumber(tokens, per + 1);
  if (!number || isMalformed(number)) return null;
  return { kind: "rate", first: at, last: number.last };
};

function name(first: number, last: number): NameItem {
  return { kind: "name", first, last };
}
