import { limits, styles } from "./design";
import { rowHeight, rowPadding, textWidthOf, type SheetBuilder } from "./sheet-builder";
import { splitBlocks } from "./split-text";
import { blocksText, boldStretches } from "./text-blocks";
import { lineCount, linesHeight } from "./text-metrics";
import type { DesignedCell, StyleName, TextBlock } from "./types";

const textStyle: StyleName = "tableBody";

/** Words of the cells beside a text that continues in a further row. */
const asAbove = "As above";

/** A row that fits no page goes on in a further one. The rest of a page is filled with its first part if it is this high. */
const worthFilling = 120;
/** A row that would fit the next page as a whole is cut only where more than this share of a page would stay blank. */
const wastefulShare = 0.3;
/** Lines of the last text that at least stand on the next page. */
const fewestLines = 4;

/** The texts of a table's row, from one of its columns on. */
export interface RowTexts {
  readonly texts: readonly (readonly TextBlock[])[];
  /** Column of the first text. */
  readonly firstColumn: number;
}

/**
 * The texts of a row, each in the parts that the rows of a sheet can hold; each has at least one. Where a row would
 * leave much of the page blank, its last text is cut so that the page is filled.
 */
export function rowParts(row: RowTexts, sheet: SheetBuilder): TextBlock[][][] {
  const { leftOnPage, roomOfPage } = sheet.pages;
  const tallest = Math.min(limits.rowHeight, roomOfPage);
  const whole = splitTexts(row, sheet, tallest);
  const isSplit = whole.some((cells) => cells.length > 1);
  const isWasteful = leftOnPage > wastefulShare * roomOfPage && !fits(row, whole, sheet);
  if (leftOnPage < worthFilling || !(isSplit || isWasteful)) return whole;
  return fillingParts(row, whole, sheet, tallest) ?? whole;
}

/** The cell of one part; where the text has no more parts, it says so. */
export function partCell(blocks: readonly TextBlock[] | undefined): DesignedCell {
  if (!blocks) return { value: asAbove, style: textStyle };
  const bold = boldStretches(blocks);
  return { value: blocksText(blocks), style: textStyle, ...(bold.length > 0 ? { bold } : {}) };
}

function fits({ firstColumn }: RowTexts, parts: TextBlock[][][], sheet: SheetBuilder): boolean {
  const before = Array.from({ length: firstColumn }, () => null);
  const cells = parts.map(([blocks]) => partCell(blocks));
  return rowHeight([...before, ...cells], sheet.columnWidths) <= sheet.pages.leftOnPage;
}

/** Cut so that the first row ends with the page. Only the last text is cut for that, and some lines of it go overleaf. */
function fillingParts(
  row: RowTexts,
  whole: TextBlock[][][],
  sheet: SheetBuilder,
  tallest: number,
): TextBlock[][][] | null {
  const last = row.texts.length - 1;
  const lineHeight = linesHeight(1, styles[textStyle].fontSize);
  for (const spared of [0, fewestLines * lineHeight]) {
    const filling = splitTexts(row, sheet, tallest, sheet.pages.leftOnPage - spared);
    if (filling.some((cells, i) => i !== last && cells.length !== whole[i]!.length)) return null;
    const rest = blocksText(filling[last]!.at(-1)!);
    const width = textWidthOf(sheet.columnWidths[row.firstColumn + last]!);
    if (lineCount(rest, width, styles[textStyle]) >= fewestLines) return filling;
  }
  return null;
}

function splitTexts(
  { texts, firstColumn }: RowTexts,
  { columnWidths }: SheetBuilder,
  height: number,
  firstHeight = height,
): TextBlock[][][] {
  const { fontSize, bold } = styles[textStyle];
  return texts.map((blocks, i) =>
    splitBlocks(blocks, {
      fontSize,
      bold,
      width: textWidthOf(columnWidths[firstColumn + i]!),
      height: height - rowPadding,
      firstHeight: Math.min(height, firstHeight) - rowPadding,
    }),
  );
}
