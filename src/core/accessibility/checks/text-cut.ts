import { lineCount, linesHeight, textWidth } from "../../report/text-metrics";
import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { filledCells, textAt, type WrittenCell } from "../written-cells";
import { buildAgain, issueOfCells } from "./issue";

/** Texts of which a part cannot be seen, as far as the widths of the letters tell. One issue for a column of a tab. */
export function textCut({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) => {
    const cells = sheet.looks.flatMap((area) => [...filledCells(sheet, area)]);
    const cut = cells.filter((cell) => isCut(sheet, cell));
    return [...groupedBy(cut, ({ column }) => column).values()].flatMap((places) =>
      issueOfCells("text-cut", sheet, places, {
        problem: (named) => `The text of ${named} is longer than its cell shows.`,
        remedy: `Wrap the text and make the row higher, shorten it, or put its end into a further row; or ${buildAgain}.`,
      }),
    );
  });
}

/** Points of a column that Excel leaves free beside a text. */
const padding = 5;

/** Points by which a row may be lower than its text is reckoned: letters do not fill their lines. */
const slack = 3;

/** Letters of other fonts may be narrower than Arial's: only what is cut in a narrow font counts. */
const narrowest = 0.8;

function isCut(sheet: WrittenSheet, cell: WrittenCell): boolean {
  const height = sheet.rowHeights[cell.row] ?? 0;
  const width = sheet.columnWidths[cell.column] ?? 0;
  const { text, look } = cell;
  if (height === 0 || width === 0 || isNumber(sheet, cell)) return false;
  const widening = /^(?:arial|helvetica|liberation sans)$/i.test(look.fontName) ? 1 : 1 / narrowest;
  if (look.wrapped || text.includes("\n")) {
    const lines = lineCount(text, Math.max(1, (width - padding) * widening), look);
    return linesHeight(lines, look.fontSize) > height + slack;
  }
  return textWidth(text, look) > roomToTheRight(sheet, cell) * widening;
}

/** Figures show as #### where their column is too narrow, which depends on their format. */
function isNumber({ values }: WrittenSheet, { row, column }: WrittenCell): boolean {
  return typeof values[row]?.[column] === "number";
}

/** A text that is not wrapped runs on over the blank cells to its right, in print to the edge of what is printed. */
function roomToTheRight(sheet: WrittenSheet, { row, column }: WrittenCell): number {
  const { columnWidths, page } = sheet;
  const edge = page.printArea ? page.printArea.column + page.printArea.columnCount : Infinity;
  let room = columnWidths[column] ?? 0;
  for (let next = column + 1; next < edge; next += 1) {
    if (next >= columnWidths.length) return Infinity;
    if (textAt(sheet, { row, column: next }) !== "") return room;
    room += columnWidths[next] ?? 0;
  }
  return room;
}
