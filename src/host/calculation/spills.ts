import type { CellValue } from "../../core/workbook/types";
import { cellAt } from "../model/workbook";
import { COLUMNS, ROWS, cellKey, contains, intersects } from "./areas";
import type { SheetArea } from "./areas";
import { entry } from "./formula-cells";
import type { FormulaCell, FormulaCells } from "./formula-cells";
import type { ChangedAreas, FormulaError, Outcome } from "./types";

interface SpilledValue {
  readonly value: CellValue | FormulaError;
  readonly owner: FormulaCell;
}

/** The cells that formulas fill beside their own, as they become in one calculation. */
export class Spills {
  /** Values that are filled in; null where a former value goes away. */
  private readonly cells = new Map<string, Map<number, SpilledValue | null>>();

  constructor(
    private readonly formulas: FormulaCells,
    private readonly changes: ChangedAreas | undefined,
  ) {}

  /** The value that a formula fills in, null for a cell that is emptied, undefined for any other cell. */
  valueAt(
    sheetId: string,
    row: number,
    column: number,
  ): CellValue | FormulaError | null | undefined {
    if (this.cells.size === 0) return undefined;
    const spilled = this.cells.get(sheetId)?.get(cellKey(row, column));
    return spilled === null ? null : spilled?.value;
  }

  /** Empties what a formula filled, except where something was typed over it. */
  vacate(formula: FormulaCell): void {
    const area = formula.spill;
    if (area === null) return;
    const cells = entry(this.cells, area.sheetId, () => new Map<number, SpilledValue | null>());
    for (const [row, column] of others(area)) {
      const key = cellKey(row, column);
      const spilled = cells.get(key);
      const isOwn = spilled ? spilled.owner === formula : spilled === undefined;
      if (isOwn && !this.isTyped(formula, row, column)) cells.set(key, null);
    }
  }

  /** Leaves what a formula filled before as it was. */
  restore(formula: FormulaCell): void {
    const area = formula.formerSpill;
    const cells = area === null ? undefined : this.cells.get(area.sheetId);
    if (area === null || cells === undefined) return;
    for (const [row, column] of others(area)) {
      const key = cellKey(row, column);
      if (cells.get(key) === null) cells.delete(key);
    }
  }

  /** Fills in rows of values, or gives the error that Excel shows where something is in the way. */
  fill(formula: FormulaCell, rows: readonly (readonly (CellValue | FormulaError)[])[]): Outcome {
    const { sheet, row, column } = formula;
    const area = {
      sheetId: sheet.id,
      row,
      column,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 1,
    };
    const obstacle = this.obstacle(formula, area);
    if (obstacle !== null) return { error: "#SPILL!", message: obstacle };
    const cells = entry(this.cells, sheet.id, () => new Map<number, SpilledValue | null>());
    for (const [r, c] of others(area)) {
      const value = rows[r - row]?.[c - column] ?? 0;
      cells.set(cellKey(r, c), { value, owner: formula });
    }
    formula.spill = area;
    return rows;
  }

  /** Every cell that changed: filled in (with its value) or emptied (null). */
  *changed(): Generator<{
    sheetId: string;
    row: number;
    column: number;
    value: CellValue | FormulaError | null;
  }> {
    for (const [sheetId, cells] of this.cells) {
      for (const [key, spilled] of cells) {
        const column = key % COLUMNS;
        yield { sheetId, row: (key - column) / COLUMNS, column, value: spilled?.value ?? null };
      }
    }
  }

  private obstacle(formula: FormulaCell, area: SheetArea): string | null {
    const size = `${area.rowCount} × ${area.columnCount} cells`;
    if (area.row + area.rowCount > ROWS || area.column + area.columnCount > COLUMNS) {
      return `The result needs ${size} and would go past the edge of the sheet.`;
    }
    const { sheet } = formula;
    const remedy = "clear them or move the formula.";
    if (sheet.tables.some((table) => intersects(table.area, area))) {
      return `The result needs ${size}, some of them in a table: move the formula out of its way.`;
    }
    if (sheet.merges.some((merge) => intersects(merge, area))) {
      return `The result needs ${size}, some of them merged: unmerge them or move the formula.`;
    }
    for (const [row, column] of others(area)) {
      if (this.isTaken(formula, row, column)) {
        return `The result needs ${size}, and some of them hold something: ${remedy}`;
      }
    }
    return null;
  }

  private isTaken(formula: FormulaCell, row: number, column: number): boolean {
    const { sheet } = formula;
    if (this.formulas.at(sheet.id, row, column) !== undefined) return true;
    const spilled = this.cells.get(sheet.id)?.get(cellKey(row, column));
    if (spilled !== undefined) return spilled !== null && spilled.owner !== formula;
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && cell.value !== "";
  }

  private isTyped(formula: FormulaCell, row: number, column: number): boolean {
    const typed = this.changes?.get(formula.sheet.id) ?? [];
    const cell = cellAt(formula.sheet, row, column);
    if (cell?.formula !== undefined) return true;
    return (
      cell !== undefined && cell.value !== "" && typed.some((area) => contains(area, row, column))
    );
  }
}

/** The cells of an area without its first. */
function* others(area: SheetArea): Generator<readonly [number, number]> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (row !== area.row || column !== area.column) yield [row, column];
    }
  }
}
