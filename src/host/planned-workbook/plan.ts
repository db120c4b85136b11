import type { LookName } from "./looks";

/** What a cell holds. A formula's `value` is its result, so that readers which do not calculate see it too. */
export interface CellPlan {
  readonly value: string | number;
  readonly look: LookName;
  /** Excel number format; `General` unless said. */
  readonly format?: string;
  /** Without its leading `=`. */
  readonly formula?: string;
}

export interface RowPlan {
  /** From column A on; null is an empty cell. */
  readonly cells: readonly (CellPlan | null)[];
  /** Points; Excel's own height where it is left out. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A cell's value may be picked from this list. */
export interface ChoicePlan {
  readonly range: string;
  /** A range (`Lists!$A$2:$A$8`) or the entries themselves. */
  readonly from: string | readonly string[];
}

export interface ChartPlan {
  readonly kind: "column" | "clustered bar" | "line";
  /** Cell of its top left corner. */
  readonly at: string;
  readonly title: string;
  readonly altText: string;
  /** Number format of categories that are dates. */
  readonly categoryFormat?: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
  }[];
}

/** Everything about one worksheet, before any file format. Ranges are A1 addresses on the sheet. */
export interface SheetPlan {
  readonly name: string;
  /** Characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowPlan[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
  readonly filter?: string;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly choices?: readonly ChoicePlan[];
  /** Ranges of arrows that are coloured by what they say. */
  readonly colouredArrows?: readonly string[];
  readonly notes?: readonly { readonly cell: string; readonly text: string }[];
  readonly charts?: readonly ChartPlan[];
  readonly hidden?: boolean;
  /** `#RRGGBB`. */
  readonly tabColour?: string;
  /** Rows that repeat on every printed page: `$4:$5`. */
  readonly printTitleRows?: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** ISO 8601, UTC: files must not change from one run to the next. */
  readonly modified: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Name of the sheet that opens first. */
  readonly opensAt: string;
}
