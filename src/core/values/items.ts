import type Big from "big.js";

/** A stretch of tokens: indexes of the first and the last, inclusive. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A printed number in tokens: sign, digits and `million`, without its unit. */
export interface NumberPhrase extends Extent {
  readonly decimal: Big;
  readonly decimals: number;
}

/** `67.4%`, `£3.2m`, `-0.12`; a `bound` is no exact figure: `>95%`, `under 25`, `3 or more`. */
export interface FigureItem extends Extent {
  readonly kind: "figure";
  readonly number: NumberPhrase;
  readonly unit: "percent" | "pounds" | "points" | "number";
  readonly bound?: "below" | "above";
}

/** `694/1,030`, `65 out of 100`. */
export interface FractionItem extends Extent {
  readonly kind: "fraction";
  readonly numerator: NumberPhrase;
  readonly denominator: NumberPhrase;
  /** `21/22` may also be a financial year; this is the year. */
  readonly years?: PeriodItem;
}

/** `5 to 10%`, `94-97`. */
export interface RangeItem extends Extent {
  readonly kind: "range";
  readonly low: FigureItem;
  readonly high: FigureItem;
  /** `21-22` may also be a financial year; this is the year. */
  readonly years?: PeriodItem;
}

/** A time. `from` and `to` are `yyyy-mm`, empty where the words do not say them. */
export interface PeriodItem extends Extent {
  readonly kind: "period";
  readonly from: string;
  readonly to: string;
  /** A number that may be a figure instead: 2022 in `2022`, 22 in `March 22`. */
  readonly doubt?: { readonly about: "year" | "month and year"; readonly figure: FigureItem };
  /** Written as Excel shows a date made of a fraction (`2-Feb`); this is the fraction, `2/2`. */
  readonly likeFraction?: string;
}

/** Everything that a stretch of tokens may be. */
export type Item =
  | FigureItem
  | FractionItem
  | RangeItem
  | PeriodItem
  /** How many were asked: `Of the 265 …`, `n = 265`. */
  | (Extent & { readonly kind: "base"; readonly number: NumberPhrase })
  /** `per 10,000`. */
  | (Extent & { readonly kind: "rate" })
  /** Numbers that are part of a name, an age or a rank: `Band 1`, `ages 18-24`, `7th`. */
  | (Extent & { readonly kind: "name" })
  /** A time in two units: `1 year 5 months`. */
  | (Extent & { readonly kind: "duration" })
  | (Extent & { readonly kind: "missing"; readonly symbol: MissingSymbol; readonly firm: boolean })
  /** `nil`: 0, or no data. */
  | (Extent & { readonly kind: "nil" })
  | (Extent & { readonly kind: "error" })
  /** Digits that are no number, and why. */
  | (Extent & { readonly kind: "malformed"; readonly reason: string })
  | (Extent & { readonly kind: "word" })
  | (Extent & { readonly kind: "symbol" });

export type MissingSymbol = "not applicable" | "not available" | "suppressed";
