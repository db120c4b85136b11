import type Big from "big.js";

/** Where a part stands in the cell's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number as it is printed. Exact: `decimal` is never a binary fraction. */
export interface PrintedNumber {
  /** The number itself; 67.4 for `67.4%` (not 0.674), 3221196 for `£3,221,196`. */
  readonly decimal: Big;
  /** Digits after the decimal point as printed: 1 for `67.4`, 2 for `203.40`, 0 for `694`. */
  readonly decimals: number;
  readonly span: Span;
}

/**
 * What a value is measured in.
 * - `percent`: `67.4%`
 * - `pounds`: `£3,221,196`
 * - `ratio`: `2/2` with no percentage beside it; the value is the numerator
 * - `number`: anything else, with the noun that follows it where there is one: `5.6 days`, `0 graduates`
 */
export type Unit =
  | { readonly kind: "percent" }
  | { readonly kind: "pounds" }
  | { readonly kind: "ratio" }
  | { readonly kind: "number"; readonly noun?: string };

/**
 * The time that a value is about, as written (`Apr 21 – Mar 22`), with its first and last month as
 * ISO `yyyy-mm` where the words say them: `2018/19` is 2018-04 to 2019-03 (`academic year`: 09 to 08),
 * `January 2022` is one month, `2021` is the calendar year, `Autumn 2021` is 2021-09 to 2021-12.
 */
export interface Period {
  readonly text: string;
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/** A figure that the cell quotes beside the value: `(1,908 young people)`, `(This is 64% for all CYP)`. */
export interface SecondaryFigure {
  readonly number: PrintedNumber;
  readonly unit: Unit;
  readonly text: string;
  readonly span: Span;
}

/** Words of the cell that are none of the other parts: `Top quartile nationally`. */
export interface Qualifier {
  readonly text: string;
  readonly span: Span;
}

/** What the value should reach, in its own unit. */
export type Target = PrintedNumber & { readonly unit: Unit };

/** Parts that a readable value and an `N/A` may both carry. */
interface Surroundings {
  readonly text: string;
  readonly period?: Period;
  readonly target?: Target;
  readonly qualifier?: Qualifier;
}

/** A cell's text that was understood. */
export interface ReadValue extends Surroundings {
  readonly kind: "value";
  readonly value: PrintedNumber;
  readonly unit: Unit;
  readonly numerator?: PrintedNumber;
  readonly denominator?: PrintedNumber;
  readonly others: readonly SecondaryFigure[];
  /** How the parts were set out: `67.4% (694/1,030)` or `33/41 (80.5%)`; absent without a fraction beside the value. */
  readonly notation?: "percentage first" | "fraction first";
}

/** No value, and the cell says so: blank, `N/A`, `-`, `[x]`, `[c]` (suppressed), `2021/22 N/A`. */
export interface MissingValue extends Surroundings {
  readonly kind: "missing";
  readonly symbol: "blank" | "not applicable" | "not available" | "suppressed";
}

/** The text can be read in more than one way; nothing is chosen. */
export interface AmbiguousValue {
  readonly kind: "ambiguous";
  readonly text: string;
  /** In the analyst's words: "two figures, 16 and 12, and nothing says which one is the value". */
  readonly reason: string;
  readonly candidates: readonly PrintedNumber[];
}

/** The text holds no value that can be read. */
export interface UnreadableValue {
  readonly kind: "unreadable";
  readonly text: string;
  /** In the analyst's words: "Excel error #DIV/0!", "no figure in the text". */
  readonly reason: string;
  /** What Excel probably did, where it can be told: 2 February was `2/2`. */
  readonly probably?: "date that was a fraction";
  /** The fraction that was probably typed where Excel made a date of it: `2/2`. */
  readonly fraction?: string;
}

export type Reading = ReadValue | MissingValue | AmbiguousValue | UnreadableValue;

/** What a cell holds, apart from its text. */
export interface CellContext {
  /** Excel number format: `0.0%` turns 0.674 into 67.4%; a date format means that Excel made a date of it. */
  readonly numberFormat?: string;
}
