import type { WrittenSheet } from "../accessibility/types";
import type { ReportChoices, ReportSettings } from "../report/types";
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
  /** Counts from 1 to one less than this may identify a child: 5 reports 1 to 4. */
  readonly disclosureThreshold: number;
  /** Rules, by slug, that are switched off or are of another severity than their own. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Due dates before this day are overdue: `2023-05-04`; unless set, the day on which the workbook was read. */
  readonly asAt?: string;
  /** Entries of the add-in's own sheets in the workbook that could not be used. */
  readonly unusable?: readonly UnusableEntry[];
  /** What the report is set to say and look like: a report that was built under other settings is outdated. */
  readonly report?: ReportSettings & { readonly choices: ReportChoices };
}

/** An entry on one of the add-in's own sheets that could not be used. */
export interface UnusableEntry {
  readonly cell: CellReference;
  /** In the analyst's words: what is wrong, what counts instead, what to do. */
  readonly problem: string;
}

/** What stands in a cell of the workbook. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** With its leading `=`; `""` for a constant. */
  readonly formula: string;
}

/** What a rule may look at. Shared work is done once for all rules. */
export interface CheckContext {
  readonly workbook: IndicatorWorkbook;
  readonly settings: RuleSettings;
  /** The direction that the report's rule gives; null where the measure has no polarity that can be read. */
  travel(measure: Measure): DirectionOfTravel | null;
  /** Measures of one indicator, in the order of the workbook. */
  siblings(measure: Measure): readonly Measure[];
  /** Any cell of the sheets that were read; blank outside them. */
  content(cell: CellReference): CellContent;
  /** What several rules need, or a rule needs at every row, made once per check: an index, a list of sentences. */
  shared<T>(make: (context: CheckContext) => T): T;
}

/** The written report of an example, as far as it differs from a faultless one that is up to date. */
export interface ReportSketch {
  /** Built from other figures than those of the example. */
  readonly isOutdated?: boolean;
  /** Title property of the file. */
  readonly documentTitle?: string;
  /** Lines of the executive summary on its front tab, as the analyst left them. */
  readonly summary?: readonly string[];
  /** The report's one tab, `Report - Ambition 1`. */
  readonly tab?: Partial<WrittenSheet>;
}

/** A table that shows what a rule accepts or reports; used by its tests and by docs/rules.md. */
export interface RuleExample {
  readonly title: string;
  /** Rows of an indicator table. Fields that are left out take the content of a faultless measure. */
  readonly rows: readonly Readonly<Partial<Record<Field, CellValue>>>[];
  /** Number formats of fields, for all rows; the rest is `General`. */
  readonly numberFormats?: Readonly<Partial<Record<Field, string>>>;
  /** Rows of the example, from 0, that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Merged cells of the example: its first and last row, from 0, and the field of their column. */
  readonly merges?: readonly {
    readonly field: Field;
    readonly from: number;
    readonly to: number;
  }[];
  /** Other sheets of the workbook, such as Series or Summary notes: rows of cells from A1 on. */
  readonly otherSheets?: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
  }[];
  /** Settings that differ from the defaults. */
  readonly settings?: Partial<RuleSettings>;
  /** The report that stands in the workbook; none unless given. */
  readonly report?: ReportSketch;
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
  /** Null where this fact has no repair. */
  fix?(fact: Fact<F>): Fix | null;
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
