import type { TextBlock } from "../text-types";

/**
 * One of the sister documents, joined with the indicators, as the report prints it: a tab of the workbook, a section of
 * the files to publish.
 */
export interface PlanningPart {
  /** What marks its tab, stable over builds: `plan-priorities`. */
  readonly role: string;
  /** Name of its tab: `Report - Priorities`. */
  readonly sheetName: string;
  readonly title: string;
  /** Sentences below the title: what the tables show, and the counts. */
  readonly introduction: readonly string[];
  /** Widths in points of the tab's columns, which all its tables share. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly PlanningTable[];
}

/** A table of such a part. Each row has a cell for each column. */
export interface PlanningTable {
  /** Name of the native table: `Herts_Coverage_Gaps`. */
  readonly name: string;
  /** What stands above it; also its caption, with the number of rows, in the files to publish. */
  readonly heading: string;
  /** No more than the part has widths. */
  readonly columns: readonly string[];
  readonly rows: readonly PlanningRow[];
}

/** A row: the texts of its cells. The first says what the row is about, and is printed in bold. None is empty. */
export type PlanningRow = readonly (readonly TextBlock[])[];
