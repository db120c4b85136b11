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
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A repair that the analyst may apply with one click. */
export interface Fix {
  /** "Write ⇄ in E31." */
  readonly description: string;
  readonly edits: readonly CellEdit[];
}

/** What a rule found: facts only. `F` is the rule's own record of facts. */
export interface Fact<F> {
  readonly measure: Measure | null;
  readonly cell: CellReference;
  readonly facts: F;
}

/** Settings that rules obey. */
export interface RuleSettings {
  /** Margin of the direction of travel, relative: 0.05 is 5%. */
  readonly tolerance: number;
}

/** An example workbook row that a rule's tests and its page in docs/rules.md use: field to cell content. */
export interface RuleExample {
  readonly title: string;
  /** Rows of an indicator table; fields that are left out take the values of a faultless measure. */
  readonly rows: readonly Readonly<Partial<Record<Field, CellValue>>>[];
}

/** One rule of the catalogue. */
export interface Rule<F = unknown> {
  /** Stable name in kebab case: `direction-mismatch`. */
  readonly slug: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule exists and where it comes from. */
  readonly rationale: string;
  readonly reads: readonly Field[];
  /** Facts only: no sentences. */
  check(workbook: IndicatorWorkbook, settings: RuleSettings): Fact<F>[];
  /** The facts in the analyst's words: what is wrong, and what to do. */
  message(fact: Fact<F>): string;
  expected?(fact: Fact<F>): string;
  actual?(fact: Fact<F>): string;
  fix?(fact: Fact<F>): Fix | undefined;
  readonly passes: readonly RuleExample[];
  readonly fails: readonly RuleExample[];
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
