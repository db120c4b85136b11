import type { Area } from "../../core/workbook/types";
import { areaBetween, isOnSheet, lastColumn, lastRow } from "./areas";
import { cellFor, dropIfBlank, isFilled, styleAt } from "./cells";
import { changeReferences } from "./formulaReferences";
import { type Cell, type SheetModel, cellAt } from "./workbook";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave the target as it is. */
  readonly skipsBlanks: boolean;
}

/** Copies cells; the source repeats until the target is full. References in formulas move along unless fixed by `$`. */
export function copyCells(
  source: SheetModel,
  from: Area,
  target: SheetModel,
  to: Area,
  { what, skipsBlanks }: CopyOptions,
): void {
  const copies = Array.from({ length: to.rowCount * to.columnCount }, (_cell, index) => {
    const [i, j] = [Math.floor(index / to.columnCount), index % to.columnCount];
    const [row, column] = [from.row + (i % from.rowCount), from.column + (j % from.columnCount)];
    return {
      at: [to.row + i, to.column + j] as const,
      moved: [to.row + i - row, to.column + j - column] as const,
      cell: { style: styleAt(source, row, column), value: "", ...cellAt(source, row, column) },
    };
  });
  for (const { at, moved, cell } of copies) {
    if (skipsBlanks && !isFilled(cell)) continue;
    const copy = cellFor(target, ...at);
    if (what === "All" || what === "Formats") copy.style = cell.style;
    if (what !== "Formats") copyContent(copy, cell, what === "Values" ? null : moved);
    if (what === "All" && cell.hyperlink) copy.hyperlink = { ...cell.hyperlink };
    dropIfBlank(target, ...at);
  }
}

/** `moved` null: values take the place of formulas. */
function copyContent(copy: Cell, cell: Cell, moved: readonly [number, number] | null): void {
  copy.value = cell.value;
  delete copy.formula;
  delete copy.isError;
  delete copy.spill;
  delete copy.runs;
  if (cell.runs) copy.runs = cell.runs;
  if (cell.isError) copy.isError = true;
  if (moved && cell.formula !== undefined) copy.formula = movedFormula(cell.formula, ...moved);
}

/** The formula as it reads so many rows and columns further on. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return changeReferences(formula, (reference) => {
    const { area, fixed } = reference;
    const moved = (position: number, by: number, isFixed: boolean) => position + (isFixed ? 0 : by);
    const top = moved(area.row, rows, fixed.first.row);
    const left = moved(area.column, columns, fixed.first.column);
    const bottom = moved(lastRow(area), rows, fixed.last.row);
    const right = moved(lastColumn(area), columns, fixed.last.column);
    const after = areaBetween(top, left, bottom, right);
    return isOnSheet(after) ? { ...reference, area: after } : null;
  });
}
