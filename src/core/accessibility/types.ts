import type { Area, CellValue, GridTable } from "../workbook/area";

/** How the text of a cell looks. Colours are `#RRGGBB`; a cell without a fill is white. */
export interface WrittenLook {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly color: string;
  readonly fill: string;
  readonly wrapped: boolean;
}

/** Cells that look the same. */
export interface LookArea extends Area {
  readonly look: WrittenLook;
}

/** A chart, or a picture or shape that somebody added. */
export interface WrittenPicture {
  readonly name: string;
  readonly kind: "chart" | "picture";
  /** Null where Excel cannot tell it. */
  readonly altText: string | null;
  /** Points from the sheet's upper left corner. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** How a sheet is printed. */
export interface WrittenPage {
  /** Points between the margins, as the paper lies; null where the size of the paper is not known. */
  readonly width: number | null;
  /** 1 is full size; null where the page is fitted instead. */
  readonly scale: number | null;
  /** Number of pages that the width is fitted to; null where it is not. */
  readonly pagesWide: number | null;
  /** What is printed; null where the whole sheet is. */
  readonly printArea: Area | null;
}

/** A sheet of the report as it stands in the workbook, from A1 to the last used cell. */
export interface WrittenSheet {
  /** `report`, `ambition_1`, `notes`: what the sheet's mark says that it is. */
  readonly role: string;
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Points, one per row of `values`; 0 where the row is hidden. */
  readonly rowHeights: readonly number[];
  /** Points, one per column from A on, further than `values` goes; 0 where the column is hidden. */
  readonly columnWidths: readonly number[];
  /** Null where Excel cannot tell them. */
  readonly merges: readonly Area[] | null;
  readonly tables: readonly GridTable[];
  /** Every cell with content stands in exactly one of them. */
  readonly looks: readonly LookArea[];
  /** Cells that a click leads away from. */
  readonly links: readonly { readonly row: number; readonly column: number }[];
  readonly pictures: readonly WrittenPicture[];
  readonly page: WrittenPage;
}

/** What the file says of itself. */
export interface WrittenDocument {
  /** Title property of the file. */
  readonly title: string;
}

/** The report as it stands in the workbook. */
export interface WrittenReport {
  readonly document: WrittenDocument;
  /** In the order of the tabs; never empty. */
  readonly sheets: readonly WrittenSheet[];
}

/** Something in the written report that keeps readers out. */
export interface AccessibilityIssue {
  /** Which requirement is not met. */
  readonly slug: AccessibilitySlug;
  readonly sheet: string;
  /** Zero-based place on the sheet; where several cells have the same fault, the first. */
  readonly row: number;
  readonly column: number;
  /** What is wrong, in the analyst's words. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

/** The requirements: the accessibility list of the report. */
export type AccessibilitySlug =
  | "title-missing"
  | "merged-cells"
  | "blank-in-table"
  | "table-header"
  | "table-name"
  | "table-missing"
  | "text-cut"
  | "small-text"
  | "contrast"
  | "colour-alone"
  | "alt-text"
  | "picture-over-text"
  | "document-title"
  | "sheet-name"
  | "link-text";
