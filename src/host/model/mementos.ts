import type { Area } from "../../core/workbook/types";
import { contains } from "./areas";
import { cellsIn, dropIfBlank, type PlacedCell } from "./cells";
import { type Cell, type SheetModel, type WorkbookModel, ensureCell } from "./workbook";

/** What a part of a workbook held at one time. */
export interface Memento {
  /** How many cells are kept. */
  readonly size: number;
  /** Brings it back, once. Formulas are to be calculated afterwards. */
  restore(): void;
}

export interface SheetArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The contents and looks of cells. What formulas fill in beside their own cell comes from them again. */
export function mementoOfCells(places: readonly SheetArea[]): Memento {
  const kept = places.map(({ sheet, area }) => ({ sheet, area, cells: ownCells(sheet, area) }));
  return {
    size: kept.reduce((sum, { cells }) => sum + cells.length, 0),
    restore: () => {
      for (const { sheet, area, cells } of kept) {
        for (const { row, column } of [...cellsIn(sheet, area)]) emptyPlace(sheet, row, column);
        for (const { row, column, cell } of cells) {
          replace(ensureCell(sheet, row, column), cell);
          dropIfBlank(sheet, row, column);
        }
      }
    },
  };
}

/** Copies of the cells; those that a formula elsewhere fills are blank. */
function ownCells(sheet: SheetModel, area: Area): PlacedCell[] {
  const filled = filledAreas(sheet);
  return [...cellsIn(sheet, area)].map(({ row, column, cell }) => {
    const isFilledIn = filled.some(
      (by) => contains(by, singleCell(row, column)) && (by.row !== row || by.column !== column),
    );
    return { row, column, cell: isFilledIn ? { value: "", style: cell.style } : { ...cell } };
  });
}

/** What the formulas of the sheet fill, their own cells included. */
function filledAreas(sheet: SheetModel): Area[] {
  const areas: Area[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { spill }] of cells) if (spill) areas.push({ row, column, ...spill });
  }
  return areas;
}

const singleCell = (row: number, column: number): Area => ({
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

/** A cell whose formula fills others stays as a blank one: the calculation empties what it has filled. */
function emptyPlace(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  const cell = cells?.get(column);
  if (cell?.spill) return replace(cell, { value: "", style: cell.style });
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/** What the cell fills now is the calculation's affair, whatever it filled before. */
function replace(cell: Cell, { spill: _filledBefore, ...content }: Cell): void {
  const { spill } = cell;
  for (const key of Object.keys(cell)) Reflect.deleteProperty(cell, key);
  Object.assign(cell, content, spill ? { spill } : {});
}

/** Sizes, looks and hiding of all rows, or all columns, of a sheet. */
export function mementoOfBands(sheet: SheetModel, axis: "rows" | "columns"): Memento {
  const bands = copyOf(sheet[axis]);
  return { size: bands.size, restore: () => void (sheet[axis] = bands) };
}

/** Everything on all sheets, and the names. Sheets that have come or gone since stay so. */
export function mementoOfWorkbook(workbook: WorkbookModel): Memento {
  const names = copyOf(workbook.names);
  const sheets = workbook.sheets.map((sheet) => ({ sheet, fields: copyOf(sheet) }));
  const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
  return {
    size: cells.reduce((sum, row) => sum + row.size, 0),
    restore: () => {
      workbook.names = names;
      for (const { sheet, fields } of sheets) {
        for (const key of Object.keys(sheet)) {
          if (!(key in fields)) Reflect.deleteProperty(sheet, key);
        }
        Object.assign(sheet, fields);
      }
    },
  };
}

/** A copy that shares nothing with the original but looks, which never change in place. */
function copyOf<T>(value: T): T {
  return copyOfAny(value) as T;
}

function copyOfAny(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOfAny);
  if (value instanceof Map) {
    return new Map([...value].map(([key, entry]) => [key, copyOfAny(entry)]));
  }
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([key, field]) => [key, key === "style" ? field : copyOfAny(field)]),
  );
}
