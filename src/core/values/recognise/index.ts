import type { Item } from "../items";
import type { Token } from "../scan";
import { matchDamage } from "./damage";
import { matchDuration } from "./durations";
import { matchBound, matchFigure } from "./figures";
import { matchFraction, matchRange } from "./fractions";
import { matchMissing } from "./missing";
import { matchAge, matchBase, matchCode, matchNamed, matchRate } from "./names";
import { isMalformed, matchNumber } from "./numbers";
import { matchPeriod } from "./periods";
import { isSymbol, type Recogniser } from "./tokens";
import { matchConfidenceLevel, matchWindow } from "./windows";

/**
 * Groups tokens into items, from left to right: at each place the first rule that fits. Every rule looks at a
 * bounded number of tokens or at those it takes, so the work grows with the number of tokens.
 *
 * The order matters: what is written with digits but is no figure comes before figures.
 */
export function recognise(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const item = itemAt(tokens, at);
    items.push(item);
    at = item.last + 1;
  }
  return items;
}

/** The rules whose items may begin with a word, with digits, or with a sign; most tokens are words. */
const RULES: Readonly<Record<Token["kind"], readonly Recogniser<Item>[]>> = {
  word: [
    matchMissing,
    matchDamage,
    matchWindow,
    matchAge,
    matchPeriod,
    matchNamed,
    matchBase,
    matchRate,
    matchBoundOfFigure,
  ],
  number: [
    matchDuration,
    matchDamage,
    matchWindow,
    matchConfidenceLevel,
    matchAge,
    matchPeriod,
    matchBoundOfFigure,
    matchFraction,
    matchRange,
    matchCode,
    matchFigure,
    matchMalformed,
  ],
  symbol: [matchError, matchMissing, matchBoundOfFigure, matchRange, matchFigure],
};

function itemAt(tokens: readonly Token[], at: number): Item {
  const kind = tokens[at]?.kind ?? "symbol";
  for (const rule of RULES[kind]) {
    const item = rule(tokens, at);
    if (item) return item;
  }
  return { kind: kind === "word" ? "word" : "symbol", first: at, last: at };
}

/** "up to 31 March" and "under 5-year-olds" bound no figure. */
function matchBoundOfFigure(tokens: readonly Token[], at: number): Item | null {
  const bound = matchBound(tokens, at);
  if (!bound) return null;
  const { first } = bound.number;
  if (first === at) return bound;
  return matchAge(tokens, first) || matchPeriod(tokens, first) || matchCode(tokens, first)
    ? null
    : bound;
}

function matchMalformed(tokens: readonly Token[], at: number): Item | null {
  const number = matchNumber(tokens, at);
  if (!number || !isMalformed(number)) return null;
  return { kind: "malformed", reason: number.malformed, first: at, last: number.last };
}

const ERROR_WORDS: ReadonlySet<string> = new Set(
  "n div ref value name num null spill calc getting field blocked connect busy unknown external python".split(
    " ",
  ),
);

/** Excel's own error inside a text: `#DIV/0!`, `2021/22 #N/A`. */
function matchError(tokens: readonly Token[], at: number): Item | null {
  const word = tokens[at + 1];
  if (!isSymbol(tokens, at, "#") || word?.gap !== "none" || !ERROR_WORDS.has(word.lower))
    return null;
  let last = at + 1;
  while (last < at + 5 && tokens[last + 1]?.gap === "none") last += 1;
  return { kind: "error", first: at, last };
}
