import type { SheetView } from "../../workbook/grid";
import { oneLine } from "../../workbook/text";
import type { CellReference } from "../../workbook/types";
import type { PlacedText } from "../types";
import type { RegisterTable } from "./register-table";

/** A row of a register with anything in it. */
export interface RegisterRow {
  /** Worksheet row, zero-based. */
  readonly row: number;
  /** How many rows above it are blank, or hold the header once more. */
  readonly gap: number;
  /** The row's only text, where it has one only; it may stand in any column, over one cell or a merged area. */
  readonly alone: PlacedText | null;
  /** The text stands in cells that are merged over several columns. */
  readonly isWide: boolean;
}

/** The rows below the header, without blank ones and repeated headers. */
export function registerRows(table: RegisterTable): RegisterRow[] {
  const { view, headerRow, headerRows, lastRow, repeatedHeaders } = table;
  const columns = [...table.headers.keys()];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const rows: RegisterRow[] = [];
  let gap = 0;
  for (let row = headerRow + headerRows; row <= lastRow; row++) {
    const filled = view.filledColumns(row).filter((c) => c >= left && c <= right);
    if (filled.length === 0 || repeatedHeaders.has(row)) {
      gap++;
      continue;
    }
    const [column = 0] = filled;
    const merge = view.mergeAt(row, column);
    rows.push({
      row,
      gap,
      alone: filled.length === 1 ? placedText(view, row, column) : null,
      isWide: merge !== undefined && merge.columnCount > 1,
    });
    gap = 0;
  }
  return rows;
}

/** The text of a cell on one line, with its place. */
export function placedText(view: SheetView, row: number, column: number): PlacedText {
  return { text: oneLine(view.text(row, column)), cell: view.reference(row, column) };
}

/** The cell's text; for a cell below the first of a merged area, the area's. */
export function coveredText(
  view: SheetView,
  row: number,
  column: number,
): { readonly text: string; readonly cell: CellReference } {
  const cell = view.reference(row, column);
  return { text: view.text(cell.row, cell.column), cell };
}
