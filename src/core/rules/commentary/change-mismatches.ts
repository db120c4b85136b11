import type Big from "big.js";
import type { Measure } from "../../workbook/types";
import { type QuotedChange, changesIn } from "./change-claims";
import type { MarkedSentence, QuotedFigure } from "./marked";
import type { QuotingSentence } from "./narratives";
import { type PairChangeMismatch, pairChangeMismatches } from "./pair-changes";
import { distanceFromTarget, expectedChange, fitsChange } from "./row-changes";
import { type Aspect, aspectsOf, quotes } from "./row-figures";
import { isAboutOthers, isAboutTheMeasure, isTelling, sharesWords } from "./subject";
import { namesTheMeasure } from "./title-subject";
import { type ComparedYears, isOverOtherTime, isTimeOf } from "./times";

/** A quoted change that the row's figures do not give. */
export interface ChangeMismatch {
  readonly measure: Measure;
  readonly quoted: QuotedFigure;
  /** At the decimals that are quoted. */
  readonly expected: Big;
  readonly from: "previous" | "target";
  /** The part of the row that the sentence speaks of; null for the target. */
  readonly aspect: Aspect | null;
}

/** Changes in per cent or in numbers that a sentence about the measure gets wrong; points are for `pointsMismatches`. */
export function changeMismatches(quoting: QuotingSentence, years: ComparedYears): ChangeMismatch[] {
  const beside = pairChangeMismatches(quoting).flatMap((mismatch) => ofPair(mismatch) ?? []);
  const changes = changesIn(quoting.sentence).filter(({ change }) =>
    beside.every(({ quoted }) => quoted !== change),
  );
  const ofRow = changes.flatMap((change) => {
    if (change.from === "target") return targetMismatch(quoting, change, years) ?? [];
    return changeMismatch(quoting, change, years) ?? [];
  });
  return [...beside, ...ofRow];
}

function ofPair({ quoted, aspect }: PairChangeMismatch): ChangeMismatch | null {
  const expected = expectedChange(quoted, aspect);
  return expected && { measure: aspect.measure, quoted, expected, from: "previous", aspect };
}

function changeMismatch(
  quoting: QuotingSentence,
  change: QuotedChange,
  years: ComparedYears,
): ChangeMismatch | null {
  const { about } = change;
  if (isAboutOthers(about) || isOverOtherTime(about)) return null;
  const aspects = aspectsOf(quoting.narrative.measures);
  const aspect = spokenOf(quoting, change, aspects);
  if (!aspect) return null;
  const { measure } = aspect;
  const { basePeriod } = change;
  const isTimely =
    basePeriod === null ||
    isTimeOf(
      basePeriod,
      "previous",
      measure.previous.value,
      quoting.sentence.periods[0] ?? null,
      years,
    );
  if (!isTimely) return null;
  const own = aspects.filter((other) => other.measure === measure);
  const expected = expectedChange(change.change, aspect);
  if (expected === null || fitsChange(change.change, own) !== false) return null;
  return { measure, quoted: change.change, expected, from: "previous", aspect };
}

/** The part of the row that a change is about: its base or the figure before it is in the row, or the subject is the measure. */
function spokenOf(
  { narrative, sentence, before }: QuotingSentence,
  { base, result, about, subject, place, change }: QuotedChange,
  aspects: readonly Aspect[],
): Aspect | null {
  const whole = aspects.filter(({ previous, latest }) => previous && latest);
  const isTold = (figure: QuotedFigure, { measure }: Aspect) =>
    isTelling(figure) || isAboutTheMeasure(about) || sharesWords(about, measure);
  const only = (found: readonly Aspect[]) => (found.length === 1 ? (found[0] ?? null) : null);
  if (base) {
    return only(
      whole.filter(
        (aspect) =>
          quotes(base, aspect, "previous") &&
          (isTold(base, aspect) || saysLatest(sentence, before, place, aspect)),
      ),
    );
  }
  if (result) {
    const led = whole.filter((aspect) => quotes(result, aspect, "latest"));
    return only(led.filter((aspect) => isTold(result, aspect)));
  }
  const latest = figureBefore(sentence, place, before);
  const said =
    latest &&
    only(whole.filter((aspect) => quotes(latest, aspect, "latest") && isTold(latest, aspect)));
  if (said) return said;
  const [first, second] = sentence.figures.slice(Math.max(0, place - 2), place);
  const both =
    first &&
    second &&
    only(
      whole.filter(
        (aspect) => quotes(first, aspect, "latest") && quotes(second, aspect, "previous"),
      ),
    );
  if (both) return both;
  const values = whole.filter(({ isValue }) => isValue);
  if (narrative.measures.length > 1 || sentence.figures.indexOf(change) > 0) return null;
  const isNamed = subject !== "" && namesTheMeasure(subject, narrative.measures[0]);
  if (isNamed) return only(values);
  const isPlain = latest === null && isAboutTheMeasure(sentence.marked) && change.unit !== "number";
  return isPlain ? only(values) : null;
}

function saysLatest(
  sentence: MarkedSentence,
  before: QuotingSentence["before"],
  place: number,
  aspect: Aspect,
): boolean {
  const latest = figureBefore(sentence, place, before);
  return latest !== null && quotes(latest, aspect, "latest");
}

const anaphora = /^(?:this|that|it|these|which)\b/u;

/** The figure that stands before the change; in "This is a 22.3% increase" that of the sentence before. */
function figureBefore(
  sentence: MarkedSentence,
  place: number,
  before: QuotingSentence["before"],
): QuotedFigure | null {
  const here = sentence.figures.slice(0, place);
  if (here.length > 0) return here.at(-1) ?? null;
  const earlier = anaphora.test(sentence.marked) ? before() : null;
  return earlier && earlier.figures.length === 1 ? (earlier.figures[0] ?? null) : null;
}

function targetMismatch(
  { narrative, sentence, before }: QuotingSentence,
  { change, about }: QuotedChange,
  years: ComparedYears,
): ChangeMismatch | null {
  const says = /\btargets?\b/u;
  if (!says.test(about) && !says.test(before()?.marked ?? "")) return null;
  const found = narrative.measures.flatMap((measure) => {
    const reading = measure.latest.value;
    if (reading.kind !== "value" || !reading.target) return [];
    const isPercentage = reading.unit.kind === "percent";
    const distance = distanceFromTarget(change, reading.value, reading.target, isPercentage);
    return distance ? [{ measure, ...distance, target: reading.target }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0 || only.fits) return null;
  if (namesOtherTarget(sentence, only.target.decimal)) return null;
  const reading = only.measure.latest.value;
  const named = [only.target, ...(reading.kind === "value" ? [reading.value] : [])];
  const namesRow = sentence.figures.some(({ number }) =>
    named.some(({ decimal }) => decimal.eq(number.decimal)),
  );
  const isTimely = sentence.periods.every((period) =>
    isTimeOf(period, "latest", reading, null, years),
  );
  if (!namesRow && !isTimely) return null;
  return {
    measure: only.measure,
    quoted: change,
    expected: only.expected,
    from: "target",
    aspect: null,
  };
}

/** "The stretch target of 950 was exceeded by 12" is about another target. */
function namesOtherTarget({ marked, figures }: MarkedSentence, target: Big): boolean {
  if (/\b(?:stretch|national|original|revised|monthly|quarterly) targets?\b/u.test(marked)) {
    return true;
  }
  const named = /\btarget (?:of|was|is|for «\d+» (?:was|of)) ‹(\d+)›/u.exec(marked);
  const figure = named && figures[Number(named[1])];
  return figure ? !figure.number.decimal.eq(target) : false;
}
