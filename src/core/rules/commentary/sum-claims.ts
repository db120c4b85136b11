import Big from "big.js";
import type { Measure } from "../../workbook/types";
import type { MarkedSentence, QuotedFigure } from "./marked";
import type { QuotingSentence } from "./narratives";
import { type Aspect, aspectsOf } from "./row-figures";
import { contentWords, isAboutOthers } from "./subject";

/** A total over both years that is near the sum of the row's figures, and not it. */
export interface SumMismatch {
  readonly measure: Measure;
  readonly quoted: QuotedFigure;
  readonly previous: Big;
  readonly latest: Big;
  readonly sum: Big;
}

const bothYears =
  /\b(?:over|across|in|during|within) (?:the|this|these|both|those|the last|the past|a)? ?(?:(?:two|‹x›|2)[ -]years?(?: period)?|(?:two|both) (?:academic |financial )?years|two-year period|years combined)\b|\bboth years\b/u;

/** A sum that is further off than this share is the sum of something else. */
const nearness = new Big("0.1");

/** Totals "over this two-year period" that are nearly, but not quite, previous plus latest. */
export function sumMismatches({ narrative, sentence }: QuotingSentence): SumMismatch[] {
  if (!bothYears.test(twoInWords(sentence)) || isAboutOthers(sentence.marked)) return [];
  const sums = sumsOf(aspectsOf(narrative.measures));
  return sentence.figures.flatMap((quoted): SumMismatch[] => {
    if (quoted.unit !== "number" && quoted.unit !== "pounds") return [];
    if (quoted.number.decimal.lt(10)) return [];
    if (sums.some(({ sum }) => sum.eq(quoted.number.decimal))) return [];
    const near = sums.filter(({ aspect, sum }) => {
      const distance = sum.minus(quoted.number.decimal).abs();
      return aspect.unit === quoted.unit && distance.lte(nearness.times(sum));
    });
    const [only, ...more] = near;
    if (!only || more.length > 0 || !isSpokenOf(sentence, only.aspect, narrative.measures))
      return [];
    const { previous, latest, sum, aspect } = only;
    return [{ measure: aspect.measure, quoted, previous, latest, sum }];
  });
}

/** "2 years" is two years as well. */
function twoInWords({ marked, figures }: MarkedSentence): string {
  return marked.replace(/‹(\d+)›(?=[ -]year)/gu, (mark, place: string) =>
    figures[Number(place)]?.number.decimal.eq(2) ? "two" : mark,
  );
}

interface RowSum {
  readonly aspect: Aspect;
  readonly previous: Big;
  readonly latest: Big;
  readonly sum: Big;
}

/** Sums of counts and of pounds; percentages, rates and averages add up to nothing. */
function sumsOf(aspects: readonly Aspect[]): RowSum[] {
  return aspects.flatMap((aspect): RowSum[] => {
    const previous = aspect.previous?.printed;
    const latest = aspect.latest?.printed;
    if (!aspect.isValue || !previous || !latest || aspect.unit === "percent") return [];
    if (aspect.unit === "number" && (previous.decimals > 0 || latest.decimals > 0)) return [];
    const sum = previous.decimal.plus(latest.decimal);
    return [{ aspect, previous: previous.decimal, latest: latest.decimal, sum }];
  });
}

/** Among several measures the sentence must use a word that only this one has in its label. */
function isSpokenOf(
  { marked }: MarkedSentence,
  { measure }: Aspect,
  measures: readonly Measure[],
): boolean {
  const said = contentWords(marked);
  const own = contentWords(`${measure.indicator} ${measure.label}`);
  if (measures.length === 1) return [...own].some((word) => said.has(word));
  const others = new Set(
    measures.filter((other) => other !== measure).flatMap(({ label }) => [...contentWords(label)]),
  );
  return [...contentWords(measure.label)].some((word) => said.has(word) && !others.has(word));
}
