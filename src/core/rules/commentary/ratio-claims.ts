import { allMatches } from "../../matches";
import Big from "big.js";
import type { PrintedNumber } from "../../values/types";
import type { MarkedSentence, QuotedFigure } from "./marked";
import type { QuotingSentence } from "./narratives";
import { rounds } from "./row-figures";

/** A percentage of a commentary that its own counts do not give. */
export interface QuotedRatioMismatch {
  readonly percentage: QuotedFigure;
  readonly numerator: PrintedNumber;
  readonly denominator: PrintedNumber;
  /** The percentage that the counts give, at the decimals that are quoted. */
  readonly calculated: Big;
}

/** Percentages with counts beside them: "82.9% (58/70)", "84.4% (65) of those young people" after "supported 77". */
export function quotedRatioMismatches({
  sentence,
  before,
}: QuotingSentence): QuotedRatioMismatch[] {
  return [...besideFractions(sentence), ...besideCounts(sentence, before)];
}

const beside: readonly RegExp[] = [
  /‹(?<percentage>\d+)› ?[([] ?‹\/(?<fraction>\d+)› ?(?:\p{L}+(?: \p{L}+){0,4})?[)\]]/gu,
  /‹\/(?<fraction>\d+)›(?: \p{L}+){0,4},? ?[([] ?‹(?<percentage>\d+)› ?[)\]]/gu,
];

function besideFractions({ marked, figures, fractions }: MarkedSentence): QuotedRatioMismatch[] {
  return beside.flatMap((pattern) =>
    allMatches(marked, pattern).flatMap(({ groups = {} }) => {
      const percentage = figures[Number(groups.percentage)];
      const fraction = fractions[Number(groups.fraction)];
      if (percentage?.unit !== "percent" || !fraction) return [];
      return mismatchOf(percentage, fraction.numerator, fraction.denominator) ?? [];
    }),
  );
}

function mismatchOf(
  percentage: QuotedFigure,
  numerator: PrintedNumber,
  denominator: PrintedNumber,
): QuotedRatioMismatch | null {
  if (denominator.decimal.eq(0)) return null;
  const exact = numerator.decimal.times(100).div(denominator.decimal);
  if (rounds(exact, percentage.number)) return null;
  const calculated = exact.round(percentage.number.decimals, Big.roundHalfUp);
  return { percentage, numerator, denominator, calculated };
}

/** A percentage with its numerator alone; "of those" says that the whole was named before. */
const withNumerator = /‹(?<percentage>\d+)› ?\( ?‹(?<numerator>\d+)› ?\)/gu;
const pointsBack = /\bof (?:those|these|them|whom|which)\b/u;

function besideCounts(
  sentence: MarkedSentence,
  before: QuotingSentence["before"],
): QuotedRatioMismatch[] {
  if (!pointsBack.test(sentence.marked)) return [];
  return allMatches(sentence.marked, withNumerator).flatMap(({ groups = {} }) => {
    const percentage = sentence.figures[Number(groups.percentage)];
    const numerator = sentence.figures[Number(groups.numerator)];
    if (percentage?.unit !== "percent" || !numerator || !isCount(numerator)) return [];
    const whole = wholeBefore(sentence, Number(groups.percentage), before);
    if (!whole || whole.number.decimal.lt(numerator.number.decimal)) return [];
    return mismatchOf(percentage, numerator.number, whole.number) ?? [];
  });
}

/** The one count that stands before the percentage, in this sentence or the one before; null where there are several. */
function wholeBefore(
  { figures }: MarkedSentence,
  place: number,
  before: QuotingSentence["before"],
): QuotedFigure | null {
  const here = figures.slice(0, place);
  const counts = (here.length > 0 ? here : (before()?.figures ?? [])).filter(isCount);
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function isCount({ number, unit }: QuotedFigure): boolean {
  return unit === "number" && number.decimals === 0;
}
