import { columnIndex } from "../core/workbook/addresses";
import type { Area, CellValue, GridTable, SheetGrid } from "../core/workbook/types";
import type { IsSupported } from "./support";

/** What is asked of a sheet before its cells: how far it is used, its tables and its merged areas. */
export interface AskedExtent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

/** Asks for the extent of a sheet; answered by the next sync. */
export function askExtent(
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  isSupported: IsSupported,
): AskedExtent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const own = tables.filter((table) => table.worksheet.id === sheet.id);
  return {
    sheet,
    used,
    merges: isSupported("ExcelApi", "1.13") ? askMerges(sheet) : null,
    tables: own.map((table) => ({ table, range: askArea(table) })),
  };
}

function askArea(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merges = sheet.getRange().getMergedAreasOrNullObject();
  merges.load("address");
  return merges;
}

/** What is asked of a sheet's cells; null where it has none with content. */
export interface AskedContent extends AskedExtent {
  readonly cells: {
    readonly range: Excel.Range;
    readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
    readonly isCut: boolean;
  } | null;
}

/** Stray content far out must not make the add-in read a million blank cells. */
const mostColumns = 256;
const mostCells = 500_000;

/**
 * Asks for the cells of a sheet whose extent is known; answered by the next sync.
 * @param mostRows rows of the used range that are wanted at most
 */
export function askContent(extent: AskedExtent, mostRows = Infinity): AskedContent {
  const { sheet, used } = extent;
  if (used.isNullObject) return { ...extent, cells: null };
  const columnCount = Math.min(used.columnCount, mostColumns);
  const rowCount = Math.min(used.rowCount, mostRows, Math.floor(mostCells / columnCount));
  const range = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rowCount, columnCount);
  range.load("rowIndex,columnIndex,values,numberFormat,formulas");
  const cells = {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    isCut: rowCount < used.rowCount || columnCount < used.columnCount,
  };
  return { ...extent, cells };
}

/** The sheet as it was read. */
export function sheetGrid(content: AskedContent): SheetGrid {
  const { sheet, cells, merges, tables } = content;
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    ...(cells ? cellGrids(cells) : noCells),
    merges: merges ? mergedAreas(merges) : [],
    tables: tables.map(({ table, range }) => gridTable(table, range)),
  };
}

const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;

type CellGrids = Omit<SheetGrid, "name" | "visibility" | "merges" | "tables">;

const noCells: CellGrids = {
  firstRow: 0,
  firstColumn: 0,
  values: [],
  numberFormats: [],
  formulas: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function cellGrids({ range, rows, columns, isCut }: NonNullable<AskedContent["cells"]>): CellGrids {
  const { rowIndex, columnIndex } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    values: range.values.map((row) => row.map(cellValue)),
    numberFormats: range.numberFormat.map((row) => row.map(String)),
    formulas: range.formulas.map((row, r) => row.map((f, c) => formulaOf(f, range.values[r]?.[c]))),
    hiddenRows: hidden(
      rows.value.map((row) => row.rowHidden === true),
      rowIndex,
    ),
    hiddenColumns: hidden(
      columns.value.map((column) => column.columnHidden === true),
      columnIndex,
    ),
    ...(isCut ? { isCut } : {}),
  };
}

/** A cell of `Range.values`. */
export function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** `formulas` repeats the value of a cell without a formula; typed text may begin with `=`, too. */
function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

function hidden(flags: readonly boolean[], first: number): Set<number> {
  return new Set(flags.flatMap((isHidden, i) => (isHidden ? [first + i] : [])));
}

/** A sheet's extent as it was read: its used range, its tables, its merged areas where Excel can tell them. */
export function extentOf({ used, tables, merges }: AskedExtent) {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    used: used.isNullObject ? null : { row: rowIndex, column: columnIndex, rowCount, columnCount },
    tables: tables.map(({ table, range }) => gridTable(table, range)),
    merges: merges && mergedAreas(merges),
  };
}

function mergedAreas(merges: Excel.RangeAreas): Area[] {
  return merges.isNullObject ? [] : readAddresses(merges.address);
}

function gridTable(table: Excel.Table, range: Excel.Range): GridTable {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    name: table.name,
    area: { row: rowIndex, column: columnIndex, rowCount, columnCount },
    hasHeaders: table.showHeaders,
  };
}

/** The areas of `Sheet1!A1:B4, 'A, B'!$D$1:$D$4`. */
export function readAddresses(addresses: string): Area[] {
  const corners = /!?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)(?=\s*(?:,|$))/g;
  return [...addresses.replace(/'(?:[^']|'')*'!/g, "!").matchAll(corners)].map(
    ([, left = "", top = "", right = "", bottom = ""]) => {
      const row = Number(top) - 1;
      const column = columnIndex(left);
      return {
        row,
        column,
        rowCount: Number(bottom) - row,
        columnCount: columnIndex(right) - column + 1,
      };
    },
  );
}
