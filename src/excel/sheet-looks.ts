import { fontName, palette, styles } from "../core/report/design";
import type { DesignedSheet } from "../core/report/types";
import type { Step } from "./batches";
import { styleAreas, type StyleArea } from "./style-areas";

/**
 * Writes the looks of a sheet by rectangles, in steps of some hundred so that many small tables can be spread over
 * requests; then its row heights and column widths in one call each.
 */
export function looksSteps(sheet: () => Excel.Worksheet, design: DesignedSheet): Step[] {
  const areas = styleAreas(design);
  const starts = Array.from({ length: Math.ceil(areas.length / areasInStep) }, (_, i) => i);
  return [
    ...starts.map((start): Step => {
      const some = areas.slice(start * areasInStep, (start + 1) * areasInStep);
      return {
        bytes: some.length * areaBytes,
        apply: () => {
          for (const area of some) applyLook(sheet(), area);
        },
      };
    }),
    {
      bytes: 5_000 + design.rowHeights.length * 40,
      apply: () => applySizes(sheet(), design),
    },
  ];
}

const areasInStep = 200;
const areaBytes = 3_000;

function applySizes(sheet: Excel.Worksheet, { rowHeights, columnWidths }: DesignedSheet): void {
  sheet
    .getRangeByIndexes(0, 0, rowHeights.length, 1)
    .setRowProperties(rowHeights.map((rowHeight) => ({ format: { rowHeight } })));
  sheet
    .getRangeByIndexes(0, 0, 1, columnWidths.length)
    .setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  sheet.showGridlines = false;
}

/** Gives the cells of an area the look of their style. */
export function applyLook(sheet: Excel.Worksheet, area: StyleArea): void {
  const look = styles[area.style];
  const { format } = sheet.getRangeByIndexes(
    area.row,
    area.column,
    area.rowCount,
    area.columnCount,
  );
  format.font.name = fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.font.color = look.color;
  format.font.underline = look.underline ? "Single" : "None";
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wrap;
  if (look.fill) format.fill.color = look.fill;
  if (look.border) applyBorders(format, area);
}

function applyBorders(format: Excel.RangeFormat, { rowCount, columnCount }: StyleArea): void {
  const edges = [
    "EdgeTop" as const,
    "EdgeBottom" as const,
    "EdgeLeft" as const,
    "EdgeRight" as const,
    ...(rowCount > 1 ? ["InsideHorizontal" as const] : []),
    ...(columnCount > 1 ? ["InsideVertical" as const] : []),
  ];
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = palette.border;
  }
}
