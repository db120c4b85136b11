import { compareReadings, type Comparison } from "../../trend";

import type { Polarity } from "../../trend/types";
import type { Measure } from "../../workbook/types";
import type { CheckContext } from "../types";
import type { MarkedSentence } from "./marked";
import type { Movement } from "./movements";
import { type DirectionStatement, statementIn } from "./direction-statements";
import type { Narrative } from "./narratives";
import { pairsOf, type QuotedPair } from "./pairs";
import { aspectsOf, quotes } from "./row-figures";
import { namesShorterTime } from "./times";
import { contentWords, isAboutOthers, isAboutTheMeasure } from "./subject";

/** Words that say that a figure went another way than it did. */
export interface WrongWord {
  readonly measure: Measure;
  /** The word as written, in lower case. */
  readonly word: string;
  /** What the figure did. */
  readonly truth: "rose" | "fell" | "stayed the same";
  readonly from: string;
  readonly to: string;
}

/** Most sentences have none of the words, and are spared the patterns. */
const moving =
  /increas|decreas|rose|risen|ris(?:e|ing)|gr[eo]w|fell|fall|drop|reduc|declin|improv|worse|deterior|\bup\b|\bdown\b|higher|lower|better|climb|jump|narrow|wide|dip|remained|stayed|not changed/i;
const twoFigures = /\d.*\bto\b.*\d|\d.*\b(?:from|on)\b.*\d/is;
const opening =
  /^(?:overall,? )?(?:(?:the|this|our)\b.{0,60}\b(?:performance|data|figures?|results?|rate|percentage|proportion|number|total|indicator|measure|value|score|outturn)|performance)\b/i;

/** The words of one sentence that contradict the figures of the row, or its own. */
export function wrongWords(
  context: CheckContext,
  narrative: Narrative,
  place: number,
): WrongWord[] {
  const { text } = narrative.sentences[place] ?? { text: "" };
  if (!moving.test(text)) return [];
  const hasPair = twoFigures.test(text);
  if (!hasPair && !opening.test(text)) return [];
  const sentence = narrative.marked(place);
  if (!sentence) return [];
  const pairs = hasPair ? pairsOf(sentence) : [];
  if (pairs.length > 0) return pairs.flatMap((pair) => ofPair(pair, sentence, narrative) ?? []);
  const claim = statementIn(sentence, narrative.measures);
  return claim ? ofRow(context, claim, sentence, narrative) : [];
}

/** "Rose from 67.4% to 63.9%": the figures of the sentence itself. The order of the row is another rule's. */
function ofPair(
  { previous, latest, movement, about }: QuotedPair,
  { text }: MarkedSentence,
  { measures }: Narrative,
): WrongWord | null {
  if (!movement) return null;
  const aspects = aspectsOf(measures);
  const own = aspects.find(
    (aspect) => quotes(previous, aspect, "previous") && quotes(latest, aspect, "latest"),
  );
  const touchesRow = aspects.some((aspect) =>
    (["previous", "latest"] as const).some(
      (side) => quotes(previous, aspect, side) || quotes(latest, aspect, side),
    ),
  );
  if (!own && (touchesRow || isAboutTheMeasure(about))) return null;
  const measure = own?.measure ?? measures[0];
  const change = latest.number.decimal.cmp(previous.number.decimal);
  const polarity = own ? (measure.polarity?.value ?? null) : null;
  const isPerformance = /\bperformance\b/u.test(about);
  if (!contradicts({ ...spoken(movement), isPerformance }, change, polarity)) return null;
  const quoted = ({ number }: typeof previous) => text.slice(number.span.start, number.span.end);
  const unit = previous.unit === "percent" ? "%" : "";
  return {
    measure,
    word: movement.word,
    truth: truthOf(change),
    from: quoted(previous) + unit,
    to: quoted(latest) + unit,
  };
}

const spoken = ({ kind, word }: NonNullable<QuotedPair["movement"]>) => ({ movement: kind, word });

function ofRow(
  context: CheckContext,
  claim: DirectionStatement,
  sentence: MarkedSentence,
  { measures }: Narrative,
): WrongWord[] {
  if (isAboutOthers(sentence.marked) || namesShorterTime(sentence, measures[0].latest)) return [];
  const found = measures.map((measure): WrongWord | null => {
    if (!isSpokenOf(claim, measure)) return null;
    const comparison = compareReadings(measure.previous.value, measure.latest.value);
    if (comparison.kind !== "comparison") return null;
    const change = comparison.latest.cmp(comparison.previous);
    const polarity = measure.polarity?.value ?? null;
    const isWrong =
      claim.movement === "same"
        ? hasMoved(comparison, context.settings.tolerance)
        : contradicts({ ...claim, movement: claim.movement }, change, polarity);
    if (!isWrong) return null;
    const { text: from } = measure.previous;
    return { measure, word: claim.word, truth: truthOf(change), from, to: measure.latest.text };
  });
  const comparable = context.siblings(measures[0]).length;
  const wrong = found.flatMap((word) => word ?? []);
  return wrong.length === measures.length && comparable === measures.length
    ? wrong.slice(0, 1)
    : [];
}

/** By more than the margin within which a figure may be called the same. */
function hasMoved({ previous, latest }: Comparison, tolerance: number): boolean {
  return latest.minus(previous).abs().gt(previous.abs().times(tolerance));
}

const shares = /\b(?:percentages?|proportions?|shares?|rates?)\b/u;

/** A number may rise while its percentage falls, and "a decrease in the use of agencies" may be something else. */
function isSpokenOf({ of, noun }: DirectionStatement, measure: Measure): boolean {
  const { value } = measure.latest;
  const words = `${noun} ${of}`;
  const isShare = value.kind === "value" && value.unit.kind === "percent";
  const saysNumber = /\b(?:numbers?|totals?)\b/u.test(words);
  if (isShare && saysNumber && !shares.test(words)) return false;
  if (!isShare && !saysNumber && /\b(?:percentages?|proportions?)\b/u.test(words)) return false;
  const own = contentWords(`${measure.indicator} ${measure.label}`);
  const said = contentWords(of.replace(/[‹«][^›»]*[›»]/gu, " "));
  for (const word of measureNouns) said.delete(word);
  return said.size === 0 || [...said].some((word) => own.has(word));
}

const measureNouns = [
  "figure",
  "indicator",
  "measure",
  "performance",
  "comparison",
  "result",
  "period",
];

/** Whether no reading of the word fits what the figure did. `change` is the sign of latest minus previous. */
function contradicts(
  { movement, isPerformance }: { readonly movement: Movement; readonly isPerformance: boolean },
  change: number,
  polarity: Polarity | null,
): boolean {
  const isKnown = polarity === "higher" || polarity === "lower";
  const quality = isKnown ? (polarity === "higher" ? change : -change) : null;
  const number = movement === "up" ? change <= 0 : movement === "down" ? change >= 0 : null;
  if (number !== null) {
    const performance = quality === null || (movement === "up" ? quality <= 0 : quality >= 0);
    return isPerformance ? number && performance : number;
  }
  if (quality === null) return false;
  if (movement === "better") return quality <= 0;
  if (movement === "worse") return quality >= 0;
  return quality >= 0 && (isPerformance || change >= 0);
}

function truthOf(change: number): WrongWord["truth"] {
  if (change === 0) return "stayed the same";
  return change > 0 ? "rose" : "fell";
}
