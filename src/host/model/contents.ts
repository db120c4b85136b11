import type { Area, CellValue } from "../../core/workbook/types";
import { contains } from "./areas";
import { cellFor, cellsIn, dropIfBlank } from "./cells";
import { interpretTyped } from "./typing";
import { type Cell, type CellStyle, type SheetModel, cellAt, defaultStyle } from "./workbook";

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The look with another number format; the same object each time. */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  if (style.numberFormat === numberFormat) return style;
  let byFormat = formatted.get(style);
  if (!byFormat) formatted.set(style, (byFormat = new Map()));
  let result = byFormat.get(numberFormat);
  if (!result) byFormat.set(numberFormat, (result = { ...style, numberFormat }));
  return result;
}

/** Types something into a cell: see `interpretTyped`. Cells that a merged area hides keep nothing. */
export function typeInto(
  sheet: SheetModel,
  row: number,
  column: number,
  typed: CellValue,
  today: Date,
): void {
  if (isHiddenByMerge(sheet, row, column)) return;
  const cell = cellFor(sheet, row, column);
  const content = interpretTyped(typed, cell.style.numberFormat, today);
  emptyCell(cell);
  cell.value = content.value;
  if (content.formula !== undefined) cell.formula = content.formula;
  if (content.isError) cell.isError = true;
  if (content.numberFormat && cell.style.numberFormat === defaultStyle.numberFormat) {
    cell.style = withNumberFormat(cell.style, content.numberFormat);
  }
  dropIfBlank(sheet, row, column);
}

/** Puts text into a cell as it is. */
export function putText(sheet: SheetModel, row: number, column: number, text: string): void {
  const cell = cellFor(sheet, row, column);
  emptyCell(cell);
  cell.value = text;
}

/** Empties cells and keeps their looks. */
export function clearContents(sheet: SheetModel, area: Area): void {
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    emptyCell(cell);
    dropIfBlank(sheet, row, column);
  }
}

/** What the cell holds where a formula is asked for: its formula, or its constant. */
export const formulaOf = (cell: Cell | undefined) => cell?.formula ?? cell?.value ?? "";

/** The cell lies in a merged area and is not its first cell. */
export function isHiddenByMerge(sheet: SheetModel, row: number, column: number): boolean {
  const one = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.merges.some(
    (area) => contains(area, one) && (area.row !== row || area.column !== column),
  );
}

/** Joins the cells of an area into one, which keeps the content of the first cell only. */
export function mergeCells(sheet: SheetModel, area: Area): void {
  unmergeCells(sheet, area);
  if (area.rowCount * area.columnCount === 1) return;
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (row !== area.row || column !== area.column) emptyCell(cell);
  }
  sheet.merges.push(area);
}

/** Splits every merged area that lies inside. */
export function unmergeCells(sheet: SheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((merged) => !contains(area, merged));
}

/** What the formula of a cell had filled stays known: the calculation empties it. */
function emptyCell(cell: Cell): void {
  cell.value = "";
  delete cell.formula;
  delete cell.isError;
  delete cell.runs;
}

/** The value of a cell that has one, also for a place without a cell. */
export const valueAt = (sheet: SheetModel, row: number, column: number): CellValue =>
  cellAt(sheet, row, column)?.value ?? "";
