import type { Item, MissingSymbol } from "../items";
import { scan, type Token } from "../scan";
import type { Recogniser } from "./tokens";

/**
 * Words that say that there is no value. A firm one contradicts a figure beside it; one that is not firm may
 * stand beside a figure as a remark.
 */
const PHRASES: readonly (readonly [MissingSymbol, "firm" | "remark", string])[] = [
  ["not applicable", "firm", "n/a | na | n.a | n.a. | not applicable | not app | [z]"],
  [
    "not available",
    "firm",
    "not available | not yet available | data not available | unavailable | [x] | [w]",
  ],
  [
    "not available",
    "firm",
    "no data | no data available | not collected | not recorded | not reported",
  ],
  [
    "not available",
    "firm",
    "not published | not yet published | not measured | not known | no figure",
  ],
  [
    "not available",
    "firm",
    "to be confirmed | to be agreed | to be set | to be baselined | to be published | to follow | awaited | awaiting data",
  ],
  ["not available", "firm", "tbc | tba | tbd | t.b.c. | t.b.c | t.b.a. | t.b.a"],
  ["not available", "remark", "pending | unknown | new indicator | new measure | first year"],
  [
    "not available",
    "firm",
    "awaiting validated data | awaiting validation | awaiting publication | awaiting results | awaiting figures",
  ],
  [
    "not available",
    "firm",
    "not yet known | not yet due | not due | n/k | nk | n/d | nd | no longer collected | no longer reported",
  ],
  ["suppressed", "firm", "suppressed | supp | [c] | [low]"],
];

/** `N/A`, `tbc`, `not collected`, `[x]`, and `nil`, which may be 0. */
export const matchMissing: Recogniser<Item> = (tokens, at) => {
  const token = tokens[at];
  if (!token) return null;
  if (NIL.has(token.lower) && token.kind === "word") return { kind: "nil", first: at, last: at };
  for (const phrase of PHRASES_BY_START.get(token.lower) ?? []) {
    if (!stands(phrase.parts, tokens, at)) continue;
    const { symbol, firm } = phrase;
    return { kind: "missing", symbol, firm, first: at, last: at + phrase.parts.length - 1 };
  }
  return null;
};

/** Signs that say so only where no word or figure stands beside them. */
export const MISSING_SIGNS: ReadonlyMap<string, MissingSymbol> = new Map([
  ["-", "not available"],
  ["--", "not available"],
  ["---", "not available"],
  ["..", "not available"],
  ["...", "not available"],
  ["…", "not available"],
  [":", "not available"],
  [".", "not applicable"],
  ["*", "suppressed"],
  ["**", "suppressed"],
  ["c", "suppressed"],
  ["x", "not available"],
  ["z", "not applicable"],
]);

const NIL: ReadonlySet<string> = new Set(["nil", "none", "zero"]);

interface Phrase {
  readonly symbol: MissingSymbol;
  readonly firm: boolean;
  readonly parts: readonly string[];
}

const PHRASES_BY_START: ReadonlyMap<string, readonly Phrase[]> = groupByStart();

function groupByStart(): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [symbol, firmness, list] of PHRASES) {
    for (const text of list.split(" | ")) {
      const parts = scan(text).map((token) => token.lower);
      const start = parts[0] ?? "";
      const group = [...(groups.get(start) ?? []), { symbol, firm: firmness === "firm", parts }];
      groups.set(
        start,
        group.sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  }
  return groups;
}

function stands(parts: readonly string[], tokens: readonly Token[], at: number): boolean {
  return parts.every((part, index) => tokens[at + index]?.lower === part);
}
