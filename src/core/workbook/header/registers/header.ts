import type { SheetView } from "../../grid";
import { isPlanName } from "./plan-column-names";
import { plainHeader } from "./plain-header";
import { isRegisterName } from "./names";
import { saysSuccessFollows } from "./success-shape";

/**
 * Whether the header of a register stands in the row: most of its cells are names of a register's columns. Right below
 * other rows all have to be, and three at least; behind a blank row (and a title) two are enough. A single cell that
 * says how success is measured heads the list of sentences below it.
 */
export function isRegisterHeader(view: SheetView, row: number): boolean {
  const filled = view.filledColumns(row);
  const [first = 0] = filled;
  if (filled.length === 1) return isListHeader(view, row, first);
  const values = filled.map((column) => view.value(row, column));
  if (!values.every((value) => typeof value === "string")) return false;
  if (!standsApart(view, row)) return values.length > 2 && values.every(isName);
  const known = values.filter(isName).length;
  return known >= 2 && known * 2 >= values.length;
}

/** Whether the text is the name of a column of some register. */
function isName(text: string): boolean {
  const words = plainHeader(text);
  return isRegisterName(words) || isPlanName(words);
}

/** Sentences stand alone in the next two rows, in the same column. */
function isListHeader(view: SheetView, row: number, column: number): boolean {
  if (!standsApart(view, row) || !saysSuccessFollows(plainHeader(view.text(row, column))))
    return false;
  return [row + 1, row + 2].every((below) => {
    const filled = view.filledColumns(below);
    return (
      filled.length === 1 &&
      filled[0] === column &&
      view.text(below, column).trim().split(/\s+/).length >= 3
    );
  });
}

/** Behind a blank row, with titles at most between. */
function standsApart(view: SheetView, row: number): boolean {
  let above = row - 1;
  while (above >= view.firstRow && view.filledColumns(above).length === 1) above--;
  return above >= view.firstRow && view.filledColumns(above).length === 0;
}
