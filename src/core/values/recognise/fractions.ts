import type { FractionItem, NumberPhrase, RangeItem } from "../items";
import type { Token } from "../scan";
import { CHANGE_WORDS, COMPARISON_WORDS, PART_WORDS, TARGET_WORDS } from "../vocabulary";
import { matchFigure } from "./figures";
import { isMalformed, matchNumber } from "./numbers";
import { isGlued, isSymbol, isWord, type Recogniser, skipWords, wordAt } from "./tokens";
import { isYear, shortYears } from "./years";

/**
 * `694/1,030`, `625 of 978`, `65 out of the 100`, `1 in 4`, `56 young people out of 70`; the second number is whole.
 */
export const matchFraction: Recogniser<FractionItem> = (tokens, at) => {
  const numerator = plainNumber(tokens, at);
  if (!numerator) return null;
  const second =
    afterFractionSign(tokens, numerator.last + 1) ?? afterWhatIsCounted(tokens, numerator.last + 1);
  const denominator = second === null ? null : plainNumber(tokens, second);
  if (!denominator || denominator.decimals > 0 || endsInsideAnother(tokens, denominator.last))
    return null;
  if (isWord(tokens, numerator.last + 1, "in") && isYear(tokens, second ?? 0)) return null;
  if (!isShareOfCounted(tokens, { numerator, denominator })) return null;
  const years = shortYears(tokens, at);
  const item = {
    kind: "fraction",
    numerator,
    denominator,
    first: at,
    last: denominator.last,
  } as const;
  return years ? { ...item, years } : item;
};

function plainNumber(tokens: readonly Token[], at: number): NumberPhrase | null {
  const number = matchNumber(tokens, at);
  return number === null || isMalformed(number) ? null : number;
}

function afterFractionSign(tokens: readonly Token[], at: number): number | null {
  if (isSymbol(tokens, at, "/", "÷")) return at + 1;
  if (isWord(tokens, at, "in")) return at + 1;
  const of = isWord(tokens, at, "out") ? at + 1 : at;
  return isWord(tokens, of, "of") ? skipWords(tokens, of + 1, "the", "a", "all") : null;
}

/** `92 projects of 64 schools` and `11 months of 2022` are no fractions. */
function isShareOfCounted(
  tokens: readonly Token[],
  { numerator, denominator }: Pick<FractionItem, "numerator" | "denominator">,
): boolean {
  if (afterFractionSign(tokens, numerator.last + 1) !== null) return true;
  if (numerator.decimal.gt(denominator.decimal)) return false;
  return isWord(tokens, denominator.first - 2, "out") || !isYear(tokens, denominator.first);
}

const longestNoun = 4;

/** Place of the 70 in `young people out of 70`: what is counted stands between the two numbers. */
function afterWhatIsCounted(tokens: readonly Token[], at: number): number | null {
  if (isGlued(tokens, at)) return null;
  for (let next = at; next <= at + longestNoun; next += 1) {
    const word = wordAt(tokens, next);
    if (word === undefined) return null;
    if (next > at && (word === "out" || word === "of")) return afterFractionSign(tokens, next);
    if (NOT_COUNTED_IN_FRACTIONS.has(word) || TARGET_WORDS.has(word)) return null;
  }
  return null;
}

/** After these words another figure begins, or the words before are a share and no count. */
const NOT_COUNTED_IN_FRACTIONS: ReadonlySet<string> = new Set([
  ...PART_WORDS,
  ...COMPARISON_WORDS,
  ..."and or but with k m bn thousand million billion percent pct per day days week weeks month months year years".split(
    " ",
  ),
]);

function endsInsideAnother(tokens: readonly Token[], last: number): boolean {
  const next = last + 1;
  if (isSymbol(tokens, next, "%") || isWord(tokens, next, "percent", "pct")) return true;
  if (isSymbol(tokens, next, "/")) return true;
  return tokens[next]?.kind === "word" && isGlued(tokens, next);
}

/** `5-6`, `5 to 10%`, `94% - 97%`: two figures of one kind with a dash or "to" between them. */
export const matchRange: Recogniser<RangeItem> = (tokens, at) => {
  const low = matchFigure(tokens, at);
  if (!low || isChangeFrom(tokens, at)) return null;
  const joint = low.last + 1;
  if (!isSymbol(tokens, joint, "-") && !isWord(tokens, joint, "to")) return null;
  const high = matchFigure(tokens, joint + 1);
  if (!high || !(low.unit === high.unit || low.unit === "number")) return null;
  if (
    endsInsideAnother(tokens, high.last) ||
    TARGET_WORDS.has(wordAt(tokens, high.last + 1) ?? "")
  ) {
    return null;
  }
  const years = shortYears(tokens, at);
  const item = { kind: "range", low, high, first: at, last: high.last } as const;
  return years ? { ...item, years } : item;
};

function isChangeFrom(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at - 1, "from") && CHANGE_WORDS.has(wordAt(tokens, at - 2) ?? "");
}
