import type { Direction } from "../trend/types";
import type { CellReference } from "../workbook/types";

/** What the analyst may choose about the report. */
export interface ReportSettings {
  /** Margin of the direction of travel, relative: 0.05 is 5%. */
  readonly tolerance: number;
  /** Title of the document; by default the plan's name with the year that the workbook tells. */
  readonly title?: string;
  /** When previous data was taken, to follow "Previous data is": `as at March 2022`. */
  readonly previousData?: string;
  /** When latest data was taken, to follow "Latest data is": `as at March 2023`. */
  readonly latestData?: string;
}

/**
 * A piece of text in the report. `line` is a line that follows the one before it without a gap; none of them holds a
 * line break.
 */
export interface TextBlock {
  readonly kind: "paragraph" | "line" | "bullet" | "heading";
  readonly text: string;
}

/** Which way a measure went, as the summary tables count it. */
export type Outcome = "improving" | "withinMargin" | "declining" | "noChange" | "notComparable";

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
  readonly outcome: Outcome;
  /** Never empty: says so where nothing is given, or where to look. */
  readonly commentary: readonly TextBlock[];
  readonly actions: readonly TextBlock[];
}

/** One ambition with its measures, in the order of the workbook. */
export interface ReportAmbition {
  /** 1 to 5; null for measures that belong to no ambition. */
  readonly number: number | null;
  /** With its number: `Ambition 1 – To meet the needs of …`. */
  readonly title: string;
  readonly measures: readonly ReportMeasure[];
}

/** A row of a summary table: a name and how many measures went which way. */
export interface SummaryRow extends Readonly<Record<Outcome, number>> {
  readonly name: string;
  readonly total: number;
}

/** A symbol of the report and what it means. */
export interface KeyEntry {
  readonly symbol: string;
  readonly meaning: string;
}

/** Why the figures of a measure are not compared. */
export interface ReportNote {
  /** The measure's id: `28a`. */
  readonly measure: string;
  /** A sentence. */
  readonly text: string;
}

/** Why something that the check found was left as it is. */
export interface AcceptedNote {
  /** The measure's id; null where the note is about the whole workbook. */
  readonly measure: string | null;
  /** What was found, in a few words. */
  readonly found: string;
  readonly reason: string;
}

/** The report, before any layout. */
export interface ReportModel {
  readonly title: string;
  readonly introduction: readonly string[];
  /** `*`, `**`, the four directions, and the symbols that the figures use. */
  readonly key: readonly KeyEntry[];
  /** Number of open findings of severity error; the front tab says so where it is not 0. */
  readonly openErrors: number;
  /** The word for a decline within the margin: `Declining within 5%`. */
  readonly withinMarginWord: string;
  /** One row per ambition, and a last one for all measures. */
  readonly byAmbition: readonly SummaryRow[];
  /** Empty where no measure names a bee. A measure with two bees counts under both. */
  readonly byOutcomeBee: readonly SummaryRow[];
  readonly ambitions: readonly ReportAmbition[];
  readonly notes: readonly ReportNote[];
  /** Findings that were accepted, in the order of the workbook. */
  readonly accepted: readonly AcceptedNote[];
}

/** Names of the looks that a cell of the report may have; their fonts and colours are in report/design.ts. */
export type StyleName =
  | "title"
  | "sheetTitle"
  | "heading"
  | "body"
  | "note"
  | "link"
  | "draft"
  | "tableHeader"
  | "tableBody"
  | "tableStrong"
  | "tableCentre"
  | "tableLink";

/** A cell of a designed sheet. Text is always written as text. */
export interface DesignedCell {
  /** At most 32,767 characters. */
  readonly value: string | number;
  readonly style: StyleName;
  /** Role of the report's sheet that a click leads to, at its cell A1: `ambition-1`. */
  readonly linkTo?: string;
  /** Cell of the workbook that a click leads to. */
  readonly linkToCell?: CellReference;
}

/** A run of rows that becomes a native Excel table. */
export interface DesignedTable {
  /** Meaningful, a valid table name: `Herts_Ambition_1`. */
  readonly name: string;
  /** Zero-based row of its header. */
  readonly row: number;
  /** Header included. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet of the report with every cell, height and print setting decided; nothing is left to Excel's chance. */
export interface DesignedSheet {
  /** What marks the sheet as ours, stable over builds: `report`, `ambition-1`, `other-measures`, `notes`. */
  readonly role: string;
  /** The name it would like: `Report - Ambition 1`. At most 31 characters. */
  readonly name: string;
  /** Title of the whole document, for the printed footer and the file's own title. */
  readonly documentTitle: string;
  /** Title of the sheet, for the printed header. */
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
