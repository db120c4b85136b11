import { cellPadding, runOnAllowance, styles } from "./design";
import { continuationMark } from "./executive-summary";
import type { SheetBuilder } from "./sheet-builder";
import { blockText } from "./text-blocks";
import { textWidth, wrap } from "./text-metrics";
import type { StyleName, TextBlock } from "./types";

/**
 * A line of the executive summary over the full width of the sheet: one cell, which runs on over the empty cells to its
 * right. A line that is wider than the sheet goes on in the cell below, which is marked, so that the line is read back
 * whole.
 */
export function addSummaryLine(sheet: SheetBuilder, block: TextBlock): void {
  const style: StyleName = block.kind === "heading" ? "subheading" : "runningBody";
  const isApart = block.kind === "heading" || block.kind === "paragraph";
  const indent = block.kind === "bullet" ? "  " : "";
  const total = sheet.columnWidths.reduce((sum, width) => sum + width, 0) - cellPadding;
  const width = total / runOnAllowance - textWidth(indent, styles[style]);
  wrap(blockText(block), width, styles[style]).forEach((line, i) => {
    const text = line.trimEnd();
    if (i === 0) sheet.text(text, style, { spaceAbove: isApart ? 6 : 0 });
    else sheet.text(`${continuationMark}${indent}${text}`, style);
  });
}
