import type { Area } from "../../core/workbook/types";
import { cellKey, intersects } from "./areas";
import { entry } from "./formula-cells";
import type { FormulaCell, FormulaCells } from "./formula-cells";

/** Areas up to this many cells are found by cell; larger ones are few and compared one by one. */
const SMALL = 64;

/** Which formulas read a cell. */
export class Dependents {
  private readonly byCell = new Map<string, Map<number, FormulaCell[]>>();
  private readonly byArea = new Map<string, Map<string, { area: Area; formulas: FormulaCell[] }>>();
  private isIndexed = false;

  constructor(private readonly formulas: FormulaCells) {}

  /** The formulas that read any cell of an area. */
  *of(sheetId: string, area: Area): Generator<FormulaCell> {
    this.index();
    const cells = this.byCell.get(sheetId);
    if (cells !== undefined && area.rowCount * area.columnCount <= cells.size) {
      for (const key of keysOf(area)) yield* cells.get(key) ?? [];
    } else if (cells !== undefined) {
      for (const [key, formulas] of cells) if (intersects(area, cellOf(key))) yield* formulas;
    }
    for (const large of this.byArea.get(sheetId)?.values() ?? []) {
      if (intersects(area, large.area)) yield* large.formulas;
    }
  }

  /** Only when first asked: a calculation of everything has no need of it. */
  private index(): void {
    if (this.isIndexed) return;
    this.isIndexed = true;
    for (const formula of this.formulas.all) {
      for (const area of formula.translation?.areas ?? []) this.add(area.sheetId, area, formula);
    }
  }

  private add(sheetId: string, area: Area, formula: FormulaCell): void {
    if (area.rowCount * area.columnCount > SMALL) {
      const areas = entry(this.byArea, sheetId, () => new Map());
      const key = `${area.row}:${area.column}:${area.rowCount}:${area.columnCount}`;
      entry(areas, key, () => ({ area, formulas: [] as FormulaCell[] })).formulas.push(formula);
      return;
    }
    const cells = entry(this.byCell, sheetId, () => new Map<number, FormulaCell[]>());
    for (const key of keysOf(area)) entry(cells, key, () => [] as FormulaCell[]).push(formula);
  }
}

function* keysOf(area: Area): Generator<number> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      yield cellKey(row, column);
    }
  }
}

function cellOf(key: number): Area {
  const column = key % 16_384;
  return { row: (key - column) / 16_384, column, rowCount: 1, columnCount: 1 };
}
