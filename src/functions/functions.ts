import { showOutcome } from "./figure-outcomes";
import { polarityOutcome, targetStatusOutcome } from "./judgement-outcomes";
import { narrateOutcome } from "./narrate-outcome";
import { spill, spillRows } from "./spill";
import { changeOutcome, trendOutcome, trendTextOutcome } from "./trend-outcomes";
import {
  denominatorOf,
  numeratorOf,
  partCount,
  partsOf,
  periodOf,
  targetOf,
  unitOf,
  valueOf,
} from "./value-outcomes";

// Excel's metadata is made from these comments and signatures by custom-functions-metadata, which knows
// function declarations in its source files only (this one, statistics-functions.ts, check-function.ts), and `unknown[][]` for a cell or a range of any content.
// Names, and the order of parameters, are a public contract: workbooks hold them.

/**
 * Gives the direction of travel: ↑ improving, ↓ declining, ⇄ no change or declining within the margin, N/A not comparable.
 * @customfunction TREND
 * @helpurl https://localhost:3000/functions.html#trend
 * @param previous The previous value: a number, or text as published, such as 67.4% (694/1,030). May be a range.
 * @param latest The latest value, like the previous one.
 * @param polarity Which way is better: higher, lower, or none.
 * @param [tolerance] The margin, as a part of the previous value. 5% unless given.
 * @returns The arrow, one for each pair of values.
 */
export function trend(
  previous: unknown[][],
  latest: unknown[][],
  polarity: unknown[][],
  tolerance?: unknown[][],
): unknown[][] {
  return spill([previous, latest, polarity, tolerance], trendOutcome);
}

/**
 * Gives the direction of travel in words: Improving, Declining, Declining within 5%, No change, Not comparable.
 * @customfunction TRENDTEXT
 * @helpurl https://localhost:3000/functions.html#trendtext
 * @param previous The previous value: a number, or text as published, such as 67.4% (694/1,030). May be a range.
 * @param latest The latest value, like the previous one.
 * @param polarity Which way is better: higher, lower, or none.
 * @param [tolerance] The margin, as a part of the previous value. 5% unless given.
 * @returns The words, for each pair of values.
 */
export function trendText(
  previous: unknown[][],
  latest: unknown[][],
  polarity: unknown[][],
  tolerance?: unknown[][],
): unknown[][] {
  return spill([previous, latest, polarity, tolerance], trendTextOutcome);
}

/**
 * Gives the change from the previous to the latest value: 94 to 115 is 0.2234, an increase of 22.34%.
 * @customfunction CHANGE
 * @helpurl https://localhost:3000/functions.html#change
 * @param previous The previous value: a number, or text as published. May be a range.
 * @param latest The latest value, like the previous one.
 * @param [basis] relative (a part of the previous value, the default), points (percentage points), or absolute.
 * @returns The change, one for each pair of values.
 */
export function change(
  previous: unknown[][],
  latest: unknown[][],
  basis?: unknown[][],
): unknown[][] {
  return spill([previous, latest, basis], changeOutcome);
}

/**
 * Gives the number in a published value; a percentage as Excel holds it: 67.4% is 0.674.
 * @customfunction VALUE
 * @helpurl https://localhost:3000/functions.html#value
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The number.
 */
export function value(text: unknown[][]): unknown[][] {
  return spill([text], valueOf);
}

/**
 * Gives the numerator in a published value: 694 in 67.4% (694/1,030).
 * @customfunction NUMERATOR
 * @helpurl https://localhost:3000/functions.html#numerator
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The numerator; #N/A where there is none.
 */
export function numerator(text: unknown[][]): unknown[][] {
  return spill([text], numeratorOf);
}

/**
 * Gives the denominator in a published value: 1030 in 67.4% (694/1,030).
 * @customfunction DENOMINATOR
 * @helpurl https://localhost:3000/functions.html#denominator
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The denominator; #N/A where there is none.
 */
export function denominator(text: unknown[][]): unknown[][] {
  return spill([text], denominatorOf);
}

/**
 * Gives the period in a published value, as written: Autumn 2021 in 94% Autumn 2021 (Target 85%).
 * @customfunction PERIOD
 * @helpurl https://localhost:3000/functions.html#period
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The period; #N/A where there is none.
 */
