import type { Area } from "../../core/workbook/types";
import {
  areaBetween,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from "./areas";
import { type Cell, type CellStyle, type SheetModel, cellAt, defaultStyle } from "./workbook";

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of the area that hold something or look different; quick also where the area is a whole sheet. */
export function* cellsIn(sheet: SheetModel, area: Area): Generator<PlacedCell> {
  for (const [row, cells] of overlapping(sheet.cells, area.row, lastRow(area))) {
    for (const [column, cell] of overlapping(cells, area.column, lastColumn(area))) {
      yield { row, column, cell };
    }
  }
}

/** The entries of a sparse line from `first` to `last`, whichever way is shorter. */
function* overlapping<T>(
  entries: Map<number, T>,
  first: number,
  last: number,
): Generator<readonly [number, T]> {
  if (last - first < entries.size) {
    for (let index = first; index <= last; index++) {
      const entry = entries.get(index);
      if (entry !== undefined) yield [index, entry];
    }
    return;
  }
  for (const entry of [...entries]) if (entry[0] >= first && entry[0] <= last) yield entry;
}

/** The cell holds a value or a formula. */
export const isFilled = (cell: Cell) => cell.value !== "" || cell.formula !== undefined;

/**
 * The smallest area with everything that was used, or null for a blank sheet.
 * `valuesOnly` leaves out cells that only look different.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    if (within && (row < within.row || row > lastRow(within))) continue;
    for (const [column, cell] of cells) {
      if (valuesOnly && !isFilled(cell)) continue;
      if (within && (column < within.column || column > lastColumn(within))) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}

/** A grid of the area's shape with what `read` gives of each cell; a blank cell is undefined. */
export function gridOf<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.rowCount }, (_r, i) => {
    const cells = sheet.cells.get(area.row + i);
    return Array.from({ length: area.columnCount }, (_c, j) =>
      read(cells?.get(area.column + j), area.row + i, area.column + j),
    );
  });
}

/** Removes the cell where nothing is left that tells it from a blank one. */
export function dropIfBlank(sheet: SheetModel, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (
    !cell ||
    isFilled(cell) ||
    cell.spill ||
    cell.hyperlink ||
    cell.style !== inheritedStyle(sheet, row, column)
  )
    return;
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/** The look that a cell has without one of its own: its row's, its column's or the sheet's. */
export function inheritedStyle(sheet: SheetModel, row: number, column: number): CellStyle {
  return (
    sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.style ?? defaultStyle
  );
}

/** The look of a cell. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** The cell, made with its inherited look where there is none. */
export function cellFor(sheet: SheetModel, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { value: "", style: inheritedStyle(sheet, row, column) }));
  return cell;
}

/** Changes the look of every cell in the area. Cells that looked the same share their new look. */
export function restyle(
  sheet: SheetModel,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = sharing(change);
  if (isEntireRow(area) || isEntireColumn(area)) return restyleBands(sheet, area, changed);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = cellFor(sheet, row, column);
      cell.style = changed(cell.style);
      dropIfBlank(sheet, row, column);
    }
  }
}

function restyleBands(
  sheet: SheetModel,
  area: Area,
  changed: (style: CellStyle) => CellStyle,
): void {
  const cells = [...cellsIn(sheet, area)];
  if (isEntireRow(area) && isEntireColumn(area)) {
    sheet.style = changed(sheet.style ?? defaultStyle);
    for (const band of [...sheet.rows.values(), ...sheet.columns.values()]) {
      if (band.style) band.style = changed(band.style);
    }
  } else {
    const [bands, first, last] = isEntireRow(area)
      ? ([sheet.rows, area.row, lastRow(area)] as const)
      : ([sheet.columns, area.column, lastColumn(area)] as const);
    for (let index = first; index <= last; index++) {
      const band = bands.get(index) ?? {};
      band.style = changed(band.style ?? sheet.style ?? defaultStyle);
      bands.set(index, band);
    }
  }
  for (const { row, column, cell } of cells) {
    cell.style = changed(cell.style);
    dropIfBlank(sheet, row, column);
  }
}

/**
 * Takes the looks away from the cells of an area, and from its rows and columns where it holds them whole.
 * A blank cell of a row or column with a look of its own gets a plain one only inside the used area.
 */
export function resetLooks(sheet: SheetModel, area: Area): void {
  if (isEntireRow(area) && isEntireColumn(area)) delete sheet.style;
  if (isEntireRow(area)) dropBandLooks(sheet.rows, area.row, lastRow(area));
  if (isEntireColumn(area)) dropBandLooks(sheet.columns, area.column, lastColumn(area));
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    cell.style = defaultStyle;
    dropIfBlank(sheet, row, column);
  }
  const bands = [...sheet.rows.values(), ...sheet.columns.values()];
  const used = usedArea(sheet, false);
  const inside = used && intersection(used, area);
  if (inside && (sheet.style || bands.some((band) => band.style))) {
    restyle(sheet, inside, () => defaultStyle);
  }
}

function dropBandLooks(bands: SheetModel["rows"], first: number, last: number): void {
  for (const [index, band] of [...bands]) {
    if (index < first || index > last) continue;
    delete band.style;
    if (Object.keys(band).length === 0) bands.delete(index);
  }
}

/** Gives the same result object for the same style object. */
function sharing(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let result = known.get(style);
    if (!result) known.set(style, (result = sameOr(style, change(style))));
    return result;
  };
}

/** `defaultStyle` itself where the new look equals it, so that a reset cell is blank again. */
function sameOr(before: CellStyle, after: CellStyle): CellStyle {
  const text = JSON.stringify(after);
  if (text === JSON.stringify(defaultStyle)) return defaultStyle;
  return text === JSON.stringify(before) ? before : after;
}
