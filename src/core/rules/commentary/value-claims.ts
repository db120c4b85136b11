import type { Measure } from "../../workbook/types";
import type { QuotedFigure, QuotedPeriod } from "./marked";
import { latestMention, previousMentions } from "./mentions";
import type { QuotingSentence } from "./narratives";
import { pairsOf, type QuotedPair } from "./pairs";
import { type Aspect, aspectsOf, quotes, type Side } from "./row-figures";
import { isAboutOthers, isAboutTheMeasure, isTelling, sharesWords } from "./subject";
import { type ComparedYears, isTimeOf, namesShorterTime } from "./times";

/** A quoted figure that is not the one of the row. */
export interface WrongFigure {
  readonly kind: "other figure";
  readonly measure: Measure;
  readonly aspect: Aspect;
  readonly side: Side;
  readonly quoted: QuotedFigure;
}

/** Both figures are quoted, each as the other. */
export interface Swapped {
  readonly kind: "swapped";
  readonly measure: Measure;
  readonly aspect: Aspect;
  readonly quoted: QuotedFigure;
}

export type ValueMismatch = WrongFigure | Swapped;

/**
 * Where a sentence quotes a figure of the row, and gets it wrong. Silent wherever the figure may be about
 * something else: the evidence is the row's other figure beside it, or a subject that is the measure itself.
 */
export function valueMismatches(quoting: QuotingSentence, years: ComparedYears): ValueMismatch[] {
  const { narrative, sentence, before } = quoting;
  if (sentence.figures.length === 0) return [];
  const pairs = pairsOf(sentence);
  const mentions = previousMentions(sentence, before);
  const latest = isAboutTheMeasure(sentence.marked) ? latestMention(sentence) : null;
  if (pairs.length === 0 && mentions.length === 0 && latest === null) return [];
  const aspects = aspectsOf(narrative.measures);
  const paired = new Set(pairs.flatMap(({ previous, latest }) => [previous, latest]));
  const found = besideRightPairs(pairs, aspects).flatMap(
    (pair) => pairMismatch(pair, aspects, years) ?? [],
  );
  for (const mention of mentions) {
    if (paired.has(mention.previous)) continue;
    paired.add(mention.previous).add(mention.latest);
    const pair = { ...mention, previousPeriod: mention.period, latestPeriod: null, movement: null };
    const mismatch = pairMismatch(pair, aspects, years);
    if (mismatch?.kind === "other figure" && mismatch.side === "previous") found.push(mismatch);
  }
  const wrong = latest && !paired.has(latest) && wrongLatest(quoting, latest, aspects, years);
  return wrong ? [...found, wrong] : found;
}

/** "Rose from 94 to 115 after the team grew from 12 to 15": 115 belongs to the 94, and not to the 12 behind it. */
function besideRightPairs(
  pairs: readonly QuotedPair[],
  aspects: readonly Aspect[],
): readonly QuotedPair[] {
  const right = pairs.filter((pair) => saysRow(pair, aspects));
  const taken = new Set(right.flatMap(({ previous, latest }) => [previous, latest]));
  return pairs.filter(({ previous, latest }) => !taken.has(previous) && !taken.has(latest));
}

function saysRow({ previous, latest }: QuotedPair, aspects: readonly Aspect[]): boolean {
  return aspects.some(
    (aspect) => quotes(previous, aspect, "previous") && quotes(latest, aspect, "latest"),
  );
}

function pairMismatch(
  pair: QuotedPair,
  aspects: readonly Aspect[],
  years: ComparedYears,
): ValueMismatch | null {
  const { previous, latest, about } = pair;
  if (saysRow(pair, aspects) || isAboutOthers(about)) return null;
  const isTold = (figure: QuotedFigure, { measure }: Aspect) =>
    isTelling(figure) || isAboutTheMeasure(about) || sharesWords(about, measure);
  const swapped = aspects.find(
    (aspect) => quotes(previous, aspect, "latest") && quotes(latest, aspect, "previous"),
  );
  if (swapped) {
    const isToldBoth = isTold(previous, swapped) && isTold(latest, swapped);
    return isToldBoth && !isBackwards(pair)
      ? { kind: "swapped", measure: swapped.measure, aspect: swapped, quoted: previous }
      : null;
  }
  return oneWrong(pair, aspects, years, isTold) ?? bothWrong(pair, aspects, years);
}

