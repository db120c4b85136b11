import type Big from "big.js";

import { compareReadings, directionOfTravel, type DirectionReason, type Polarity } from "../trend";
import { writeFigure, writeNumber } from "../values";
import type { MissingValue, ReadValue, Reading } from "../values/types";
import { changeWords } from "./change-words";
import { periodPhrase } from "./period";
import { sentenceSubject } from "./title";

/** What a sentence is told of. */
export interface Story {
  /** Title of the measure; not blank. */
  readonly title: string;
  readonly previous: ReadValue | MissingValue;
  readonly latest: ReadValue | MissingValue;
  readonly polarity: Polarity;
  /** As typed; where blank, the period that the value's own text names. */
  readonly previousPeriod: string;
  readonly latestPeriod: string;
  /** Margin as a fraction of the previous value. */
  readonly tolerance: Big;
}

/**
 * One plain sentence on how a measure went: "The percentage of CLA living within Hertfordshire fell from 67.4%
 * in 2021/22 to 63.9% in 2022/23, a decrease of 3.5 percentage points, which is a decline in performance."
 *
 * What it says of performance is the direction of travel, so that the two never contradict each other; without
 * a polarity it says nothing of performance. No change, missing figures and different units are told as such.
 */
export function narrate(story: Story): string {
  const { reason } = directionOfTravel(
    story.previous,
    story.latest,
    story.polarity,
    story.tolerance,
  );
  const sentence = `${sentenceSubject(story.title)} ${predicate(story, reason)}.`;
  return sentence.replace(/\s+/g, " ");
}

/**
 * The movement alone, without a judgement or a full stop: "The number of CLA returning home rose from 94 to 115". Where
 * the figures cannot be compared it says so.
 *
 * @param subject the measure as the subject of a sentence (see `sentenceSubject`)
 */
export function narrateMovement(subject: string, previous: Reading, latest: Reading): string {
  const comparison = compareReadings(previous, latest);
  if (comparison.kind !== "comparison" || previous.kind !== "value" || latest.kind !== "value") {
    return `${subject} cannot be compared with the previous figure`;
  }
  const before = told(previous, "");
  const after = told(latest, "");
  if (comparison.latest.eq(comparison.previous)) return `${subject} stayed at ${after}`;
  const verb = comparison.latest.gt(comparison.previous) ? "rose" : "fell";
  return `${subject} ${verb} from ${before} to ${after}`.replace(/\s+/g, " ");
}

function predicate(story: Story, reason: DirectionReason): string {
  const { previous, latest } = story;
  if (previous.kind === "value" && latest.kind === "value") {
    return compared({ ...story, previous, latest }, reason);
  }
  if (latest.kind === "value") {
    return `stood at ${told(latest, story.latestPeriod)}; there is no earlier figure to compare it with`;
  }
  if (previous.kind === "value") {
    return `stood at ${told(previous, story.previousPeriod)}; there is no later figure to compare it with`;
  }
  return "cannot be reported: there is no earlier and no later figure";
}

interface ComparedStory extends Story {
  readonly previous: ReadValue;
  readonly latest: ReadValue;
}

function compared(story: ComparedStory, reason: DirectionReason): string {
  const { previous, latest } = story;
  const before = told(previous, story.previousPeriod);
  const after = told(latest, story.latestPeriod);
  const comparison = compareReadings(previous, latest);
  if (comparison.kind !== "comparison") {
    const why =
      comparison.kind === "different units" ? "are in different units" : "have no common measure";
    return `stood at ${before} and at ${after}; the two figures ${why} and cannot be compared`;
  }
  if (comparison.latest.eq(comparison.previous)) return unchanged(story);
  const rose = comparison.latest.gt(comparison.previous);
  const size = changeWords(previous, latest, comparison);
  const [verb, noun] = rose ? ["rose", "an increase"] : ["fell", "a decrease"];
  return `${verb} from ${before} to ${after}, ${noun} of ${size}${judgement(reason, story.tolerance)}`;
}

function unchanged({ latest, previous, ...story }: ComparedStory): string {
  const before = phraseOf(previous, story.previousPeriod);
  const after = phraseOf(latest, story.latestPeriod);
  const when = before && after ? ` both ${before} and ${after}` : after && ` ${after}`;
  return `did not change: it stood at ${figureOf(latest)}${when}`;
}

function judgement({ kind }: DirectionReason, tolerance: Big): string {
  switch (kind) {
    case "improved":
      return ", which is an improvement";
    case "declined":
      return ", which is a decline in performance";
    case "within margin":
      return `, which is a decline in performance within the ${tolerance.times(100).toFixed()}% margin`;
    default:
      return "";
  }
}

function told(value: ReadValue, period: string): string {
  return `${figureOf(value)} ${phraseOf(value, period)}`.trim();
}

function phraseOf(value: ReadValue, period: string): string {
  return periodPhrase(period.trim() === "" ? (value.period?.text ?? "") : period);
}

/** The figure with its unit: `67.4%`, `£3,221,196`, `5.6 days`, `2 of 3`. */
function figureOf({ value, unit, numerator, denominator }: ReadValue): string {
  if (unit.kind !== "ratio" || !denominator) return writeFigure(value, unit);
  return `${writeNumber(numerator ?? value)} of ${writeNumber(denominator)}`;
}
