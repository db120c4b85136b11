import type { Direction } from "../trend/types";
import type { Area, CellReference } from "../workbook/types";
import type { PlanningPart } from "./planning/types";
import type { TextBlock } from "./text-types";

export type { TextBlock } from "./text-types";

/** What the analyst may choose about the report. */
export interface ReportSettings {
  /** Margin of the direction of travel, relative: 0.05 is 5%. */
  readonly tolerance: number;
  /** Title of the document; by default the plan's name with the year that the workbook tells. */
  readonly title?: string;
  /** Name of the plan that the indicators measure; by default `Plan for Children and Young People`. */
  readonly planName?: string;
  /** Whose plan it is; by default `Hertfordshire`. */
  readonly councilName?: string;
  /** When previous data was taken, to follow "Previous data is": `as at March 2022`. */
  readonly previousData?: string;
  /** When latest data was taken, to follow "Latest data is": `as at March 2023`. */
  readonly latestData?: string;
  /** ISO date: what was due before it and is not done is overdue. Unless given, nothing is. */
  readonly asAt?: string;
  /** How the report is set out; by default `defaultReportChoices`. */
  readonly choices?: ReportChoices;
}

/** How the report is set out, as the analyst chose it. */
export interface ReportChoices {
  /** `tabs`: a tab per ambition; `one tab`: everything on the tab Report, for the screen and for copying into Word. */
  readonly layout: "tabs" | "one tab";
  /** Numbers of the ambitions that the report holds; null is all of them, and what belongs to none. */
  readonly ambitions: readonly number[] | null;
  /** `text`: figures as published; `linked`: formulas that follow the indicator table where a cell holds one figure. */
  readonly values: "text" | "linked";
  /** Whether the tables have the column of commentary and actions. */
  readonly commentary: boolean;
  /** Whether charts of the workbook's series are drawn. */
  readonly charts: boolean;
  /** Whether the registers of the planning family have tabs of their own, where the workbook holds any. */
  readonly planning: boolean;
  /** What open errors do: the report says on its first lines that it is a draft, or it is not built. */
  readonly openErrors: "draft" | "refuse";
}

/** Which way a measure went, as the summary tables count it. */
export type Outcome = "improving" | "withinMargin" | "declining" | "noChange" | "notComparable";

/** Where a figure of the report stands in the workbook, if one whole cell says it. */
export interface FigureSource {
  readonly cell: CellReference;
  /** Number format that shows the cell's number as the report prints it; null where the cell holds text or nothing. */
  readonly numberFormat: string | null;
}

/** What a measure's figures and arrow can follow in the workbook; null for what can only be printed as text. */
export interface MeasureSources {
  readonly previous: FigureSource | null;
  readonly latest: FigureSource | null;
  /** What decides the arrow beside the two printed figures. */
  readonly direction: { readonly polarity: "higher" | "lower"; readonly tolerance: number } | null;
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
  readonly outcome: Outcome;
  /** What linked values follow; absent where nothing can be followed. */
  readonly sources?: MeasureSources;
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

/** A line of the executive summary. */
export interface SummaryLine {
  /** Stable over builds: tells the same statement again when its figures have changed. `improved/6a`. */
  readonly key: string;
  readonly block: TextBlock;
}

/** One series of a chart: a name and a figure for each category. */
export interface ChartSeries {
  readonly name: string;
  /** Null where there is no figure. A percentage is a fraction: 0.674. */
  readonly values: readonly (number | null)[];
  /** The figures as published: `67.4%`; "N/A" where there is none. */
  readonly texts: readonly string[];
}

/** A chart of figures through time, or beside those of others; the data stands in it. */
export interface ReportChart {
  /** Stable over builds and unique in the report: `6a`, `6a-2`. */
  readonly id: string;
  /** Id of the measure that it belongs to. */
  readonly measure: string;
  /** `line` for months and quarters, `column` for years, `clusteredColumn` for benchmarks and several series of years. */
  readonly kind: "line" | "column" | "clusteredColumn";
  readonly title: string;
  /** What the categories are: `Month`. */
  readonly categoryTitle: string;
  /** What the figures are: `Percentage`. */
  readonly valueTitle: string;
  /** In order of time: `Apr 2022`. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Excel number format of the figures: `0.0%`. */
  readonly numberFormat: string;
  /** One or two sentences for those who do not see the chart: what it is of and which way it goes. */
  readonly altText: string;
  /** In plain sentences what the chart shows: first, last, highest, lowest figure. */
  readonly textAlternative: string;
}

/** The report, before any layout. */
export interface ReportModel {
  readonly title: string;
  readonly introduction: readonly string[];
  /** In the order of printing; headings among the lines. The analyst's edits of the last build are kept in it. */
  readonly executiveSummary: readonly SummaryLine[];
  /**
   * What the next build must know of this summary to tell the analyst's edits from our words, in ASCII. Absent in a
   * model that was not made from a workbook.
   */
  readonly summaryMemory?: string;
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
  /** In the order of their measures. */
  readonly charts: readonly ReportChart[];
  /** The sister documents that the workbook holds as registers, joined with the measures; empty where there are none. */
  readonly planning: readonly PlanningPart[];
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
  | "runningBody"
  | "subheading"
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
  /** Formula that gives the value from the workbook, with its leading `=`; `value` is what it gives now. */
  readonly formula?: string;
  /** Stretches of the text that are bold, by their first character and length, where Excel can do it. */
  readonly bold?: readonly { readonly start: number; readonly length: number }[];
  readonly style: StyleName;
  /** Role of the report's sheet that a click leads to: `ambition-1`. */
  readonly linkTo?: string;
  /** Zero-based row of that sheet where its column A is reached; the first unless given. */
  readonly linkToRow?: number;
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

/** A native chart and where it stands: over empty cells of its sheet. */
export interface DesignedChart {
  /** `Herts_Chart_6a`: its name in Excel, stable over builds. */
  readonly name: string;
  readonly chart: ReportChart;
  /** Zero-based rectangle of empty cells that it covers. */
  readonly area: Area;
  /** Where its data stands: categories in the first column, a series in each further one, names in the first row. */
  readonly data: { readonly role: string; readonly area: Area };
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
  readonly charts?: readonly DesignedChart[];
  /** Rows from 0 to freeze, exclusive. */
  readonly frozenRows: number;
  /** Zero-based rows that repeat on every printed page, or null. */
  readonly printTitleRows: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows before which a printed page begins, in order. */
  readonly pageBreaks?: readonly number[];
}
