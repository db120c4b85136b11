import type { Direction, Polarity } from "../trend/types";
import type { Reading } from "../values/types";
import type { Vocabulary } from "../vocabulary/types";
import type { WrittenReport } from "../accessibility/types";
import type { Area, CellValue, GridTable } from "./area";

export type { Area, CellValue, GridTable } from "./area";

/**
 * What is read of one worksheet: the used range as a grid. Row 0 of `values` is worksheet row `firstRow`
 * (zero-based), column 0 is `firstColumn`. All grids have the same shape.
 */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** `""` where the cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Zero-based worksheet rows and columns. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged areas in worksheet coordinates. */
  readonly merges: readonly Area[];
  /** Tables in worksheet coordinates. */
  readonly tables: readonly GridTable[];
  /** The sheet goes on beyond the grid, further than the add-in reads. */
  readonly isCut?: boolean;
}

/**
 * Sheets of the add-in's own that it reads back: its settings, its lists of names, the columns that were confirmed,
 * the findings that were accepted, and the links of promises to indicators.
 */
export type OwnSheetRole = "settings" | "lists" | "columns" | "accepted" | "links";

/** A visible tab of the report as far as a snapshot tells it: where it is and what stands on it, not what it says. */
export interface BuiltTab {
  /** `report`, `ambition_1`: what the sheet's mark says that it is. */
  readonly role: string;
  readonly name: string;
  /** The used range; null where the tab is empty. */
  readonly used: Area | null;
  readonly tables: readonly GridTable[];
  /** Null where Excel cannot tell them (before ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
}

/** What the workbook keeps of the report that was built last. */
export interface BuiltReport {
  /** Fingerprint of what the report was built from (see `reportFingerprint`); absent where it was lost. */
  readonly fingerprint?: string;
  /** Date and time of the build, by the clock of the machine that built it: `2023-05-04T10:30`. */
  readonly builtAt?: string;
  /** The front tab, with the executive summary that the analyst may have edited. */
  readonly front?: SheetGrid;
  /** What the last build remembered of the executive summary that it wrote; absent where it was lost. */
  readonly summaryMemory?: string;
  /** The report's visible tabs, in the order of the workbook. */
  readonly tabs: readonly BuiltTab[];
  /** How the tabs look now; read by a check of the report, not by every snapshot. */
  readonly written?: WrittenReport;
}

/** What is read of a workbook. Sheets that the add-in wrote are left out. */
export interface WorkbookSnapshot {
  /** File name, for messages and JSON. */
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  /** Those of the add-in's own sheets that hold what the analyst decided; absent where there are none. */
  readonly ownSheets?: Readonly<Partial<Record<OwnSheetRole, SheetGrid>>>;
  /** Absent where no report was built. */
  readonly builtReport?: BuiltReport;
  /** The day on which it was read, by the clock of the machine: `2023-05-04`; absent where nothing is overdue by it. */
  readonly readOn?: string;
}

/** A cell, zero-based, and the line of a stacked cell where a measure has one of several. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Zero-based line of the cell's text; absent where the whole cell belongs to the measure. */
  readonly line?: number;
}

/** What a column of the indicator table may hold. */
export type Field =
  | "number"
  | "indicator"
  | "measure"
  | "ambition"
  | "outcomeBee"
  | "corporatePriority"
  | "polarity"
  | "unit"
  | "previous"
  | "previousNumerator"
  | "previousDenominator"
  | "previousPeriod"
  | "previousTarget"
  | "latest"
  | "latestNumerator"
  | "latestDenominator"
  | "latestPeriod"
  | "target"
  | "direction"
  | "commentary"
  | "actions";

/** One column of the proposal, and why. */
export interface ColumnMatch {
  readonly field: Field;
  /** Zero-based worksheet column. */
  readonly column: number;
  /** The header as written, both rows of a two-row header joined by " – ". */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** In the analyst's words: "header 'Previous Data*' is a usual name". */
  readonly reason: string;
}

/** Where the indicator table is and which column holds what. */
export interface TableMapping {
  readonly sheet: string;
  /** First header row, zero-based. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  /** Last row of the table, zero-based, inclusive. */
  readonly lastRow: number;
  readonly columns: readonly ColumnMatch[];
  /** 0 to 1: how sure the add-in is that this is the indicator table. */
  readonly confidence: number;
  readonly reason: string;
}

/** A text of the workbook with the cell it stands in. */
export interface Sourced<T> {
  readonly value: T;
  /** As typed. */
  readonly text: string;
  readonly cell: CellReference;
}

/** One figure of an indicator, with everything that the workbook says about it. */
export interface Measure {
  /** `6a`, `14`; unique among the measures that were read, `row 12` where the workbook gives no number. */
  readonly id: string;
  /** The indicator's number: 6 for `6a`; null where there is none or it cannot be read. */
  readonly number: number | null;
  /** Title of the indicator (shared by its measures). */
  readonly indicator: string;
  /** What tells this measure from the others of its indicator; "" where there is one only. */
  readonly label: string;
  /** Number of the ambition as read, with the words that said so; null where nothing did. */
  readonly ambition: Sourced<number | null> | null;
  /** As typed, split into single entries. */
  readonly outcomeBees: readonly Sourced<string>[];
  readonly corporatePriorities: readonly Sourced<string>[];
  /** `value` is null where the text is not understood; the whole is null where nothing is said. */
  readonly polarity: Sourced<Polarity | null> | null;
  readonly previous: Sourced<Reading>;
  readonly latest: Sourced<Reading>;
  /** `value` is null where the text is no direction (or blank). */
  readonly direction: Sourced<Direction | null> | null;
  readonly commentary: Sourced<string> | null;
  readonly actions: Sourced<string> | null;
  /** The cell of each mapped column in this measure's row, also where it is blank. */
  readonly cells: Readonly<Partial<Record<Field, CellReference>>>;
  /** Worksheet row, zero-based. */
  readonly row: number;
  readonly hidden: boolean;
}

/** Something about the layout that the reader had to decide or could not use. */
export interface ReadingNote {
  readonly cell: CellReference;
  readonly message: string;
  /**
   * A stacked cell that nothing matches with the measures of its row: its figures, or its arrows; or a row
   * without a number that was taken for a further measure of the indicator above.
   */
  readonly kind?: "stacked figures" | "stacked arrows" | "no number";
}

/** A read indicator workbook. */
export interface IndicatorWorkbook {
  readonly name: string;
  readonly mapping: TableMapping;
  readonly measures: readonly Measure[];
  readonly notes: readonly ReadingNote[];
  /** The names of ambitions, outcome bees and corporate priorities that count in this workbook. */
  readonly vocabulary: Vocabulary;
  /** All that was read of the workbook, the sheets beside the table too. */
  readonly snapshot: WorkbookSnapshot;
}
