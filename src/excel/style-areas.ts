import type { DesignedSheet, StyleName } from "../core/report/types";
import type { Area } from "../core/workbook/types";

/** A rectangle of cells that look the same. */
export interface StyleArea extends Area {
  readonly style: StyleName;
}

/**
 * The styled cells of a sheet as few rectangles: neighbouring rows with the same styles are taken together, then
 * neighbouring columns. Five thousand rows of a table give as many rectangles as five.
 */
export function styleAreas({ rows }: Pick<DesignedSheet, "rows">): StyleArea[] {
  const areas: StyleArea[] = [];
  let first = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next && signature(next) === signature(row)) return;
    for (const run of columnRuns(row)) areas.push({ ...run, row: first, rowCount: i + 1 - first });
    first = i + 1;
  });
  return areas;
}

type Row = DesignedSheet["rows"][number];

function signature(row: Row): string {
  return row.map((cell) => cell?.style ?? "").join();
}

function columnRuns(row: Row): Omit<StyleArea, "row" | "rowCount">[] {
  const runs: { style: StyleName; column: number; columnCount: number }[] = [];
  row.forEach((cell, column) => {
    if (!cell) return;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.column + last.columnCount === column) {
      last.columnCount += 1;
    } else {
      runs.push({ style: cell.style, column, columnCount: 1 });
    }
  });
  return runs;
}
