import { displayText } from "../values";
import type { Area, CellReference, CellValue, SheetGrid, WorkbookSnapshot } from "./types";

/** A sheet's cells by worksheet coordinates (zero-based). Whatever lies outside the grid is blank. */
export interface SheetView {
  readonly sheet: SheetGrid;
  readonly firstRow: number;
  /** Last row with anything in it; `firstRow - 1` where the sheet is empty. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  value(row: number, column: number): CellValue;
  numberFormat(row: number, column: number): string | undefined;
  /** What the cell shows: text as typed, numbers as their format prints them. */
  text(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  /** Columns of the row that are not blank, from left to right. */
  filledColumns(row: number): readonly number[];
  /** The merged area that the cell lies in. */
  mergeAt(row: number, column: number): Area | undefined;
  /** Reference of the cell, or of the top-left cell of its merged area, which holds its content. */
  reference(row: number, column: number): CellReference;
}

/** The sheet of that name in the snapshot; case does not count, as in Excel. */
export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetGrid | undefined {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** A view of the sheet; made once, in one pass over its cells. Each look afterwards is cheap. */
export function viewSheet(sheet: SheetGrid): SheetView {
  const known = views.get(sheet);
  if (known) return known;
  const view = newView(sheet);
  views.set(sheet, view);
  return view;
}

/** A grid is never changed once it is read. */
const views = new WeakMap<SheetGrid, SheetView>();

function newView(sheet: SheetGrid): SheetView {
  const { firstRow, firstColumn, values } = sheet;
  const filled = values.map(filledPositions);
  const mergeAt = mergeFinder(sheet, columnCount(values));
  const value = (row: number, column: number): CellValue =>
    values[row - firstRow]?.[column - firstColumn] ?? "";
  const numberFormat = (row: number, column: number) =>
    sheet.numberFormats[row - firstRow]?.[column - firstColumn];
  return {
    sheet,
    firstRow,
    lastRow: firstRow + lastFilled(filled),
    firstColumn,
    lastColumn: firstColumn + columnCount(values) - 1,
    value,
    numberFormat,
    text: (row, column) => shown(value(row, column), numberFormat(row, column)),
    isBlank: (row, column) => isBlankValue(value(row, column)),
    filledColumns: (row) => (filled[row - firstRow] ?? []).map((column) => column + firstColumn),
    mergeAt,
    reference(row, column) {
      const merge = mergeAt(row, column);
      return { sheet: sheet.name, row: merge?.row ?? row, column: merge?.column ?? column };
    },
  };
}

/** Blank, or nothing but white space and invisible characters. */
export function isBlankValue(value: CellValue): boolean {
  return typeof value === "string" && !/[^\s\u00a0\u200b-\u200f\u2060\ufeff]/.test(value);
}

function shown(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value === "string") return value;
  return displayText(value, numberFormat === undefined ? undefined : { numberFormat });
}

function filledPositions(row: readonly CellValue[]): readonly number[] {
  const positions: number[] = [];
  row.forEach((value, position) => {
    if (!isBlankValue(value)) positions.push(position);
  });
  return positions;
}

function lastFilled(rows: readonly (readonly number[])[]): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.length === 0) last--;
  return last;
}

function columnCount(values: SheetGrid["values"]): number {
  return values.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Looks a merged area up by its cells: areas of a column in order of their rows, searched by halves. */
function mergeFinder(sheet: SheetGrid, columns: number): SheetView["mergeAt"] {
  const byColumn = new Map<number, Area[]>();
  const last = sheet.firstColumn + columns - 1;
  for (const merge of sheet.merges) {
    const end = Math.min(merge.column + merge.columnCount - 1, last);
    for (let column = Math.max(merge.column, sheet.firstColumn); column <= end; column++) {
      const areas = byColumn.get(column);
      if (areas) areas.push(merge);
      else byColumn.set(column, [merge]);
    }
  }
  byColumn.forEach((areas) => areas.sort((a, b) => a.row - b.row));
  return (row, column) => {
    const area = lastStartingBy(byColumn.get(column) ?? [], row);
    return area && row < area.row + area.rowCount ? area : undefined;
  };
}

function lastStartingBy(areas: readonly Area[], row: number): Area | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}
