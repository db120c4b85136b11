import type { DirectionOfTravel } from "../trend";
import type {
  CellReference,
  CellValue,
  Field,
  IndicatorWorkbook,
  Measure,
} from "../workbook/types";

/** error: would be wrong in print. warning: probably wrong, or a reader will ask. info: worth a look. */
export type Severity = "error" | "warning" | "info";

/** One cell to change, and its new content. */
export interface CellEdit {
  readonly cell: CellReference;
  /** What the cell (or the line of a stacked cell) holds now. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A repair that the analyst may apply with one click. */
export interface Fix {
  /** "Write ⇄ as the direction of travel." */
  readonly description: string;
  readonly edits: readonly CellEdit[];
}

/** What a rule found at one cell: facts only, no sentences. `F` is the rule's own record of facts. */
export interface Fact<F> {
  /** Null where the fact is about the whole workbook. */
  readonly measure: Measure | null;
  readonly cell: CellReference;
  readonly facts: F;
}

/** Settings that rules obey. */
export interface RuleSettings {
  /** Margin of the direction of travel, relative: 0.05 is 5%. */
  readonly tolerance: number;
}

/** What a rule may look at. Shared work is done once for all rules. */
export interface CheckContext {
  readonly workbook: IndicatorWorkbook;
  readonly settings: RuleSettings;
  /** The direction that the report's rule gives; null where the measure has no polarity that can be read. */
  travel(measure: Measure): DirectionOfTravel | null;
  /** Measures of one indicator, in the order of the workbook. */
  siblings(measure: Measure): readonly Measure[];
}

/** A table that shows what a rule accepts or reports; used by its tests and by docs/rules.md. */
export interface RuleExample {
  readonly title: string;
  /** Rows of an indicator table. Fields that are left out take the content of a faultless measure. */
  readonly rows: readonly Readonly<Partial<Record<Field, CellValue>>>[];
  /** Number formats of fields, for all rows; the rest is `General`. */
  readonly numberFormats?: Readonly<Partial<Record<Field, string>>>;
}

/** What a rule's author writes. */
export interface RuleDefinition<F> {
  /** Stable name in kebab case: `direction-mismatch`. */
  readonly slug: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule exists and where it comes from. */
  readonly rationale: string;
  readonly reads: readonly Field[];
  check(context: CheckContext): Fact<F>[];
  /** The facts in the analyst's words: what is wrong, and what to do. */
  message(fact: Fact<F>): string;
  expected?(fact: Fact<F>): string;
  actual?(fact: Fact<F>): string;
  fix?(fact: Fact<F>): Fix;
  readonly passes: readonly RuleExample[];
  readonly fails: readonly RuleExample[];
}

/** One rule of the catalogue, with its facts already put into words. */
export interface Rule extends Omit<
  RuleDefinition<never>,
  "check" | "message" | "expected" | "actual" | "fix"
> {
  findings(context: CheckContext): Finding[];
}

/** One result of one rule at one cell, in words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The measure's id, or null where the finding is about the whole workbook. */
  readonly measure: string | null;
  readonly cell: CellReference;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: Fix;
}
