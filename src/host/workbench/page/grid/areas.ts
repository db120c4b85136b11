import { RANGE_TYPE, type IRange } from "@univerjs/core";
import type { Area } from "../../../../core/workbook/types";
import {
  columnLimit,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  rowLimit,
} from "../../../model/areas";

/** Rows and columns that the grid shows of a sheet. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An area as a range of the component; what lies beyond the shown rows and columns is cut off. */
export function rangeOf(area: Area, { rowCount, columnCount }: Extent): IRange {
  const [endRow, endColumn] = [
    Math.min(lastRow(area), rowCount - 1),
    Math.min(lastColumn(area), columnCount - 1),
  ];
  return {
    startRow: Math.min(area.row, endRow),
    startColumn: Math.min(area.column, endColumn),
    endRow,
    endColumn,
    rangeType: rangeType(area),
  };
}

function rangeType(area: Area): RANGE_TYPE {
  const [rows, columns] = [isEntireRow(area), isEntireColumn(area)];
  if (rows && columns) return RANGE_TYPE.ALL;
  if (rows) return RANGE_TYPE.ROW;
  return columns ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL;
}

/** The area of a component's range; whole rows and columns are those of the sheet. */
export function areaOf(range: IRange): Area {
  const type = range.rangeType ?? RANGE_TYPE.NORMAL;
  const isWholeRow = type === RANGE_TYPE.ROW || type === RANGE_TYPE.ALL;
  const isWholeColumn = type === RANGE_TYPE.COLUMN || type === RANGE_TYPE.ALL;
  return {
    ...(isWholeColumn
      ? { row: 0, rowCount: rowLimit }
      : { row: range.startRow, rowCount: range.endRow - range.startRow + 1 }),
    ...(isWholeRow
      ? { column: 0, columnCount: columnLimit }
      : { column: range.startColumn, columnCount: range.endColumn - range.startColumn + 1 }),
  };
}
