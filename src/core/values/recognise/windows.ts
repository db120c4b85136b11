import type { Item } from "../items";
import type { Token } from "../scan";
import { digitsAt, isSymbol, isWord, type Recogniser } from "./tokens";

type NameItem = Extract<Item, { kind: "name" }>;

/** How many months or years a figure covers: `12-month rolling average`, `rolling 12 months`, `3 year average`. */
export const matchWindow: Recogniser<NameItem> = (tokens, at) => {
  if (isWord(tokens, at, "rolling", "moving")) {
    const last = endOfDuration(tokens, at + 1);
    return last === null ? null : { kind: "name", first: at, last };
  }
  const last = endOfDuration(tokens, at);
  if (last === null || !isWord(tokens, last + 1, "rolling", "moving", "average", "mean"))
    return null;
  return { kind: "name", first: at, last: last + 1 };
};

/** Last token of `12 months`, `3-year`. */
function endOfDuration(tokens: readonly Token[], at: number): number | null {
  if (digitsAt(tokens, at, 2) === undefined) return null;
  const unit = isSymbol(tokens, at + 1, "-") ? at + 2 : at + 1;
  return isWord(tokens, unit, "month", "months", "mth", "mths", "year", "years", "yr", "yrs")
    ? unit
    : null;
}

/** The level of an interval is no figure: `95% CI`, `95% confidence interval`. */
export const matchConfidenceLevel: Recogniser<NameItem> = (tokens, at) => {
  const isLevel = tokens[at]?.kind === "number" && isSymbol(tokens, at + 1, "%");
  if (!isLevel || !isWord(tokens, at + 2, "ci", "cis", "confidence")) return null;
  return { kind: "name", first: at, last: at + 2 };
};
