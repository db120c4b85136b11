import { agrees } from "../arithmetic";
import type { FigureItem, FractionItem } from "../items";
import { isExactFigure, type Place, type Sentence, symbolOf } from "./sentence";

/** A figure, a fraction, or a percentage with its fraction: what may be the value. */
export interface Quantity {
  /** Indexes of the first and the last place. */
  readonly first: number;
  readonly last: number;
  readonly figure: FigureItem | null;
  readonly fraction: FractionItem | null;
}

/**
 * The quantities outside brackets, or all of them where `everywhere` is set. A percentage and a fraction with
 * nothing but signs between them are one quantity: `625/978 = 63.9%`.
 */
export function quantitiesOf(sentence: Sentence, everywhere = false): Quantity[] {
  const quantities: Quantity[] = [];
  sentence.places.forEach((place, index) => {
    if (place.group > 0 && !everywhere) return;
    const single = quantityAt(place, index);
    if (!single) return;
    const before = quantities.at(-1);
    const pair =
      before && onlySignsBetween(sentence, before.last, index) ? pairOf(before, single) : null;
    if (pair) quantities[quantities.length - 1] = pair;
    else quantities.push(single);
  });
  return quantities;
}

export function quantityAt(place: Place, index: number): Quantity | null {
  if (isExactFigure(place))
    return { first: index, last: index, figure: place.item, fraction: null };
  if (place.role !== null || place.item.kind !== "fraction") return null;
  return { first: index, last: index, figure: null, fraction: place.item };
}

/** A percentage and a fraction as one; a plain number only where the fraction gives it as a percentage. */
export function pairOf(one: Quantity, other: Quantity): Quantity | null {
  const figure = one.figure ?? other.figure;
  const fraction = one.fraction ?? other.fraction;
  if (!figure || !fraction || (one.figure && one.fraction)) return null;
  const isShare =
    figure.unit === "percent" || (figure.unit === "number" && sharesAgree(figure, fraction));
  return isShare ? { first: one.first, last: other.last, figure, fraction } : null;
}

function sharesAgree(figure: FigureItem, fraction: FractionItem): boolean {
  return agrees(fraction.numerator, fraction.denominator, figure.number);
}

const JOINING_SIGNS = ["=", "-", ":", ",", "(", ")", "[", "]", "/"];

function onlySignsBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (!JOINING_SIGNS.includes(symbolOf(sentence, sentence.places[index]) ?? "")) return false;
  }
  return true;
}

/** The number that a quantity gives as a value: the percentage, or the numerator of a bare fraction. */
export function leadingNumber(quantity: Quantity) {
  const number = quantity.figure?.number ?? quantity.fraction?.numerator;
  if (!number) throw new Error("A quantity is a figure or a fraction.");
  return number;
}
