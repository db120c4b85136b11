import type { Area } from "../../../core/workbook/types";
import {
  boundingArea,
  columnLimit,
  intersection,
  lastColumn,
  lastRow,
  rowLimit,
} from "../../model/areas";
import { cellsIn, usedArea } from "../../model/cells";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type RangeTarget, nullObject } from "../objects";
import { rangeArgument } from "../ranges";
import type { TypeHandlers } from "./types";

type Calls = NonNullable<TypeHandlers<"Range">["call"]>;

/** A method that gives another area of the same sheet. */
function to(area: (area: Area, given: CallArguments) => Area): Calls[string] {
  return (target, given, host) => host.range(target.sheet, area(target.area, given));
}

/** Row or column `index` of a range, counted from its first; outside it on either side too. */
const rowOf = (area: Area, index: number): Area => ({
  ...area,
  row: area.row + index,
  rowCount: 1,
});
const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columnCount: 1,
});

/** Methods that lead from one range to another. */
export const rangeNavigation: Calls = {
  GetCell: to((area, given) => ({
    row: area.row + given.integer(0),
    column: area.column + given.integer(1),
    rowCount: 1,
    columnCount: 1,
  })),
  GetRow: to((area, given) => rowOf(area, within(given.integer(0), area.rowCount))),
  GetColumn: to((area, given) => columnOf(area, within(given.integer(0), area.columnCount))),
  GetLastCell: to((area) => rowOf(columnOf(area, area.columnCount - 1), area.rowCount - 1)),
  GetLastRow: to((area) => rowOf(area, area.rowCount - 1)),
  GetLastColumn: to((area) => columnOf(area, area.columnCount - 1)),
  GetEntireRow: to((area) => ({ ...area, column: 0, columnCount: columnLimit })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rowCount: rowLimit })),
  GetOffsetRange: to((area, given) => ({
    ...area,
    row: area.row + given.integer(0),
    column: area.column + given.integer(1),
  })),
  GetResizedRange: to((area, given) => ({
    ...area,
    rowCount: area.rowCount + given.integer(0),
    columnCount: area.columnCount + given.integer(1),
  })),
  GetAbsoluteResizedRange: to((area, given) => ({
    ...area,
    rowCount: given.integer(0),
    columnCount: given.integer(1),
  })),
  GetRowsAbove: to((area, given) => neighbours(area, "row", "rowCount", -given.integer(0, 1))),
  GetRowsBelow: to((area, given) => neighbours(area, "row", "rowCount", given.integer(0, 1))),
  GetColumnsBefore: to((area, given) =>
    neighbours(area, "column", "columnCount", -given.integer(0, 1)),
  ),
  GetColumnsAfter: to((area, given) =>
    neighbours(area, "column", "columnCount", given.integer(0, 1)),
  ),
  GetBoundingRect: (target, given, host) =>
    host.range(target.sheet, boundingArea(target.area, sameSheet(target, given, host).area)),
  GetIntersection: (target, given, host) => found(intersected(target, given, host)),
  GetIntersectionOrNullObject: (target, given, host) =>
    intersected(target, given, host) ?? nullObject,
  GetUsedRange: (target, given, host) => found(used(target, given, host)),
  GetUsedRangeOrNullObject: (target, given, host) => used(target, given, host) ?? nullObject,
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpillingToRange: (target, _given, host) => found(spillingTo(target, host)),
  GetSpillingToRangeOrNullObject: (target, _given, host) => spillingTo(target, host) ?? nullObject,
  GetSpillParent: (target, _given, host) => found(spillParent(target, host)),
  GetSpillParentOrNullObject: (target, _given, host) => spillParent(target, host) ?? nullObject,
};

/** @throws HostError InvalidArgument where the range has no such row or column. */
function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new HostError("InvalidArgument");
  return index;
}

/** `count` rows or columns after the area, or before it where `count` is negative. */
function neighbours(
  area: Area,
  start: "row" | "column",
  size: "rowCount" | "columnCount",
  count: number,
): Area {
  const first = count > 0 ? area[start] + area[size] : area[start] + count;
  return { ...area, [start]: first, [size]: Math.abs(count) };
}

function found(range: HostObject<"Range"> | null): HostObject<"Range"> {
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

/** The other range, which must stand on the same sheet. */
function sameSheet(target: RangeTarget, given: CallArguments, host: HandlerContext): RangeTarget {
  const other = rangeArgument(given, 0, host, target.sheet);
  if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return other;
}

function intersected(target: RangeTarget, given: CallArguments, host: HandlerContext) {
  const other = rangeArgument(given, 0, host, target.sheet);
  const area = other.sheet === target.sheet ? intersection(target.area, other.area) : null;
  return area && host.range(target.sheet, area);
}

function used({ sheet, area }: RangeTarget, given: CallArguments, host: HandlerContext) {
  const inUse = usedArea(sheet, given.boolean(0, false), area);
  return inUse && host.range(sheet, inUse);
}

function mergedAreas({ sheet, area }: RangeTarget, _given: CallArguments, host: HandlerContext) {
  const merged = sheet.merges.filter((merge) => intersection(merge, area));
  if (merged.length === 0) return nullObject;
  return new HostObject(
    "RangeAreas",
    merged.map((merge) => host.rangeTarget(sheet, merge)),
  );
}

function spillingTo({ sheet, area }: RangeTarget, host: HandlerContext) {
  const spill = sheet.cells.get(area.row)?.get(area.column)?.spill;
  if (area.rowCount * area.columnCount !== 1 || !spill) return null;
  return host.range(sheet, { row: area.row, column: area.column, ...spill });
}

/** The cell whose formula fills the first cell of the range. */
function spillParent({ sheet, area }: RangeTarget, host: HandlerContext) {
  const upTo = { row: 0, column: 0, rowCount: area.row + 1, columnCount: area.column + 1 };
  for (const { row, column, cell } of cellsIn(sheet, upTo)) {
    const filled = cell.spill && { row, column, ...cell.spill };
    if (filled && area.row <= lastRow(filled) && area.column <= lastColumn(filled)) {
      return host.range(sheet, { row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return null;
}
