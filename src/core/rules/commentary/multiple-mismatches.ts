import type Big from "big.js";
import type { Measure } from "../../workbook/types";
import type { QuotingSentence } from "./narratives";
import { fitsMultiple, multiplesIn, type QuotedMultiple } from "./multiples";
import { pairsOf } from "./pairs";
import { type Aspect, aspectsOf, quotes, type RowFigure } from "./row-figures";
import { isAboutOthers, isAboutTheMeasure, isTelling, sharesWords } from "./subject";
import { type ComparedYears, isOverOtherTime, isTimeOf, namesShorterTime } from "./times";
import { isClosed, namesTheMeasure } from "./title-subject";

/** A change told in words that the row's figures do not give. */
export interface MultipleMismatch {
  readonly measure: Measure;
  readonly told: QuotedMultiple;
  readonly aspect: Aspect;
  /** Of the row: latest minus previous, relative to the previous figure. */
  readonly change: Big;
}

/** "Has doubled", "fell by a quarter" in sentences about the measure whose figures say otherwise. */
export function multipleMismatches(
  quoting: QuotingSentence,
  years: ComparedYears,
): MultipleMismatch[] {
  return multiplesIn(quoting.sentence).flatMap((told): MultipleMismatch[] => {
    const around = `${told.before}…${told.behind}`;
    if (isAboutOthers(around) || isOverOtherTime(around) || isHedged(told.before)) return [];
    if (!isTimely(quoting, years) || pairsOf(quoting.sentence).length > 0) return [];
    const aspect = spokenOf(quoting, told);
    if (!aspect?.previous || !aspect.latest) return [];
    const change = relativeChange(aspect.previous, aspect.latest);
    if (!change || fitsMultiple(told, change) || fitsInPoints(told, aspect)) return [];
    return [{ measure: aspect.measure, told, aspect, change }];
  });
}

/** "Has not doubled", "is expected to be halved". */
function isHedged(before: string): boolean {
  return /\b(?:not|never|will|would|could|may|might|aim|hope|expect(?:ed|s)?|if|should|be|to)$/u.test(
    before.trimEnd(),
  );
}

function isTimely({ narrative, sentence }: QuotingSentence, years: ComparedYears): boolean {
  const [{ previous, latest }] = narrative.measures;
  if (namesShorterTime(sentence, latest)) return false;
  return sentence.periods.every(
    (period) =>
      isTimeOf(period, "latest", latest.value, null, years) ||
      isTimeOf(period, "previous", previous.value, null, years),
  );
}

/** The part of the row that has changed: the figure before the words is in the row, or the subject is the measure. */
function spokenOf({ narrative, sentence }: QuotingSentence, told: QuotedMultiple): Aspect | null {
  const whole = aspectsOf(narrative.measures).filter(({ previous, latest }) => previous && latest);
  const only = (found: readonly Aspect[]) => (found.length === 1 ? (found[0] ?? null) : null);
  const { latest, before, behind } = told;
  if (latest) {
    return only(
      whole.filter(
        (aspect) =>
          quotes(latest, aspect, "latest") &&
          (isTelling(latest) || sharesWords(sentence.marked, aspect.measure)),
      ),
    );
  }
  const [measure, ...more] = narrative.measures;
  const subject = before.trimEnd().replace(auxiliaries, "");
  if (more.length > 0 || !isClosed(behind) || /[‹;:]/u.test(subject)) return null;
  const isPlain =
    isAboutTheMeasure(`${subject} has`) && !/,| (?:and|which|as|while)\b/u.test(subject);
  return isPlain || namesTheMeasure(subject, measure) ? only(whole.filter(isValue)) : null;
}

const isValue = (aspect: Aspect) => aspect.isValue;

const auxiliaries = /(?: (?:has|have|had|is|was|were|also|now|\p{L}+ly))*$/u;

function relativeChange(previous: RowFigure, latest: RowFigure): Big | null {
  const { decimal: before } = previous.printed;
  return before.eq(0) ? null : latest.printed.decimal.minus(before).div(before.abs());
}

/** A percentage that fell by ten points may be said to have fallen by a tenth. */
function fitsInPoints(told: QuotedMultiple, { unit, previous, latest }: Aspect): boolean {
  if (unit !== "percent" || !previous || !latest) return false;
  return fitsMultiple(told, latest.printed.decimal.minus(previous.printed.decimal).div(100));
}
