import type { Area } from "../../../core/workbook/types";
import type { BorderEdge, BorderLine } from "../style";

/** A rule that gives cells another look while something holds. Never changed in place: a moved one is a new object. */
export interface ConditionalFormat {
  /** Where the rule stands in the file: the same each time it is opened. */
  readonly key: string;
  /** Cells that it looks at. References in its formulas are those of the first of them: see `anchorOf`. */
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  /** Lower comes first. */
  readonly priority: number;
  /** Where it holds, no rule behind it is looked at. */
  readonly stopsIfTrue: boolean;
}

/** What a rule changes of a cell's look; what is left out stays. */
export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
}

export type Comparison =
  | "lessThan"
  | "lessThanOrEqual"
  | "equal"
  | "notEqual"
  | "greaterThanOrEqual"
  | "greaterThan"
  | "between"
  | "notBetween";

/** What a rule says, by its kind. Formulas have their leading `=`. */
export type ConditionalRule =
  | { readonly kind: "formula"; readonly formula: string; readonly look: ConditionalLook }
  | {
      /** The cell's value compared with one operand, or with two for a span. */
      readonly kind: "comparison";
      readonly comparison: Comparison;
      readonly operands: readonly string[];
      readonly look: ConditionalLook;
    }
  | {
      /** Values that stand in several cells of the areas, or in one only. */
      readonly kind: "repetition";
      readonly isUnique: boolean;
      readonly look: ConditionalLook;
    }
  | {
      /** The greatest or the least values: so many, or so many percent of all. */
      readonly kind: "rank";
      readonly rank: number;
      readonly isPercent: boolean;
      readonly isBottom: boolean;
      readonly look: ConditionalLook;
    }
  | {
      /** Values above or below the average, or so many standard deviations beyond it. */
      readonly kind: "average";
      readonly isAbove: boolean;
      readonly countsEqual: boolean;
      readonly deviations: number;
      readonly look: ConditionalLook;
    }
  | { readonly kind: "color scale"; readonly points: readonly ColorPoint[] }
  | DataBarRule
  | IconRule;

/** A place between the least and the greatest value. */
export interface Threshold {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  /** A number, or a formula with its `=`; empty for `min` and `max`. */
  readonly value: string;
}

export interface ColorPoint {
  readonly at: Threshold;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface DataBarRule {
  readonly kind: "data bar";
  readonly low: Threshold;
  readonly high: Threshold;
  /** The bar begins at 0 where the values allow it: `autoMin` and `autoMax` of newer files. */
  readonly isAutomatic: { readonly low: boolean; readonly high: boolean };
  /** `#RRGGBB`. */
  readonly color: string;
  readonly negativeColor: string;
  readonly isGradient: boolean;
  readonly showsValue: boolean;
  /** Percent of the cell's width. */
  readonly shortest: number;
  readonly longest: number;
  readonly isRightToLeft: boolean;
}

export interface IconRule {
  readonly kind: "icons";
  /** From the lowest to the highest; null: no icon. */
  readonly icons: readonly (IconName | null)[];
  /** One for each icon; the first one counts for nothing. */
  readonly thresholds: readonly (Threshold & { readonly countsEqual: boolean })[];
  readonly showsValue: boolean;
}

/** An icon by its set in the file and its place there, from 0: `3Arrows` 2 is the green arrow upwards. */
export interface IconName {
  readonly set: string;
  readonly index: number;
}
