import type { Area } from "../../core/workbook/types";
import {
  areaBetween,
  columnLimit,
  contains,
  intersection,
  lastColumn,
  lastRow,
  rowLimit,
} from "./areas";

/** Cells inserted before, or deleted at, an area; everything behind it moves. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly area: Area;
}

/** The area of the shift and everything behind it: what moves or goes. */
export function movingStrip(shift: Shift): Area {
  const { row, column, rowCount, columnCount } = shift.area;
  return shift.axis === "rows"
    ? { row, column, rowCount: rowLimit - row, columnCount }
    : { row, column, rowCount, columnCount: columnLimit - column };
}

/** Where a row or column (by the shift's axis) stands afterwards; null: it was deleted. */
export function movedPosition(shift: Shift, position: number): number | null {
  const [start, count] = extent(shift);
  if (position < start) return position;
  if (shift.kind === "insert") return position + count;
  return position < start + count ? null : position - count;
}

/** Where an area stands afterwards; null: all of it was deleted. An area that only partly lies in the strip stays. */
export function movedArea(shift: Shift, area: Area): Area | null {
  const strip = movingStrip(shift);
  if (!intersection(strip, area) || !isWithinAcross(strip, area, shift.axis)) return area;
  return shift.axis === "rows" ? movedRows(shift, area) : movedColumns(shift, area);
}

/** The area is no wider, across the direction of moving, than the strip. */
function isWithinAcross(strip: Area, area: Area, axis: Shift["axis"]): boolean {
  return axis === "rows"
    ? contains(strip, { ...area, row: strip.row, rowCount: 1 })
    : contains(strip, { ...area, column: strip.column, columnCount: 1 });
}

function movedRows(shift: Shift, area: Area): Area | null {
  const span = movedSpan(shift, area.row, lastRow(area), rowLimit);
  return span && areaBetween(span[0], area.column, span[1], lastColumn(area));
}

function movedColumns(shift: Shift, area: Area): Area | null {
  const span = movedSpan(shift, area.column, lastColumn(area), columnLimit);
  return span && areaBetween(area.row, span[0], lastRow(area), span[1]);
}

function movedSpan(
  shift: Shift,
  first: number,
  last: number,
  limit: number,
): readonly [number, number] | null {
  if (first === 0 && last === limit - 1) return [first, last];
  const [start, count] = extent(shift);
  if (shift.kind === "insert") {
    const moved = [first >= start ? first + count : first, last >= start ? last + count : last];
    return (moved[0] ?? 0) >= limit ? null : [moved[0] ?? 0, Math.min(moved[1] ?? 0, limit - 1)];
  }
  const end = start + count;
  const newFirst = first < start ? first : Math.max(first, end) - count;
  const newLast = last < start ? last : Math.max(last, end - 1) - count;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** First row or column of the shift and how many. */
function extent(shift: Shift): readonly [start: number, count: number] {
  return shift.axis === "rows"
    ? [shift.area.row, shift.area.rowCount]
    : [shift.area.column, shift.area.columnCount];
}
