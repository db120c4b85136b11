import type { FigureItem, MissingSymbol } from "../items";
import { MISSING_SIGNS } from "../recognise/missing";
import type { MissingValue, Reading, Target } from "../types";
import { claimPeriod } from "./period";
import { qualifierOf } from "./qualifier";
import { ambiguousBound, ambiguousNil, ambiguousRange, noFigure } from "./reasons";
import type { Place, Sentence } from "./sentence";

/** Counts up to this are hidden as `<5` or `<10` so that nobody can be recognised. */
const LARGEST_HIDDEN_COUNT = 10;

/** Reads a text in which no figure can be the value: `2021/22 N/A`, `<5`, `Target 85%`, `Good`. */
export function readWithoutValue(
  text: string,
  sentence: Sentence,
  target: Target | undefined,
): Reading {
  const symbol =
    missingSymbol(sentence.places) ?? missingSign(sentence) ?? announced(sentence, target);
  if (symbol) return missing(text, sentence, symbol, target);
  const free = sentence.places.filter(({ role }) => role === null).map(({ item }) => item);
  const bound = free.find((item) => item.kind === "figure");
  if (bound) {
    if (!isHiddenCount(bound)) return ambiguousBound(text, sentence, bound);
    return missing(text, sentence, "suppressed", target);
  }
  const range = free.find((item) => item.kind === "range");
  if (range) return ambiguousRange(text, sentence, range);
  if (free.some(({ kind }) => kind === "nil")) return ambiguousNil(text);
  if (target) return missing(text, sentence, "blank", target);
  return noFigure(text, sentence);
}

function missing(
  text: string,
  sentence: Sentence,
  symbol: MissingValue["symbol"],
  target: Target | undefined,
): MissingValue {
  const period = claimPeriod(sentence);
  const qualifier = qualifierOf(sentence);
  return {
    kind: "missing",
    text,
    symbol,
    ...(period && { period }),
    ...(target && { target }),
    ...(qualifier && { qualifier }),
  };
}

/** Claims the words that say so, and gives what the first says. `N/A - new indicator` keeps its remark. */
function missingSymbol(places: readonly Place[]): MissingSymbol | null {
  const said = places.filter(({ role, item }) => role === null && item.kind === "missing");
  const firm = said.filter(({ item }) => item.kind === "missing" && item.firm);
  const decisive = firm.length > 0 ? firm : said;
  for (const place of decisive) place.role = "value";
  const first = decisive[0]?.item;
  return first?.kind === "missing" ? first.symbol : null;
}

/** A dash, dots or a star, where only a period or a target stands beside it. */
function missingSign({ places, tokens }: Sentence): MissingSymbol | null {
  const free = places.filter(({ role, item }) => role === null && item.kind !== "period");
  if (free.length === 0 || free.length > 3) return null;
  const sign = free
    .map(({ item }) => (item.first === item.last ? tokens[item.first]?.text : ""))
    .join("");
  const symbol = MISSING_SIGNS.get(sign) ?? null;
  if (symbol) for (const place of free) place.role = "value";
  return symbol;
}

/** `Due November 2023`, `Data available Autumn 2023`: the figure is still to come. */
function announced({ places, tokens }: Sentence, target: Target | undefined): MissingSymbol | null {
  const free = places.filter(({ role }) => role === null);
  const words = free.filter(({ item }) => item.kind === "word");
  const says = words.filter(({ item }) => ANNOUNCING.has(tokens[item.first]?.lower ?? ""));
  const isOnlyTime = free.every(({ item }) => ["word", "period", "symbol"].includes(item.kind));
  const hasTime = free.some(({ item }) => item.kind === "period");
  if (target || says.length === 0 || !isOnlyTime || !hasTime) return null;
  if (words.length > longestAnnouncement) return null;
  return "not available";
}

const ANNOUNCING: ReadonlySet<string> = new Set(
  "due available expected awaited awaiting forthcoming published released release publication".split(
    " ",
  ),
);

/** Longer texts tell something else. */
const longestAnnouncement = 8;

function isHiddenCount(item: FigureItem): boolean {
  const { decimal, decimals } = item.number;
  return (
    item.bound === "below" &&
    item.unit === "number" &&
    decimals === 0 &&
    decimal.lte(LARGEST_HIDDEN_COUNT)
  );
}
