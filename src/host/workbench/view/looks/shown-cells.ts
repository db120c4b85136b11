import type { Effects } from "../../../model/conditional-formats/effects";
import { withConditionalLook } from "../../../model/conditional-formats/style";
import { inheritedStyle } from "../../../model/cells";
import type { Cell, SheetModel } from "../../../model/workbook";

/** The number format that shows nothing. */
const nothing = ";;;";

/** The cells of a sheet as they are to be seen: with the looks of its conditional formats, blank cells among them. */
export function shownCells(sheet: SheetModel, effects: Effects | undefined): SheetModel["cells"] {
  if (!effects || effects.size === 0) return sheet.cells;
  const shown = new Map(sheet.cells);
  for (const [row, inRow] of effects) {
    const cells = new Map(sheet.cells.get(row) ?? []);
    for (const [column, { look, hidesValue }] of inRow) {
      const cell: Cell = cells.get(column) ?? {
        value: "",
        style: inheritedStyle(sheet, row, column),
      };
      const hiding = hidesValue ? { numberFormat: nothing } : {};
      const style = withConditionalLook(cell.style, { ...look, ...hiding });
      if (style !== cell.style) cells.set(column, { ...cell, style });
    }
    if (cells.size > 0) shown.set(row, cells);
  }
  return shown;
}
