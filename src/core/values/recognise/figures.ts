import type { FigureItem, NumberPhrase } from "../items";
import type { Token } from "../scan";
import { isMalformed, matchNumber } from "./numbers";
import { isGlued, isSymbol, isWord, type Recogniser, wordAt } from "./tokens";

/** `67.4%`, `67.4 per cent`, `£3.2m`, `-£50`, `+2.5 ppts`, `2,600`. Null for malformed digits too. */
export const matchFigure: Recogniser<FigureItem> = (tokens, at) => {
  const sign = signAt(tokens, at);
  let next = sign ? at + 1 : at;
  const pounds = isSymbol(tokens, next, "£");
  if (pounds) next += 1;
  const innerSign = pounds && !sign && isSymbol(tokens, next, "-") && isGlued(tokens, next + 1);
  if (innerSign) next += 1;
  const number = matchNumber(tokens, next, pounds);
  if (number === null || isMalformed(number)) return null;
  const negative = sign === "-" || innerSign;
  const first = sign || isSpacedScale(tokens, number) ? at : innerSign ? next - 1 : next;
  const phrase: NumberPhrase = {
    ...number,
    decimal: negative ? number.decimal.neg() : number.decimal,
    first,
  };
  if (pounds) return figure(phrase, "pounds", at, number.last);
  const unit = unitAfter(tokens, number.last + 1);
  return figure(phrase, unit.unit, at, number.last + unit.length);
};

/** `£3.2 m`: without its £ the m would be no million, so the number starts at the £. */
function isSpacedScale(tokens: readonly Token[], number: NumberPhrase): boolean {
  const last = tokens[number.last];
  return last?.kind === "word" && last.text.length <= 2 && last.gap !== "none";
}

function figure(
  number: NumberPhrase,
  unit: FigureItem["unit"],
  first: number,
  last: number,
): FigureItem {
  return { kind: "figure", number, unit, first, last };
}

/** A sign is glued to its number and to nothing before it. */
function signAt(tokens: readonly Token[], at: number): string | undefined {
  if (!isSymbol(tokens, at, "-", "+") || !isGlued(tokens, at + 1)) return undefined;
  const follows = tokens[at + 1];
  if (follows?.kind !== "number" && follows?.text !== "£") return undefined;
  const free =
    at === 0 || !isGlued(tokens, at) || isSymbol(tokens, at - 1, "(", "[", ":", ";", "=", "~");
  return free ? tokens[at]?.text : undefined;
}

function unitAfter(
  tokens: readonly Token[],
  at: number,
): { unit: FigureItem["unit"]; length: number } {
  const percentage = percentSignLength(tokens, at);
  if (percentage > 0 && isWord(tokens, at + percentage, "points", "point", "pts", "pt")) {
    return { unit: "points", length: percentage + 1 };
  }
  if (percentage > 0) return { unit: "percent", length: percentage };
  if (isWord(tokens, at, "percentage") && isWord(tokens, at + 1, "points", "point")) {
    return { unit: "points", length: 2 };
  }
  if (isWord(tokens, at, "pounds", "gbp")) return { unit: "pounds", length: 1 };
  if (isWord(tokens, at, "pp", "pps", "ppt", "ppts")) return { unit: "points", length: 1 };
  return { unit: "number", length: 0 };
}

function percentSignLength(tokens: readonly Token[], at: number): number {
  if (isSymbol(tokens, at, "%")) return 1;
  if (isWord(tokens, at, "percent", "pct")) return 1;
  return isWord(tokens, at, "per") && isWord(tokens, at + 1, "cent") ? 2 : 0;
}

/** `>95%`, `fewer than 5`, `at least 70%`, `2,600+`, `3 or more`. */
export const matchBound: Recogniser<FigureItem> = (tokens, at) => {
  const prefix = boundPrefix(tokens, at);
  if (prefix) {
    const bounded = matchFigure(tokens, at + prefix.length);
    return bounded && { ...bounded, first: at, bound: prefix.bound };
  }
  const plain = matchFigure(tokens, at);
  if (!plain) return null;
  const next = plain.last + 1;
  if (isSymbol(tokens, next, "+") && isGlued(tokens, next) && tokens[next + 1]?.kind !== "number") {
    return { ...plain, last: next, bound: "above" };
  }
  const bound = isWord(tokens, next, "or")
    ? OR_WORDS.get(wordAt(tokens, next + 1) ?? "")
    : undefined;
  return bound ? { ...plain, last: next + 1, bound } : null;
};

const OR_WORDS: ReadonlyMap<string, "below" | "above"> = new Map([
  ["more", "above"],
  ["above", "above"],
  ["over", "above"],
  ["better", "above"],
  ["higher", "above"],
  ["older", "above"],
  ["less", "below"],
  ["fewer", "below"],
  ["under", "below"],
  ["below", "below"],
  ["lower", "below"],
  ["younger", "below"],
]);

const BOUND_WORDS: readonly (readonly [string, "below" | "above"])[] = [
  ["more than", "above"],
  ["greater than", "above"],
  ["at least", "above"],
  ["over", "above"],
  ["above", "above"],
  ["no more than", "below"],
  ["less than", "below"],
  ["fewer than", "below"],
  ["at most", "below"],
  ["up to", "below"],
  ["under", "below"],
  ["below", "below"],
];

type Bound = readonly [words: readonly string[], bound: "below" | "above"];

const BOUNDS_BY_START: ReadonlyMap<string, readonly Bound[]> = groupByStart();

function groupByStart(): ReadonlyMap<string, readonly Bound[]> {
  const groups = new Map<string, Bound[]>();
  for (const [phrase, bound] of BOUND_WORDS) {
    const words = phrase.split(" ");
    const start = words[0] ?? "";
    groups.set(start, [...(groups.get(start) ?? []), [words, bound]]);
  }
  return groups;
}

function boundPrefix(
  tokens: readonly Token[],
  at: number,
): { bound: "below" | "above"; length: number } | null {
  if (isSymbol(tokens, at, "<", "≤"))
    return { bound: "below", length: lengthWithEquals(tokens, at) };
  if (isSymbol(tokens, at, ">", "≥"))
    return { bound: "above", length: lengthWithEquals(tokens, at) };
  for (const [words, bound] of BOUNDS_BY_START.get(wordAt(tokens, at) ?? "") ?? []) {
    if (words.every((word, index) => wordAt(tokens, at + index) === word)) {
      return { bound, length: words.length };
    }
  }
  return null;
}

function lengthWithEquals(tokens: readonly Token[], at: number): number {
  return isSymbol(tokens, at + 1, "=") ? 2 : 1;
}
