import type { FigureItem } from "../items";
import type { Period, Reading, ReadValue, Target, Unit } from "../types";
import { withBracketedPartner } from "./brackets";
import { actualLabel, chooseValue } from "./choose";
import { settleDoubts } from "./doubts";
import { claimPeriod } from "./period";
import { leadingNumber, quantitiesOf, type Quantity } from "./quantities";
import { qualifierOf } from "./qualifier";
import { ambiguousDoubt, ambiguousFigures, bracketedAlone, contradiction } from "./reasons";
import { claimSecondaries } from "./secondary";
import { type Place, printedNumber, type Sentence, sentenceOf, textOf } from "./sentence";
import { claimTarget } from "./targets";
import { nounAfter, nounExtent } from "./nouns";
import { signUnit, unitOf } from "./units";
import { unreadable } from "./unreadable";
import { readWithoutValue } from "./valueless";

/** How a text is to be read. */
export interface ReadingOptions {
  /** The text shows a number that Excel holds as a number, so that 2022 is a count and not a year. */
  readonly isNumber?: boolean;
}

/** Parses one text: finds the roles of its parts, or the reason why that cannot be done. */
export function parse(text: string, options: ReadingOptions = {}): Reading {
  const sentence = sentenceOf(text);
  if (options.isNumber) takeYearsAsFigures(sentence.places);
  const flaw = unreadable(text, sentence);
  if (flaw) return flaw;
  const target = claimTarget(sentence);
  const doubt = settleDoubts(sentence);
  if (doubt) return ambiguousDoubt(text, sentence, doubt);
  const outside = quantitiesOf(sentence);
  const quantities = outside.length > 0 ? outside : quantitiesOf(sentence, true);
  const isBracketed = outside.length === 0;
  if (quantities.length === 0 || (isBracketed && saysMissing(sentence, true))) {
    return readWithoutValue(text, sentence, targetPart(sentence, target));
  }
  if (isBracketed && isWholeText(sentence, quantities))
    return bracketedAlone(text, sentence, quantities);
  const value = chooseValue(sentence, quantities);
  if (!value) return ambiguousFigures(text, sentence, quantities);
  if (saysMissing(sentence, false)) return contradiction(text, sentence, value);
  return assemble(text, sentence, value, targetPart(sentence, target));
}

function takeYearsAsFigures(places: readonly Place[]): void {
  for (const place of places) {
    if (place.item.kind === "period" && place.item.doubt) place.item = place.item.doubt.figure;
  }
}

/** Whether an N/A stands outside brackets, or anywhere. */
function saysMissing(sentence: Sentence, anywhere: boolean): boolean {
  return sentence.places.some(
    ({ item, role, group }) =>
      role === null && item.kind === "missing" && item.firm && (anywhere || group === 0),
  );
}

/** `(3.5%)` alone: brackets may stand for a minus. */
function isWholeText(sentence: Sentence, quantities: readonly Quantity[]): boolean {
  const [only, ...others] = quantities;
  if (!only || others.length > 0 || only.fraction) return false;
  return sentence.places.every(({ role }, index) => role === "bracket" || index === only.first);
}

function targetPart(sentence: Sentence, target: FigureItem | null): Target | undefined {
  return target
    ? { ...printedNumber(sentence, target.number), unit: signUnit(target.unit) }
    : undefined;
}

function assemble(
  text: string,
  sentence: Sentence,
  chosen: Quantity,
  target: Target | undefined,
): ReadValue {
  const { quantity, partner } = withBracketedPartner(sentence, chosen);
  const unit = claimUnit(sentence, quantity);
  claimValue(sentence, quantity, partner);
  const fraction = claimFraction(sentence, quantity);
  const others = claimSecondaries(sentence);
  const period: Period | undefined = claimPeriod(sentence);
  const qualifier = qualifierOf(sentence);
  return {
    kind: "value",
    text,
    value: printedNumber(sentence, leadingNumber(quantity)),
    unit,
    ...fraction,
    ...(period && { period }),
    ...(target && { target }),
    others,
    ...(qualifier && { qualifier }),
  };
}

function claimUnit(sentence: Sentence, quantity: Quantity): Unit {
  const unit = unitOf(sentence, quantity);
  if (unit.kind !== "number") return unit;
  const noun = quantity.figure?.unit === "number" ? nounAfter(sentence, quantity.last) : null;
  if (noun)
    for (const place of sentence.places.slice(noun.first, noun.last + 1)) place.role = "noun";
  return unit.noun === undefined ? bracketedRate(sentence, quantity) : unit;
}

/** `38.0 (rate per 10,000)`. */
function bracketedRate(sentence: Sentence, quantity: Quantity): Unit {
  const index = quantity.last + 2;
  const rate = sentence.places[index];
  const isAlone = [index - 1, index + 1].every((edge) => sentence.places[edge]?.role === "bracket");
  if (rate?.item.kind !== "rate" || !isAlone) return { kind: "number" };
  rate.role = "noun";
  return {
    kind: "number",
    noun: textOf(sentence, nounExtent(sentence, { first: index, last: index })),
  };
}

function claimValue(sentence: Sentence, quantity: Quantity, partner: number | null): void {
  const label = actualLabel(sentence, quantity);
  if (label !== null) claimPlace(sentence, label, "link");
  for (let index = quantity.first; index <= quantity.last; index += 1)
    claimPlace(sentence, index, "value");
  if (partner !== null) claimPlace(sentence, partner, "value");
}

function claimPlace(sentence: Sentence, index: number, role: "value" | "link"): void {
  const place = sentence.places[index];
  if (place) place.role ??= role;
}

type FractionParts = Pick<ReadValue, "numerator" | "denominator" | "notation">;

/** Numerator and denominator; of a percentage `of the 265 …` the denominator alone. */
function claimFraction(sentence: Sentence, { figure, fraction }: Quantity): FractionParts {
  if (fraction) {
    const parts = {
      numerator: printedNumber(sentence, fraction.numerator),
      denominator: printedNumber(sentence, fraction.denominator),
    };
    if (!figure) return parts;
    return {
      ...parts,
      notation: figure.first < fraction.first ? "percentage first" : "fraction first",
    };
  }
  const base = sentence.places.find(({ item, role }) => role === null && item.kind === "base");
  if (figure?.unit !== "percent" || base?.item.kind !== "base") return {};
  base.role = "value";
  return { denominator: printedNumber(sentence, base.item.number) };
}
