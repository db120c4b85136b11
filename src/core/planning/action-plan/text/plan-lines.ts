import { rawLines } from "../../../workbook/cells/lines";
import { isBlankValue, type SheetView } from "../../../workbook/grid";
import type { CellReference } from "../../../workbook/types";

/** A line of pasted text, and where it stands. A blank line has an empty text. */
export interface PlanLine {
  readonly text: string;
  readonly cell: CellReference;
}

/** The lines of a sheet that holds text: the cells of a row are one line, the lines of a cell are lines of their own. */
export function planLines(view: SheetView, firstRow: number, lastRow: number): PlanLine[] {
  const lines: PlanLine[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const columns = view.filledColumns(row);
    const [first = view.firstColumn] = columns;
    const cell = { sheet: view.sheet.name, row, column: first };
    const texts = columns.map((column) => view.text(row, column));
    const [only = ""] = texts;
    const pieces = texts.length === 1 ? rawLines(only) : [texts.join(" ")];
    pieces.forEach((piece, line) =>
      lines.push({
        text: isBlankValue(piece) ? "" : piece,
        cell: pieces.length > 1 ? { ...cell, line } : cell,
      }),
    );
  }
  return lines;
}
