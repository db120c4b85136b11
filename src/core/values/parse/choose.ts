import { ACTUAL_WORDS, COMPARISON_WORDS, PART_WORDS } from "../vocabulary";
import { nounAfter, nounExtent } from "./nouns";
import { type Quantity, quantityAt } from "./quantities";
import { type Sentence, symbolOf, textOf, wordOf } from "./sentence";

/**
 * The one quantity that stands out as the value, or null where none does. In this order:
 * 1. the only one;
 * 2. the only one that is called the actual: `Target 85% Actual 94% Forecast 97%`;
 * 3. the only one that is not quoted for comparison: `94%, national 82%`;
 * 4. the only one that is not joined as a part: `92 projects at 64 schools`;
 * 5. the first, where the others stand in later clauses and count something else:
 *    `204,954 individuals; 71,789 households`.
 */
export function chooseValue(sentence: Sentence, quantities: readonly Quantity[]): Quantity | null {
  return (
    only(quantities) ??
    only(quantities.filter((quantity) => isCalledActual(sentence, quantity))) ??
    chooseAmong(sentence, withoutComparisons(sentence, quantities))
  );
}

function chooseAmong(sentence: Sentence, quantities: readonly Quantity[]): Quantity | null {
  const wholes = quantities.filter((quantity, index) => index === 0 || !isPart(sentence, quantity));
  return only(wholes) ?? firstOfDifferentClauses(sentence, wholes);
}

function withoutComparisons(
  sentence: Sentence,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const own = quantities.filter((quantity) => !isComparison(sentence, quantity));
  return own.length > 0 ? own : quantities;
}

function only(quantities: readonly Quantity[]): Quantity | null {
  return quantities.length === 1 ? (quantities[0] ?? null) : null;
}

/** Place of the "Actual" before a quantity, or of the "(actual)" behind it; null where there is none. */
export function actualLabel(sentence: Sentence, quantity: Quantity): number | null {
  const index = beforeSigns(sentence, quantity.first - 1);
  if (ACTUAL_WORDS.has(wordOf(sentence, sentence.places[index]) ?? "")) return index;
  const [open, label, close] = [1, 2, 3].map((offset) => sentence.places[quantity.last + offset]);
  const isBracketed = open?.role === "bracket" && close?.role === "bracket";
  return isBracketed && ACTUAL_WORDS.has(wordOf(sentence, label) ?? "") ? quantity.last + 2 : null;
}

function isCalledActual(sentence: Sentence, quantity: Quantity): boolean {
  return actualLabel(sentence, quantity) !== null;
}

function beforeSigns(sentence: Sentence, from: number): number {
  let index = from;
  while ([":", "=", "-"].includes(symbolOf(sentence, sentence.places[index]) ?? "")) index -= 1;
  return index;
}

const LABEL_DISTANCE = 3;

/** Whether a quantity is quoted for comparison: `national average 82%`, `up from 65.1%`, `82% nationally`. */
export function isComparison(sentence: Sentence, quantity: Quantity): boolean {
  const { places } = sentence;
  const { group, clause } = places[quantity.first] ?? { group: -1, clause: -1 };
  const start = beforeSigns(sentence, quantity.first - 1);
  for (let index = start; index > start - LABEL_DISTANCE; index -= 1) {
    const place = places[index];
    const word = wordOf(sentence, place);
    if (word === undefined || place?.group !== group || place.role !== null) break;
    if (place.clause !== clause && index < start) break;
    if (COMPARISON_WORDS.has(word)) return true;
  }
  const [next, afterNext] = [places[quantity.last + 1], places[quantity.last + 2]];
  const isAdverb = wordOf(sentence, next)?.endsWith("ly");
  const labelsAnother =
    !isAdverb && afterNext?.group === group && quantityAt(afterNext, 0) !== null;
  return next?.group === group && !labelsAnother && LABELS_AFTER.has(wordOf(sentence, next) ?? "");
}

const LABELS_AFTER: ReadonlySet<string> = new Set(
  "national nationally england regional regionally".split(" "),
);

/** `… at 64 schools`: joined by a preposition, and a count. */
export function isPart(sentence: Sentence, quantity: Quantity): boolean {
  const before = wordOf(sentence, sentence.places[quantity.first - 1]);
  return quantity.figure?.unit === "number" && PART_WORDS.has(before ?? "");
}

function firstOfDifferentClauses(
  sentence: Sentence,
  quantities: readonly Quantity[],
): Quantity | null {
  const [first, ...others] = quantities;
  if (!first) return null;
  const kind = kindOf(sentence, first);
  const isApart = others.every((other) => {
    const otherKind = kindOf(sentence, other);
    return clauseOf(sentence, other) > clauseOf(sentence, first) && differs(kind, otherKind);
  });
  return isApart ? first : null;
}

function clauseOf(sentence: Sentence, quantity: Quantity): number {
  return sentence.places[quantity.first]?.clause ?? 0;
}

interface Kind {
  readonly unit: string;
  readonly noun: string;
}

function kindOf(sentence: Sentence, quantity: Quantity): Kind {
  const noun = nounAfter(sentence, quantity.last);
  return {
    unit: quantity.fraction ? "percent" : (quantity.figure?.unit ?? ""),
    noun: noun ? textOf(sentence, nounExtent(sentence, noun)).toLowerCase() : "",
  };
}

/** A percentage or an amount comes before its counts; two counts are told apart by their nouns. */
function differs(first: Kind, other: Kind): boolean {
  if (first.unit !== other.unit) return first.unit !== "number";
  return (
    first.unit === "number" && first.noun !== "" && other.noun !== "" && first.noun !== other.noun
  );
}
