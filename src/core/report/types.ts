import type { Direction } from "../trend/types";

/** A line of text in the report: a paragraph or a bullet. */
export interface TextBlock {
  readonly kind: "paragraph" | "bullet" | "heading";
  readonly text: string;
}

/** One measure as the report prints it. */
export interface ReportMeasure {
  readonly id: string;
  readonly indicator: string;
  readonly label: string;
  readonly outcomeBees: readonly string[];
  readonly corporatePriorities: readonly string[];
  /** As published, tidied: never empty ("N/A" where nothing is given). */
  readonly previous: string;
  readonly latest: string;
  readonly direction: Direction;
  /** The word beside the arrow: Improving, Declining, Declining within 5%, No change, Not comparable. */
  readonly directionWord: string;
  readonly commentary: readonly TextBlock[];
  readonly actions: readonly TextBlock[];
}

/** One ambition with its measures, in the order of the workbook. */
export interface ReportAmbition {
  /** 1 to 5; null for measures that belong to no ambition. */
  readonly number: number | null;
  readonly title: string;
  readonly measures: readonly ReportMeasure[];
}

/** A row of a summary table: a name and how many measures went which way. */
export interface SummaryRow {
  readonly name: string;
  readonly improving: number;
  readonly declining: number;
  readonly withinMargin: number;
  readonly noChange: number;
  readonly notComparable: number;
  readonly total: number;
}

/** A symbol of the report and what it means. */
export interface KeyEntry {
  readonly symbol: string;
  readonly meaning: string;
}

/** What a reader must know to read a measure rightly. */
export interface ReportNote {
  readonly measure: string;
  readonly text: string;
}

/** The report, before any layout. */
export interface ReportModel {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly key: readonly KeyEntry[];
  /** Number of open findings of severity error; the front tab says so where it is not 0. */
  readonly openErrors: number;
  readonly byAmbition: readonly SummaryRow[];
  readonly byOutcomeBee: readonly SummaryRow[];
  readonly ambitions: readonly ReportAmbition[];
  readonly notes: readonly ReportNote[];
}

/** Names of the looks that a cell of the report may have; their fonts and colours are in report/design.ts. */
export type StyleName =
  "title" | "heading" | "body" | "link" | "draft" | "tableHeader" | "tableBody" | "tableCentre";

/** A cell of a designed sheet. Text is always written as text. */
export interface DesignedCell {
  readonly value: string | number;
  readonly style: StyleName;
  /** Cell reference inside the workbook: `'Report - Ambition 1'!A1`. */
  readonly linkTo?: string;
}

/** A run of rows that becomes a native Excel table. */
export interface DesignedTable {
  /** Unique in the workbook, meaningful: `Herts_Ambition_1`. */
  readonly name: string;
  /** Zero-based row of its header. */
  readonly row: number;
  /** Header included. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet of the report with every cell, height and print setting decided; nothing is left to Excel's chance. */
export interface DesignedSheet {
  /** What marks the sheet as ours, stable over builds: `report`, `ambition-1`, `notes`. */
  readonly role: string;
  /** The name it would like: `Report - Ambition 1`. At most 31 characters. */
  readonly name: string;
  /** Text of the header's centre and of the document's accessibility title. */
  readonly title: string;
  /** Column widths in points. */
  readonly columnWidths: readonly number[];
  /** Every row has as many cells as there are columns; null is an empty, unstyled cell. */
  readonly rows: readonly (readonly (DesignedCell | null)[])[];
  /** Points, one per row, at most 409. */
  readonly rowHeights: readonly number[];
  readonly tables: readonly DesignedTable[];
  /** Rows from 0 to freeze, exclusive. */
  readonly frozenRows: number;
  /** Zero-based rows that repeat on every printed page, or null. */
  readonly printTitleRows: { readonly first: number; readonly last: number } | null;
}
