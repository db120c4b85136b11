import type { DesignedSheet } from "../../../src/core/report";
import { limits, printableHeight, styles } from "../../../src/core/report/design";
import { lineCount, linesHeight } from "../../../src/core/report/text-metrics";

/** No row is too high for Excel or the page, no text is cut off, no table has a blank cell or two headers alike. */
export function expectSound(sheet: DesignedSheet): void {
  expect(sheet.name.length).toBeLessThanOrEqual(31);
  expect(sheet.rowHeights).toHaveLength(sheet.rows.length);
  expect(sheet.rows[0]![0]!.value).toBeTruthy();
  sheet.rows.forEach((row, r) => {
    const height = sheet.rowHeights[r]!;
    expect(row).toHaveLength(sheet.columnWidths.length);
    expect(height).toBeLessThanOrEqual(Math.min(limits.rowHeight, printableHeight));
    row.forEach((cell, c) => {
      if (!cell) return;
      expect(String(cell.value).length).toBeLessThanOrEqual(limits.cellText);
      const look = styles[cell.style];
      const lines = look.wrap ? lineCount(String(cell.value), sheet.columnWidths[c]! - 5, look) : 1;
      expect(linesHeight(lines, look.fontSize)).toBeLessThanOrEqual(height);
    });
  });
  for (const table of sheet.tables) {
    const rows = sheet.rows.slice(table.row, table.row + table.rowCount);
    const cells = rows.flatMap((row) => row.slice(0, table.columnCount));
    expect(cells.filter((cell) => cell === null || String(cell.value).trim() === "")).toEqual([]);
    const headers = rows[0]!.slice(0, table.columnCount).map((cell) => cell!.value);
    expect(new Set(headers).size).toBe(headers.length);
  }
}
