import type { CellPart, DocumentCell, DocumentColumn, DocumentTable } from "./types";

/** Lines of a row that stays on one printed page: about a third of one. */
const mostLines = 14;

/** Characters on a line of the whole page's width, in Arial of 9 points. */
const charactersAcross = 165;

/**
 * Whether a row is short enough to be kept on one page. A long one that moved on as a whole would leave much of the
 * page before it blank.
 */
export function isShort(
  cells: readonly DocumentCell[],
  columns: readonly DocumentColumn[],
): boolean {
  return lineCount(cells, columns) <= mostLines;
}

/** Whether a table is small enough to be kept on one page as a whole. */
export function fitsHalfPage(
  rows: DocumentTable["rows"],
  columns: readonly DocumentColumn[],
): boolean {
  if (rows.length > mostLines) return false;
  return rows.reduce((sum, cells) => sum + lineCount(cells, columns), 0) <= 1.5 * mostLines;
}

/** Lines of the row's highest cell, about. */
function lineCount(cells: readonly DocumentCell[], columns: readonly DocumentColumn[]): number {
  const counts = cells.map((cell, i) => {
    const characters = Math.max(1, columns[i]!.share * charactersAcross);
    const lines = cell.flatMap(partTexts).map((text) => Math.ceil(text.length / characters) || 1);
    return lines.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(1, ...counts);
}

function partTexts(part: CellPart): string[] {
  switch (part.kind) {
    case "text":
      return part.blocks.map(({ text }) => text);
    case "actions":
      return [part.heading, ...part.blocks.map(({ text }) => text)];
    case "direction":
      return [part.directionWord];
    default:
      return [part.text];
  }
}