/** "63.9% in 2022-23, compared with 67.4% in 2021-22" told the other way round is still right. */
function isBackwards({ previousPeriod, latestPeriod }: QuotedPair): boolean {
  return (
    previousPeriod !== null && latestPeriod !== null && previousPeriod.from > latestPeriod.from
  );
}

function oneWrong(
  pair: QuotedPair,
  aspects: readonly Aspect[],
  years: ComparedYears,
  isTold: (figure: QuotedFigure, aspect: Aspect) => boolean,
): WrongFigure | null {
  const candidates = aspects.flatMap((aspect): WrongFigure[] => {
    const right = (["previous", "latest"] as const).filter((side) =>
      quotes(pair[side], aspect, side),
    );
    const [known] = right;
    if (right.length !== 1 || known === undefined || !isTold(pair[known], aspect)) return [];
    const side = known === "previous" ? "latest" : "previous";
    if (aspect[side] === null) return [];
    return [{ kind: "other figure", measure: aspect.measure, aspect, side, quoted: pair[side] }];
  });
  const [only, ...more] = candidates;
  if (!only || more.length > 0 || isElsewhere(only, aspects)) return null;
  return isTimely(pair, only.side, only.aspect, years) ? only : null;
}

/** The figure is one of the row after all, of another measure or another part. */
function isElsewhere({ quoted }: WrongFigure, aspects: readonly Aspect[]): boolean {
  return aspects.some(
    (aspect) => quotes(quoted, aspect, "previous") || quotes(quoted, aspect, "latest"),
  );
}

function isTimely(
  pair: QuotedPair,
  side: Side,
  { measure }: Aspect,
  years: ComparedYears,
): boolean {
  const own = side === "previous" ? pair.previousPeriod : pair.latestPeriod;
  const other = side === "previous" ? pair.latestPeriod : pair.previousPeriod;
  return own === null || isTimeOf(own, side, measure[side].value, other, years);
}

/** "Performance has fallen from 71.2% to 69.0%" in a row of 67.4% and 63.9%: last year's sentence. */
function bothWrong(
  pair: QuotedPair,
  aspects: readonly Aspect[],
  years: ComparedYears,
): WrongFigure | null {
  const aspect = onlyValue(aspects, pair.latest);
  if (!aspect?.previous || !isAboutTheMeasure(pair.about)) return null;
  if (!isTelling(pair.latest) || pair.movement === null) return null;
  const isTimelyPair = (["previous", "latest"] as const).every((side) =>
    isTimely(pair, side, aspect, years),
  );
  if (!isTimelyPair) return null;
  const { measure } = aspect;
  return { kind: "other figure", measure, aspect, side: "latest", quoted: pair.latest };
}

function wrongLatest(
  { narrative, sentence }: QuotingSentence,
  quoted: QuotedFigure,
  aspects: readonly Aspect[],
  years: ComparedYears,
): WrongFigure | null {
  const aspect = onlyValue(aspects, quoted);
  const { marked } = sentence;
  if (!aspect || narrative.measures.length > 1) return null;
  const isLone = quoted.unit === "percent" && sentence.figures.length === 1;
  if (!isTelling(quoted) && !isLone) return null;
  if (!isAboutTheMeasure(marked) || isAboutOthers(marked)) return null;
  const wrong: WrongFigure = {
    kind: "other figure",
    measure: aspect.measure,
    aspect,
    side: "latest",
    quoted,
  };
  const isTimely = sentence.periods.every((period: QuotedPeriod) =>
    isTimeOf(period, "latest", aspect.measure.latest.value, null, years),
  );
  if (!isTimely || namesShorterTime(sentence, aspect.measure.latest)) return null;
  return isElsewhere(wrong, aspects) ? null : wrong;
}

/** The value of the one measure of a commentary, where it is of the quoted unit. */
function onlyValue(aspects: readonly Aspect[], { unit }: QuotedFigure): Aspect | null {
  const values = aspects.filter(({ isValue }) => isValue);
  const [only] = values;
  return values.length === 1 && only?.latest && only.unit === unit ? only : null;
}
