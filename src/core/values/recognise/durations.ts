import type { Item } from "../items";
import type { Token } from "../scan";
import { isGlued, isSymbol, isWord, type Recogniser, wordAt } from "./tokens";

type DurationItem = Extract<Item, { kind: "duration" }>;

/** `1 year 5 months`, `14m 9d`, `2 wks, 3 days`: a time in two units, the larger first, is not one figure. */
export const matchDuration: Recogniser<DurationItem> = (tokens, at) => {
  const larger = ranksAt(tokens, at);
  if (larger.length === 0) return null;
  const joined = isWord(tokens, at + 2, "and") || isSymbol(tokens, at + 2, ",", "&");
  const next = joined ? at + 3 : at + 2;
  const longest = Math.min(...larger);
  return ranksAt(tokens, next).some((rank) => rank > longest)
    ? { kind: "duration", first: at, last: next + 1 }
    : null;
};

/** Ranks of the unit of a number with a unit of time, 0 for years; none where no such unit stands there. */
function ranksAt(tokens: readonly Token[], at: number): readonly number[] {
  if (tokens[at]?.kind !== "number") return [];
  const word = wordAt(tokens, at + 1) ?? "";
  if (word.length === 1 && !isGlued(tokens, at + 1)) return [];
  return UNITS.flatMap((words, rank) => (words.has(word) ? [rank] : []));
}

/** The longest first; `m` is months or minutes. */
const UNITS: readonly ReadonlySet<string>[] = [
  "years year yrs yr y",
  "months month mths mth mos mo m",
  "weeks week wks wk w",
  "days day d",
  "hours hour hrs hr h",
  "minutes minute mins min m",
  "seconds second secs sec s",
].map((words) => new Set(words.split(" ")));
