import { cellAt, ensureCell, findSheet } from "../model/workbook";
import type { Cell, SheetModel, WorkbookModel } from "../model/workbook";
import { contains } from "./areas";
import { asStored, ownValue } from "./formula-cells";
import type { FormulaCells } from "./formula-cells";
import type { Spills } from "./spills";
import type { ChangedAreas } from "./types";

/** Empties what a formula had filled where the formula itself has been replaced by a constant. */
export function clearOrphans(workbook: WorkbookModel, changes: ChangedAreas | undefined): boolean {
  let found = false;
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.spill === undefined || cell.formula !== undefined) continue;
        found = true;
        clearSpill(sheet, row, column, cell.spill, changes);
        delete cell.spill;
      }
    }
  }
  return found;
}

function clearSpill(
  sheet: SheetModel,
  row: number,
  column: number,
  spill: NonNullable<Cell["spill"]>,
  changes: ChangedAreas | undefined,
): void {
  const typed = changes?.get(sheet.id) ?? [];
  for (let r = row; r < row + spill.rowCount; r++) {
    for (let c = column; c < column + spill.columnCount; c++) {
      const isTyped = typed.some((area) => contains(area, r, c));
      if ((r !== row || c !== column) && !isTyped) emptyCell(sheet, r, c);
    }
  }
}

function emptyCell(sheet: SheetModel, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined || cell.formula !== undefined) return;
  cell.value = "";
  delete cell.isError;
}

/** Writes the results into the workbook. */
export function commit(workbook: WorkbookModel, formulas: FormulaCells, spills: Spills): void {
  for (const formula of formulas.all) {
    if (formula.outcome === undefined) continue;
    store(formula.cell, ownValue(formula.outcome));
    if (formula.spill === null) delete formula.cell.spill;
    else {
      const { rowCount, columnCount } = formula.spill;
      formula.cell.spill = { rowCount, columnCount };
    }
  }
  for (const { sheetId, row, column, value } of spills.changed()) {
    const sheet = findSheet(workbook, sheetId);
    if (sheet === undefined) continue;
    if (value === null) emptyCell(sheet, row, column);
    else store(ensureCell(sheet, row, column), value);
  }
}

function store(cell: Cell, result: ReturnType<typeof ownValue>): void {
  const { value, isError } = asStored(result);
  cell.value = value;
  if (isError) cell.isError = true;
  else delete cell.isError;
}
