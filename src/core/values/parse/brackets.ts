import { isComparison } from "./choose";
import { pairOf, type Quantity, quantityAt } from "./quantities";
import type { Place, Sentence } from "./sentence";

/**
 * The value with what stands in brackets beside it: the fraction of a percentage (`67.4% (694/1,030)`) or the
 * percentage of a fraction (`33/41 (80.5%)`). `partner` is the place that was taken from a bracket.
 */
export function withBracketedPartner(
  sentence: Sentence,
  value: Quantity,
): { quantity: Quantity; partner: number | null } {
  if (value.figure && value.fraction) return { quantity: value, partner: null };
  const alone = figuresPerBracket(sentence.places);
  for (const [index, place] of sentence.places.entries()) {
    if (place.group === 0 || isWithin(index, value)) continue;
    const found = quantityAt(place, index);
    const isEligible = found?.fraction ?? alone.get(place.group) === 1;
    if (!found || !isEligible || isComparison(sentence, found)) continue;
    const pair = pairOf(value, found);
    if (pair)
      return { quantity: { ...pair, first: value.first, last: value.last }, partner: index };
  }
  return { quantity: value, partner: null };
}

function isWithin(index: number, quantity: Quantity): boolean {
  return index >= quantity.first && index <= quantity.last;
}

function figuresPerBracket(places: readonly Place[]): Map<number, number> {
  const counts = new Map<number, number>();
  places.forEach((place, index) => {
    if (quantityAt(place, index)) counts.set(place.group, (counts.get(place.group) ?? 0) + 1);
  });
  return counts;
}
