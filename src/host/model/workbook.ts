import type { Area, CellValue } from "../../core/workbook/types";
import type { ChartModel } from "./charts/chartModel";
import type { ConditionalFormat } from "./conditional-formats/types";
import type { SheetFilter } from "./filters/types";
import type { CellNote } from "./notes/types";
import { type PageSetup, defaultPageSetup } from "./pageSetup";
import { type CellStyle, defaultStyle } from "./style";
import type { Validation } from "./validations/types";

export { type PageSetup, defaultPageSetup } from "./pageSetup";
export { type BorderEdge, type BorderLine, type CellStyle, defaultStyle } from "./style";

/** A piece of a cell's text with a look of its own. */
export interface TextRunModel {
  readonly text: string;
  /** What differs from the cell's own font. */
  readonly font: Partial<CellStyle["font"]>;
}

/** A cell that holds something or looks different. */
export interface Cell {
  /** What Excel would give the add-in as `values`; `""` is blank. Errors are their text: `#N/A`. */
  value: CellValue;
  /** With its leading `=`; absent for a constant. */
  formula?: string;
  style: CellStyle;
  /** An error, as opposed to the same text typed. */
  isError?: boolean;
  hyperlink?: { documentReference?: string; address?: string; screenTip?: string };
  /** The text in pieces that look different; joined they are the value. Those of an opened file are not read. */
  runs?: readonly TextRunModel[];
  /** Area that this cell's formula fills, where it is more than one cell. */
  spill?: { rowCount: number; columnCount: number };
}

/** A row or column that differs from the default. */
export interface Band {
  /** Height or width in points. */
  size?: number;
  hidden?: boolean;
  /** Look of its cells that have none of their own. */
  style?: CellStyle;
}

export interface TableModel {
  id: string;
  name: string;
  /** With its header row. */
  area: Area;
  hasHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Columns, from 0 in the table, that leave rows out; the hidden rows say which. */
  filteredColumns?: readonly number[];
}

export interface NamedItemModel {
  name: string;
  /** With its leading `=`: `='Report'!$A$1`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet it belongs to, or null for the workbook. */
  scope: string | null;
}

export interface SheetModel {
  /** `{…}`: stable while the workbook is open. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or `""`. */
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  /** Row to column to cell, zero-based, sparse. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, Band>;
  columns: Map<number, Band>;
  merges: Area[];
  tables: TableModel[];
  /** From back to front. */
  charts: ChartModel[];
  /** Highest number that an added chart has got in its name: it is not used again. */
  lastChartNumber?: number;
  frozenRows: number;
  frozenColumns: number;
  pageSetup: PageSetup;
  /** Look of the cells that have none of their own, nor one of their row or column. */
  style?: CellStyle;
  showHeadings?: boolean;
  /** What is selected when the sheet is brought to the front; A1 where it is left out. */
  selection?: Area;
  /** Zero-based rows before which a printed page begins. */
  rowBreaks?: number[];
  /** Zero-based columns before which a printed page begins. */
  columnBreaks?: number[];
  /** Those of the file it was opened from; a new sheet has none. */
  conditionalFormats?: readonly ConditionalFormat[];
  notes?: readonly CellNote[];
  validations?: readonly Validation[];
  /** The sheet's own filter; tables have theirs. */
  filter?: SheetFilter;
  /** Pictures, pivots and the like: counted for messages, kept in the file, not modelled. */
  readonly kept: readonly string[];
  /** Name of the sheet in the file that the workbook was opened from; null for a new sheet. */
  readonly origin: string | null;
}

export interface DocumentProperties {
  title: string;
  author: string;
  subject: string;
  comments: string;
  keywords: string;
  category?: string;
  manager?: string;
  company?: string;
}

/** A piece of XML that an add-in keeps in the file. */
export interface CustomXmlPartModel {
  readonly id: string;
  xml: string;
}

export interface WorkbookModel {
  /** File name. */
  name: string;
  sheets: SheetModel[];
  names: NamedItemModel[];
  properties: DocumentProperties;
  activeSheetId: string;
  /** On the active sheet. */
  selection: Area;
  isStructureProtected: boolean;
  calculationMode?: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Changed since it was opened or saved. */
  isDirty?: boolean;
  /** What add-ins keep in the workbook as settings: JSON values by key. */
  settings?: Map<string, unknown>;
  customXmlParts?: CustomXmlPartModel[];
  /** Highest number that an added sheet has got as its id: ids are never used twice. */
  lastSheetNumber?: number;
  /** The file's bytes as opened, or null for a new workbook: what is not modelled is kept from here. */
  readonly source: Uint8Array | null;
}

/** A sheet with nothing in it. `id` must be unique in its workbook. */
export function emptySheet(
  id: string,
  name: string,
  origin: string | null = null,
  kept: readonly string[] = [],
): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    isProtected: false,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    pageSetup: defaultPageSetup(),
    kept,
    origin,
  };
}

/** A new workbook with one empty sheet, `Sheet1`. */
export function emptyWorkbook(name = "Book1.xlsx"): WorkbookModel {
  const sheet = emptySheet("{1}", "Sheet1");
  return {
    name,
    sheets: [sheet],
    names: [],
    properties: { title: "", author: "", subject: "", comments: "", keywords: "" },
    activeSheetId: sheet.id,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    isStructureProtected: false,
    source: null,
  };
}

/** The cell, or undefined where it is blank and looks like any other. */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, made where there is none. */
export function ensureCell(sheet: SheetModel, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { value: "", style: defaultStyle }));
  return cell;
}

/** The sheet of that name (case does not count) or id. */
export function findSheet(workbook: WorkbookModel, nameOrId: string): SheetModel | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((s) => s.id === nameOrId || s.name.toLowerCase() === wanted);
}
