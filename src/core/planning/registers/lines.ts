import { linesOf } from "../../workbook/cells/lines";
import type { SheetView } from "../../workbook/grid";
import { oneLine } from "../../workbook/text";
import type { PlacedText } from "../types";

/** A line of a cell, or a bullet within it. */
export interface PlacedLine extends PlacedText {
  readonly hasBullet: boolean;
  /** The cell above in its column is blank, or it stands after a blank line. */
  readonly followsGap: boolean;
}

/** The lines of a cell, without their bullets; a bullet inside a line begins one of its own. */
export function cellLines(view: SheetView, row: number, column: number): PlacedLine[] {
  const text = view.text(row, column);
  const cell = view.reference(row, column);
  const lines = linesOf(text);
  return lines.flatMap((line, place) => {
    const hasGap = place > 0 && line.index > (lines[place - 1]?.index ?? 0) + 1;
    const reference = lines.length === 1 ? cell : { ...cell, line: line.index };
    return line.text.split(inlineBullet).map((part, i) => ({
      text: oneLine(part),
      cell: reference,
      hasBullet: line.hasBullet || i > 0,
      followsGap: i === 0 && hasGap,
    }));
  });
}

const inlineBullet = /[\s\u00a0]+[•●▪■◦‣⁃∙]+[\s\u00a0]*/u;

/** The lines of a column over several rows, from top to bottom; a merged cell counts once, for all the rows it covers. */
export function columnLines(
  view: SheetView,
  rows: readonly number[],
  column: number,
): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let isBlankAbove = false;
  const cells = new Set(rows.map((row) => view.reference(row, column).row));
  for (const row of cells) {
    const [first, ...others] = cellLines(view, row, column);
    if (first) lines.push({ ...first, followsGap: first.followsGap || isBlankAbove }, ...others);
    isBlankAbove = first === undefined;
  }
  return lines;
}
