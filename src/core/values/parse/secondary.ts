import type { SecondaryFigure, Unit } from "../types";
import { CHANGE_WORDS, COMPARISON_WORDS, LINKING_WORDS } from "../vocabulary";
import { isComparison } from "./choose";
import { nounAfter } from "./nouns";
import { leadingNumber, type Quantity, quantitiesOf } from "./quantities";
import {
  type Place,
  printedNumber,
  type Sentence,
  spanOf,
  symbolOf,
  textOf,
  wordOf,
} from "./sentence";
import { unitOf } from "./units";

/** Claims every figure that is neither value nor target, with the words that belong to it. */
export function claimSecondaries(sentence: Sentence): SecondaryFigure[] {
  const quantities = quantitiesOf(sentence, true);
  return quantities.map((quantity, index) => {
    const unit = unitOf(sentence, quantity);
    const [first, last] = stretchOf(sentence, quantities, index);
    return claim(sentence, quantity, unit, first, last);
  });
}

function claim(
  sentence: Sentence,
  quantity: Quantity,
  unit: Unit,
  first: number,
  last: number,
): SecondaryFigure {
  const { places } = sentence;
  for (const place of places.slice(first, last + 1)) place.role ??= "secondary";
  const extent = { first: places[first]?.item.first ?? 0, last: places[last]?.item.last ?? 0 };
  return {
    number: printedNumber(sentence, leadingNumber(quantity)),
    unit,
    text: textOf(sentence, extent),
    span: spanOf(sentence, extent),
  };
}

/** Places that belong to a secondary figure: in a bracket its whole clause, outside what it counts. */
function stretchOf(
  sentence: Sentence,
  quantities: readonly Quantity[],
  at: number,
): [number, number] {
  const quantity = quantities[at];
  if (!quantity) return [0, 0];
  const place = sentence.places[quantity.first];
  const noun = nounAfter(sentence, quantity.last)?.last ?? closed(sentence, quantity);
  const comparison = isComparison(sentence, quantity);
  const inBracket = (place?.group ?? 0) > 0;
  const toEnd = inBracket || (comparison && closed(sentence, quantity) === quantity.last);
  const last = toEnd ? endOfClause(sentence, quantity.last, quantities[at + 1]) : noun;
  if (inBracket) return [startOfClause(sentence, quantity.first), last];
  const first = comparison ? startOfLabel(sentence, quantity.first) : quantity.first;
  claimLinks(sentence, first - 1);
  return [first, last];
}

/** Last place of a quantity with the bracket that its fraction stands in: `65.1% (650/998)`. */
function closed(sentence: Sentence, { first, last }: Quantity): number {
  return sentence.places[first]?.group !== sentence.places[last]?.group ? last + 1 : last;
}

function endOfClause(sentence: Sentence, from: number, next: Quantity | undefined): number {
  let last = from;
  while (last + 1 !== next?.first && isOpen(sentence, from, last + 1)) last += 1;
  const follows = sentence.places[last + 1];
  const leadsOn = last + 1 === next?.first || (follows !== undefined && follows.role === "value");
  while (last > from && isTrailing(sentence, last, leadsOn)) last -= 1;
  return last;
}

function isTrailing(sentence: Sentence, index: number, leadsOn: boolean): boolean {
  const place = sentence.places[index];
  if ([",", ";", ".", ":", "-", "|", "(", "[", "{"].includes(symbolOf(sentence, place) ?? ""))
    return true;
  return leadsOn && LINKING_WORDS.has(wordOf(sentence, place) ?? "");
}

function startOfClause(sentence: Sentence, from: number): number {
  let first = from;
  while (isOpen(sentence, from, first - 1)) first -= 1;
  while (first < from && symbolOf(sentence, sentence.places[first]) !== undefined) first += 1;
  return first;
}

function isOpen(sentence: Sentence, here: number, there: number): boolean {
  const [from, to]: (Place | undefined)[] = [sentence.places[here], sentence.places[there]];
  return !!from && !!to && to.role === null && to.group === from.group && to.clause === from.clause;
}

const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `average baseline england figure forecast last national neighbour neighbours previous previously region
   regional sn statistical year`.split(/\s+/),
);

function startOfLabel(sentence: Sentence, from: number): number {
  let first = from;
  while ([":", "="].includes(symbolOf(sentence, sentence.places[first - 1]) ?? "")) first -= 1;
  if (!LABEL_NOUNS.has(wordOf(sentence, sentence.places[first - 1]) ?? "")) return from;
  while (LABEL_NOUNS.has(wordOf(sentence, sentence.places[first - 1]) ?? "")) first -= 1;
  return sentence.places[first]?.role === null ? first : from;
}

/** "compared to the" before a secondary figure only links it. */
function claimLinks(sentence: Sentence, from: number): void {
  for (let index = from; index >= 0; index -= 1) {
    const place = sentence.places[index];
    const word = wordOf(sentence, place) ?? "";
    if (place?.role !== null || !isLink(word)) return;
    place.role = "link";
  }
}

function isLink(word: string): boolean {
  return LINKING_WORDS.has(word) || COMPARISON_WORDS.has(word) || CHANGE_WORDS.has(word);
}
