import type { ChartDescription } from "../../../core/drawingml/chart-description";
import type { Area } from "../../../core/workbook/types";
import type { ChartAnchor } from "../../model/charts/chartModel";
import type { Cell, CellStyle, SheetModel, TextRunModel } from "../../model/workbook";
import type { Choice } from "./choices";
import type { SheetMarks } from "./marks";

/** What a page needs to show a workbook. Plain data: it travels as JSON. Rows and columns count from 0, sizes are points. */
export interface WorkbookView {
  /** File name. */
  readonly name: string;
  /** All sheets in their order, also hidden ones. Their cells follow when they are asked for. */
  readonly sheets: readonly SheetSummary[];
  readonly activeSheet: string;
  /** On the active sheet. */
  readonly selection: Area;
}

/** What a tab shows of its sheet. */
export interface SheetSummary {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
  /** `#RRGGBB`, or `""`. */
  readonly tabColor: string;
  readonly isProtected: boolean;
}

/** Everything of a sheet but its cells. */
export interface SheetLayout {
  /** Rows and columns that are to be seen: what is used and some more. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Those that differ from the standard. */
  readonly rows: readonly BandView[];
  readonly columns: readonly BandView[];
  /** Look of cells that have none of their own, nor one of their row or column; a key of the looks, or null. */
  readonly style: number | null;
  readonly merges: readonly Area[];
  readonly tables: readonly TableView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** A run of rows or columns that are alike: the first, how many, their size (null: standard), hidden, look. */
export type BandView = readonly [
  first: number,
  count: number,
  size: number | null,
  hidden: boolean,
  style: number | null,
];

/** What is drawn over the cells of a table: its style's fills and its filter buttons. */
export interface TableView {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly showTotals: boolean;
  /** `TableStyleMedium2` and the like; `""` for none. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

/** Rows in which something changed, with the cells that did. */
export type RowView = readonly [row: number, cells: readonly CellView[]];

/** A cell: its column and what it holds, or null where it is blank and looks like any other. */
export type CellView = readonly [column: number, content: CellContent | null];

/** Fields are left out where they say nothing. */
export interface CellContent {
  /** As displayed, through the number format. */
  readonly text?: string;
  /** What the formula bar shows, where it is not the displayed text: a formula, or all digits of a number. */
  readonly typed?: string;
  /** What kind of value it is; text where it is left out. */
  readonly kind?: "number" | "logical" | "error";
  /** Key of the looks; the workbook's default where it is left out. */
  readonly style?: number;
  readonly link?: NonNullable<Cell["hyperlink"]>;
  readonly runs?: readonly TextRunModel[];
}

/** What has changed since the page was last told. Fields are left out where nothing did. */
export interface WorkbookUpdate {
  readonly name?: string;
  /** Looks that were not told before, by key. A key keeps its meaning. */
  readonly styles?: readonly (readonly [key: number, style: CellStyle])[];
  /** All sheets in their order. */
  readonly sheets?: readonly SheetSummary[];
  /** Layouts and cells of sheets that the page has asked for. */
  readonly contents?: readonly SheetUpdate[];
  /** The sheet in front and what is selected on it, where the host has changed either. */
  readonly activeSheet?: string;
  readonly selection?: Area;
}

export interface SheetUpdate {
  readonly sheet: string;
  readonly layout?: SheetLayout;
  readonly rows?: readonly RowView[];
  readonly charts?: ChartsUpdate;
  /** What is drawn over the cells. */
  readonly marks?: SheetMarks;
}

/** The charts of a sheet: which there are, and those that the page does not know as they are now. */
export interface ChartsUpdate {
  /** Ids of all charts, from back to front. */
  readonly order: readonly string[];
  readonly changed: readonly ChartView[];
}

/** A chart with its figures, or with a sentence that says why it is not drawn. */
export type ChartView = ChartPlaceView &
  (
    | { readonly design: ChartDescription; readonly problem?: undefined }
    | { readonly design?: undefined; readonly problem: string }
  );

export interface ChartPlaceView extends Pick<ChartAnchor, "from" | "to"> {
  readonly id: string;
  readonly name: string;
  /** What a screen reader says. */
  readonly accessibleName: string;
}

/** What the person at the grid does. A sheet is said by its id. */
export type GridRequest =
  | { readonly type: "show sheet"; readonly sheet: string }
  | {
      readonly type: "edit";
      readonly sheet: string;
      readonly area: Area;
      /** Typed text of each cell; null leaves a cell. */
      readonly values: readonly (readonly (string | null)[])[];
      /** Not typed: validations do not look at it. */
      readonly isPasted?: true;
      /** The person means it, although a validation warns of it. */
      readonly isConfirmed?: true;
    }
  | { readonly type: "clear"; readonly sheet: string; readonly area: Area }
  | { readonly type: "select"; readonly sheet: string; readonly area: Area }
  | {
      /** Copies cells with formulas and looks; `moves` empties the cells that they came from. */
      readonly type: "copy";
      readonly from: { readonly sheet: string; readonly area: Area };
      readonly sheet: string;
      readonly area: Area;
      readonly moves: boolean;
    }
  | {
      readonly type: "resize";
      readonly sheet: string;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
      /** Points. */
      readonly size: number;
    }
  | {
      readonly type: "hide" | "unhide" | "insert" | "delete";
      readonly sheet: string;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
    }
  | { readonly type: "add sheet" }
  | { readonly type: "delete sheet"; readonly sheet: string }
  | { readonly type: "rename sheet"; readonly sheet: string; readonly name: string }
  /** `position` counts from 0 among the tabs that are to be seen. */
  | { readonly type: "move sheet"; readonly sheet: string; readonly position: number }
  /** Goes where a link of the sheet leads inside the workbook: `Sheet!A1`, `A1` or a defined name. */
  | { readonly type: "follow"; readonly sheet: string; readonly reference: string }
  /** Takes back the last thing that was done at the grid, or does it again. */
  | { readonly type: "undo" | "redo" };

export type Axis = "rows" | "columns";

/** How the grid talks to whoever holds the workbook. */
export interface GridPort {
  send(request: GridRequest): void;
  /** Takes what changes; the first update comes after the view of the opening. */
  onUpdate(receive: (update: WorkbookUpdate) => void): void;
  /** The person has begun to type into a cell, or has ended. */
  typing?(isTyping: boolean): void;
  /** The entries that can be chosen for a cell. */
  choices?(sheet: string, row: number, column: number): Promise<readonly Choice[]>;
}
