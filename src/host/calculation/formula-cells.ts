import type { Area, CellValue } from "../../core/workbook/types";
import { isFormulaError } from "./types";
import type { Cell, SheetModel, WorkbookModel } from "../model/workbook";
import { cellKey } from "./areas";
import type { SheetArea } from "./areas";
import type { Translation } from "./translation";
import type { FormulaError, Outcome } from "./types";

/** A formula of the workbook during one calculation. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string;
  /** Null where the formula cannot be translated; `problem` says why. */
  translation: Translation | null;
  problem: Problem | null;
  /** Newly typed, so that the cell's value is not the formula's. */
  isNew: boolean;
  state: "clean" | "dirty" | "visiting" | "waiting";
  /** What this calculation made of it; undefined where it keeps the value that the cell has. */
  outcome?: Outcome;
  /** What the formula filled before, and fills now, where that is more than its own cell. */
  formerSpill: SheetArea | null;
  spill: SheetArea | null;
  evaluations: number;
}

/** Why a formula has no result of its own. */
export interface Problem {
  readonly error: string;
  readonly message: string;
  /** The formula is sound: the value that the file had for it is better than an error. */
  readonly keepsValue: boolean;
}

/** The formulas of a workbook, found by cell and by area. */
export class FormulaCells {
  readonly all: FormulaCell[] = [];
  private readonly byCell = new Map<string, Map<number, FormulaCell>>();
  private readonly byColumn = new Map<string, Map<number, FormulaCell[]>>();

  constructor(workbook: WorkbookModel) {
    for (const sheet of workbook.sheets) {
      for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
        for (const [column, cell] of sheet.cells.get(row) ?? []) {
          if (cell.formula !== undefined)
            this.add(formulaCell(sheet, row, column, cell, cell.formula));
        }
      }
    }
  }

  at(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.byCell.get(sheetId)?.get(cellKey(row, column));
  }

  has(formula: FormulaCell): boolean {
    return this.at(formula.sheet.id, formula.row, formula.column) === formula;
  }

  /** The formulas inside an area; a large area is not visited cell by cell. */
  *inside(sheetId: string, area: Area): Generator<FormulaCell> {
    const columns = this.byColumn.get(sheetId);
    if (columns === undefined) return;
    const wanted =
      area.columnCount <= columns.size
        ? Array.from({ length: area.columnCount }, (_, i) => area.column + i)
        : [...columns.keys()].filter((c) => c >= area.column && c < area.column + area.columnCount);
    for (const column of wanted) {
      const formulas = columns.get(column) ?? [];
      for (let i = firstFrom(formulas, area.row); i < formulas.length; i++) {
        const formula = formulas[i];
        if (formula === undefined || formula.row >= area.row + area.rowCount) break;
        yield formula;
      }
    }
  }

  private add(formula: FormulaCell): void {
    this.all.push(formula);
    const { sheet, row, column } = formula;
    entry(this.byCell, sheet.id, () => new Map<number, FormulaCell>()).set(
      cellKey(row, column),
      formula,
    );
    const columns = entry(this.byColumn, sheet.id, () => new Map<number, FormulaCell[]>());
    entry(columns, column, () => [] as FormulaCell[]).push(formula);
  }
}

/** A formula as a calculation finds it. */
export function formulaCell(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  formula: string,
): FormulaCell {
  const spill = cell.spill ? { sheetId: sheet.id, row, column, ...cell.spill } : null;
  return {
    sheet,
    row,
    column,
    cell,
    formula,
    translation: null,
    problem: null,
    isNew: false,
    state: "clean",
    formerSpill: spill,
    spill,
    evaluations: 0,
  };
}

/** Index of the first formula in or below a row; the formulas are in the order of their rows. */
function firstFrom(formulas: readonly FormulaCell[], row: number): number {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value of a map, made where there is none. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The value in the formula's own cell: the first one of rows of values. */
export function ownValue(outcome: Outcome): CellValue | FormulaError {
  if (!Array.isArray(outcome)) return outcome as CellValue | FormulaError;
  return (outcome[0]?.[0] ?? 0) as CellValue | FormulaError;
}

/** A cell's value as the formulas see it. */
export function storedValue(cell: Cell | undefined): CellValue | FormulaError | null {
  if (cell === undefined) return null;
  if (cell.value === "") return cell.formula === undefined ? null : "";
  return cell.isError ? { error: String(cell.value) } : cell.value;
}

/** A value as a cell keeps it. */
export function asStored(value: CellValue | FormulaError): { value: CellValue; isError: boolean } {
  return isFormulaError(value) ? { value: value.error, isError: true } : { value, isError: false };
}
