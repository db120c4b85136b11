import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
  type Worksheet,
} from "@univerjs/core";
import { standardHeight, standardWidth } from "../../../model/measures";
import type { BandView, SheetLayout } from "../../view/types";
import { rangeOf } from "./areas";
import { pixelsOf } from "./pixels";
import { flag } from "./style-data";
import type { GridStyles } from "./styles";

/** A sheet without contents, as the component takes it. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    defaultRowHeight: pixelsOf(standardHeight),
    defaultColumnWidth: pixelsOf(standardWidth),
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  });
}

/** Sets everything of a sheet but its cells. The component is to be told afterwards that the sheet has changed. */
export function setLayout(sheet: Worksheet, layout: SheetLayout, styles: GridStyles): void {
  const config = sheet.getConfig();
  config.rowCount = layout.rowCount;
  config.columnCount = layout.columnCount;
  config.showGridlines = flag(layout.showGridlines);
  config.rowHeader.hidden = flag(!layout.showHeadings);
  config.columnHeader.hidden = flag(!layout.showHeadings);
  config.freeze = freezeOf(layout);
  config.defaultStyle = styles.nameOf(layout.style ?? undefined);
  setRows(sheet, layout, styles);
  setColumns(sheet, layout, styles);
  config.mergeData = layout.merges.map((area) => rangeOf(area, layout));
  sheet.getSpanModel().rebuild(config.mergeData);
}

function freezeOf({ frozenRows, frozenColumns }: SheetLayout): IWorksheetData["freeze"] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function setRows(sheet: Worksheet, { rows, rowCount }: SheetLayout, styles: GridStyles): void {
  const data = sheet.getRowManager().getRowData();
  empty(data);
  for (const [row, [, , size, hidden, style]] of lines(rows, rowCount)) {
    const line: Partial<IRowData> = { hd: flag(hidden) };
    if (size !== null) Object.assign(line, { h: pixelsOf(size), ia: BooleanNumber.FALSE });
    if (style !== null) line.s = styles.nameOf(style);
    data[row] = line;
  }
}

function setColumns(sheet: Worksheet, layout: SheetLayout, styles: GridStyles): void {
  const data = sheet.getColumnManager().getColumnData();
  empty(data);
  for (const [column, [, , size, hidden, style]] of lines(layout.columns, layout.columnCount)) {
    const line: Partial<IColumnData> = { hd: flag(hidden) };
    if (size !== null) line.w = pixelsOf(size);
    if (style !== null) line.s = styles.nameOf(style);
    data[column] = line;
  }
}

/** Every shown row or column that differs from the standard. */
function* lines(bands: readonly BandView[], end: number): Generator<[number, BandView]> {
  for (const band of bands) {
    const [first, count] = band;
    for (let line = first; line < Math.min(first + count, end); line++) yield [line, band];
  }
}

function empty(data: object): void {
  for (const key of Object.keys(data)) Reflect.deleteProperty(data, key);
}