export function period(text: unknown[][]): unknown[][] {
  return spill([text], periodOf);
}

/**
 * Gives the target in a published value: 815 in 919 against a target of 815. A percentage as Excel holds it.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/functions.html#target
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The target; #N/A where there is none.
 */
export function target(text: unknown[][]): unknown[][] {
  return spill([text], targetOf);
}

/**
 * Gives the unit in a published value: %, £, ratio, or what is counted, such as days.
 * @customfunction UNIT
 * @helpurl https://localhost:3000/functions.html#unit
 * @param text A cell's text, such as 67.4% (694/1,030), or a range of them.
 * @returns The unit; #N/A where there is none.
 */
export function unit(text: unknown[][]): unknown[][] {
  return spill([text], unitOf);
}

/**
 * Gives the parts of a published value in a row: value, unit, numerator, denominator, period, target, qualifier.
 * @customfunction PARSE
 * @helpurl https://localhost:3000/functions.html#parse
 * @param text A cell's text, such as 67.4% (694/1,030), or a column of them.
 * @returns One row of seven parts for each text, blank where there is no such part.
 */
export function parse(text: unknown[][]): unknown[][] {
  return spillRows([text], partCount, partsOf);
}

/**
 * Gives a percentage with its counts, as published: 63.9% (625/978). Halves round away from zero.
 * @customfunction SHOW
 * @helpurl https://localhost:3000/functions.html#show
 * @param numerator The part: a number of 0 or more. May be a range.
 * @param denominator The whole: a number above 0.
 * @param [decimals] Digits after the point, 0 to 10. 1 unless given.
 * @returns The text, one for each pair of counts.
 */
export function show(
  numerator: unknown[][],
  denominator: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return spill([numerator, denominator, decimals], showOutcome);
}

/**
 * Gives which way is better, higher or lower (or none), where a commentary or a few words say so.
 * @customfunction POLARITY
 * @helpurl https://localhost:3000/functions.html#polarity
 * @param text A commentary, such as: The smaller the percentage, the better for this indicator. May be a range.
 * @returns The polarity; #N/A where the text does not say it.
 */
export function polarity(text: unknown[][]): unknown[][] {
  return spill([text], polarityOutcome);
}

/**
 * Gives how the latest value stands to its target: Met, Within 5% (of the target), Missed, or N/A where they cannot be compared.
 * @customfunction TARGETSTATUS
 * @helpurl https://localhost:3000/functions.html#targetstatus
 * @param latest The latest value: a number, or text as published, such as 94% Autumn 2021. May be a range.
 * @param target The target, like the latest value; of a text such as 94% (Target 85%) the target counts.
 * @param polarity Which way is better: higher, lower, or none.
 * @param [tolerance] The margin, as a part of the target. 5% unless given.
 * @returns The status, one for each pair of values.
 */
export function targetStatus(
  latest: unknown[][],
  target: unknown[][],
  polarity: unknown[][],
  tolerance?: unknown[][],
): unknown[][] {
  return spill([latest, target, polarity, tolerance], targetStatusOutcome);
}

/**
 * Gives one plain sentence on how a measure went from the previous to the latest value.
 * @customfunction NARRATE
 * @helpurl https://localhost:3000/functions.html#narrate
 * @param title The name of the measure, such as Percentage of CLA living within Hertfordshire. May be a range.
 * @param previous The previous value: a number, or text as published.
 * @param latest The latest value, like the previous one.
 * @param polarity Which way is better: higher, lower, or none.
 * @param [previousPeriod] The period of the previous value, such as 2021/22. The period in its text unless given.
 * @param [latestPeriod] The period of the latest value, like that of the previous one.
 * @returns The sentence, one for each measure.
 */
export function narrate(
  title: unknown[][],
  previous: unknown[][],
  latest: unknown[][],
  polarity: unknown[][],
  previousPeriod?: unknown[][],
  latestPeriod?: unknown[][],
): unknown[][] {
  return spill([title, previous, latest, polarity, previousPeriod, latestPeriod], narrateOutcome);
}
