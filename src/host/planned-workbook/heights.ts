import { fontSize } from "./looks";
import type { CellPlan, RowPlan } from "./plan";

/** Excel's own limit, in points. */
const tallestRow = 409;

/** A character of running text is narrower than the digits that column widths are counted in. */
const charactersPerUnit = 1.08;

/** The row with a height at which all its wrapped text can be seen, as far as Excel allows. */
export function withHeight(row: RowPlan, columnWidths: readonly number[]): RowPlan {
  const heights = row.cells.map((cell, column) => cellHeight(cell, columnWidths[column] ?? 8));
  return { ...row, height: Math.min(tallestRow, Math.max(15, ...heights)) };
}

function cellHeight(cell: CellPlan | null, width: number): number {
  if (!cell || typeof cell.value === "number") return 0;
  const size = fontSize(cell.look);
  const lines = cell.value
    .split("\n")
    .reduce((sum, line) => sum + wrappedLines(line, (width * charactersPerUnit * 11) / size), 0);
  return Math.ceil(lines * size * 1.36 + 3);
}

/** Lines that a text takes when words go to the next line once `length` characters are full. */
function wrappedLines(text: string, length: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > length && used > 0) lines += 1;
    used = needed > length ? word.length : needed;
  }
  return lines;
}
