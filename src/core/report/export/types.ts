import type { KeyEntry, ReportChart, ReportMeasure, TextBlock } from "../types";

/**
 * The report as a document to be read from top to bottom, before HTML or Word: what stands where, under which heading,
 * in which words. The writers decide only how it looks.
 */
export interface ReportDocument {
  readonly title: string;
  /** A sentence for the file's properties. */
  readonly description: string;
  /** Says that errors are open; null where the report is ready. */
  readonly draft: string | null;
  readonly sections: readonly DocumentSection[];
}

/** What stands under one main heading. */
export interface DocumentSection {
  /** Unique in the document, of letters, digits and hyphens: `ambition-2`. */
  readonly id: string;
  readonly title: string;
  /** Whether it begins on a new page. */
  readonly startsPage: boolean;
  readonly content: readonly Content[];
}

/** A piece of a section. The blocks of kind heading among a text are headings one level below the section's. */
export type Content =
  | { readonly kind: "text"; readonly blocks: readonly TextBlock[] }
  | { readonly kind: "terms"; readonly entries: readonly KeyEntry[] }
  | { readonly kind: "table"; readonly table: DocumentTable }
  | DocumentChart;

/** A chart with its heading, its text alternative and its figures. */
export interface DocumentChart {
  readonly kind: "chart";
  /** Unique in the document: `chart-3`. */
  readonly id: string;
  readonly chart: ReportChart;
  /** The chart's figures as a table: a row per category, a column per series. */
  readonly figures: DocumentTable;
}

/** A table with one header row; the first cell of each row is its header. */
export interface DocumentTable {
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentColumn {
  /** A sign before the title that needs not be read aloud: `↑`. */
  readonly symbol?: string;
  readonly title: string;
  /** Of the table's width; all columns together are 1. */
  readonly share: number;
  readonly align: "start" | "centre";
}

/** What stands in a cell, one part below the other. Never empty. */
export type DocumentCell = readonly CellPart[];

export type CellPart =
  | { readonly kind: "text"; readonly blocks: readonly TextBlock[] }
  /** What the row is about. */
  | { readonly kind: "title"; readonly text: string }
  /** Set smaller below the title: the outcome bee that the indicator contributes to. */
  | { readonly kind: "detail"; readonly text: string }
  | ({ readonly kind: "direction" } & Pick<ReportMeasure, "direction" | "directionWord">)
  /** What is done about a decline, set off from the commentary. */
  | { readonly kind: "actions"; readonly heading: string; readonly blocks: readonly TextBlock[] }
  /** Leads to a chart of the same document. */
  | { readonly kind: "link"; readonly text: string; readonly to: string };
