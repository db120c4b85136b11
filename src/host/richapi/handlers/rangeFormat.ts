import type { Area } from "../../../core/workbook/types";
import { areaBetween, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../../model/areas";
import { restyle, styleAt, usedArea } from "../../model/cells";
import {
  autofitColumns,
  autofitRows,
  columnWidthLimit,
  heightOf,
  rowHeightLimit,
  standardHeight,
  standardWidth,
  widthOf,
} from "../../model/measures";
import type { CellStyle, SheetModel } from "../../model/workbook";
import { assertEditable } from "../access";
import { HostObject, type RangeTarget } from "../objects";
import { booleanValue, common, numberValue, oneOf } from "../values";
import { isUnbounded } from "../writing";
import type { TypeHandlers } from "./types";

type Ranges = readonly RangeTarget[];

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormat: TypeHandlers<"RangeFormat"> = {
  get: {
    WrapText: (ranges) => commonLook(ranges, (style) => style.wrapText),
    HorizontalAlignment: (ranges) => commonLook(ranges, (style) => style.horizontalAlignment),
    VerticalAlignment: (ranges) => commonLook(ranges, (style) => style.verticalAlignment),
    IndentLevel: (ranges) => commonLook(ranges, (style) => style.indentLevel),
    RowHeight: (ranges) => common(ranges.flatMap((range) => sizes(range, "rows"))),
    ColumnWidth: (ranges) => common(ranges.flatMap((range) => sizes(range, "columns"))),
    UseStandardHeight: (ranges) => common(ranges.flatMap((range) => isStandard(range, "rows"))),
    UseStandardWidth: (ranges) => common(ranges.flatMap((range) => isStandard(range, "columns"))),
    Fill: (ranges) => new HostObject("RangeFill", ranges),
    Font: (ranges) => new HostObject("RangeFont", ranges),
    Borders: (ranges) => new HostObject("RangeBorderCollection", ranges),
    Protection: (ranges) => new HostObject("FormatProtection", ranges),
  },
  set: {
    WrapText: (ranges, value) => {
      const wrapText = booleanValue(value);
      changeLook(ranges, (style) => ({ ...style, wrapText }));
    },
    HorizontalAlignment: (ranges, value) => {
      const horizontalAlignment = oneOf(value, horizontal);
      changeLook(ranges, (style) => ({ ...style, horizontalAlignment }));
    },
    VerticalAlignment: (ranges, value) => {
      const verticalAlignment = oneOf(value, vertical);
      changeLook(ranges, (style) => ({ ...style, verticalAlignment }));
    },
    IndentLevel: (ranges, value) => {
      const indentLevel = numberValue(value, 0, 250);
      changeLook(ranges, (style) => ({ ...style, indentLevel }));
    },
    RowHeight: (ranges, value) => resize(ranges, "rows", numberValue(value, 0, rowHeightLimit)),
    ColumnWidth: (ranges, value) =>
      resize(ranges, "columns", numberValue(value, 0, columnWidthLimit)),
    UseStandardHeight: (ranges, value) => useStandard(ranges, "rows", booleanValue(value)),
    UseStandardWidth: (ranges, value) => useStandard(ranges, "columns", booleanValue(value)),
  },
  call: {
    AutofitRows: (ranges) => fit(ranges, autofitRows),
    AutofitColumns: (ranges) => fit(ranges, autofitColumns),
  },
};

/** What the cells of the ranges have in common in one respect, or null. */
export function commonLook<T>(ranges: Ranges, look: (style: CellStyle) => T): T | null {
  return common(ranges.flatMap((range) => [...looks(range)].map(look)));
}

/** The different looks of a range. */
function looks(range: RangeTarget): Set<CellStyle> {
  const { sheet, area } = range;
  const cells = isUnbounded(range) ? withOneBeyond(sheet, area) : area;
  const found = new Set<CellStyle>();
  for (let row = cells.row; row <= lastRow(cells); row++) {
    for (let column = cells.column; column <= lastColumn(cells); column++) {
      found.add(styleAt(sheet, row, column));
    }
  }
  return found;
}

/** The used part of whole rows or columns and one row and column more, which look like all further ones. */
function withOneBeyond(sheet: SheetModel, area: Area): Area {
  const used = usedArea(sheet, false);
  const bottom = Math.min(lastRow(area), Math.max(area.row, used ? lastRow(used) + 1 : 0));
  const right = Math.min(lastColumn(area), Math.max(area.column, used ? lastColumn(used) + 1 : 0));
  return areaBetween(area.row, area.column, bottom, right);
}

/** Changes the look of every cell of the ranges. */
export function changeLook(ranges: Ranges, change: (style: CellStyle) => CellStyle): void {
  for (const { sheet } of ranges) assertEditable(sheet);
  for (const { sheet, area } of ranges) restyle(sheet, area, change);
}

/** Heights of the rows, or widths of the columns, of a range. */
function sizes({ sheet, area }: RangeTarget, axis: "rows" | "columns"): number[] {
  const isWhole = axis === "rows" ? isEntireColumn(area) : isEntireRow(area);
  const standard = axis === "rows" ? standardHeight : standardWidth;
  if (isWhole) return [standard, ...[...sheet[axis].values()].map((band) => band.size ?? standard)];
  const [first, count, sizeOf] =
    axis === "rows"
      ? [area.row, area.rowCount, heightOf]
      : [area.column, area.columnCount, widthOf];
  return Array.from({ length: count }, (_band, index) => sizeOf(sheet, first + index));
}

/** Gives rows their height, or columns their width, in points. */
export function resize(ranges: Ranges, axis: "rows" | "columns", size: number): void {
  for (const { sheet } of ranges) assertEditable(sheet);
  for (const { sheet, area } of ranges) {
    for (const index of indexes(sheet, area, axis)) {
      sheet[axis].set(index, { ...sheet[axis].get(index), size });
    }
  }
}

/** Rows or columns of the range that have a size of their own, by their index. */
function sized({ sheet, area }: RangeTarget, axis: "rows" | "columns") {
  const [first, count] =
    axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return [...sheet[axis]].filter(
    ([index, band]) => band.size !== undefined && index >= first && index < first + count,
  );
}

function isStandard(range: RangeTarget, axis: "rows" | "columns"): boolean[] {
  const count = axis === "rows" ? range.area.rowCount : range.area.columnCount;
  const own = sized(range, axis).length;
  return own === 0 ? [true] : own === count ? [false] : [true, false];
}

/** Gives rows or columns their standard size back; to take it away means nothing to Excel. */
function useStandard(ranges: Ranges, axis: "rows" | "columns", isWanted: boolean): void {
  for (const { sheet } of ranges) assertEditable(sheet);
  if (!isWanted) return;
  for (const range of ranges) {
    for (const [index, band] of sized(range, axis)) {
      delete band.size;
      if (Object.keys(band).length === 0) range.sheet[axis].delete(index);
    }
  }
}

/** Rows or columns of the area; of whole sheets only those in use. */
function indexes(sheet: SheetModel, area: Area, axis: "rows" | "columns"): number[] {
  const isWhole = axis === "rows" ? isEntireColumn(area) : isEntireRow(area);
  const part = isWhole ? usedArea(sheet, false) : area;
  const inUse = isWhole ? [...sheet[axis].keys()] : [];
  if (!part) return inUse;
  const [first, count] =
    axis === "rows" ? [part.row, part.rowCount] : [part.column, part.columnCount];
  return [...new Set([...inUse, ...Array.from({ length: count }, (_i, index) => first + index)])];
}

function fit(ranges: Ranges, autofit: (sheet: SheetModel, area: Area) => void): void {
  for (const { sheet } of ranges) assertEditable(sheet);
  for (const { sheet, area } of ranges) autofit(sheet, area);
}
