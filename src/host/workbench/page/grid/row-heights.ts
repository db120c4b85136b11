import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from "@univerjs/sheets";
import { unitId, type Component } from "./component";

/**
 * Makes the rows that have no height of their own high enough for their text, as Excel does when it opens a file.
 *
 * @param rows to be measured; all that hold something where it is left out.
 */
export function fitRows(component: Component, sheet: Worksheet, rows?: readonly number[]): void {
  const subUnitId = sheet.getSheetId();
  const skeleton = component.get(SheetSkeletonService).ensureSkeleton(unitId, subUnitId);
  const ranges = (rows ?? filledRows(sheet)).filter((row) => isFree(sheet, row)).map(lineOf(sheet));
  if (!skeleton || ranges.length === 0) return;
  const fitted = skeleton.calculateAutoHeightInRange(ranges);
  const heights = fitted.flatMap(({ row, autoHeight = 0 }) => ({
    row,
    autoHeight: Math.max(autoHeight, sheet.getConfig().defaultRowHeight),
  }));
  const isNew = ({ row, autoHeight }: (typeof heights)[number]) =>
    sheet.getRowHeight(row) !== autoHeight;
  const params = { unitId, subUnitId, rowsAutoHeightInfo: heights.filter(isNew) };
  if (params.rowsAutoHeightInfo.length === 0) return;
  component.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params);
}

const isFree = (sheet: Worksheet, row: number) => {
  const line = sheet.getRowManager().getRow(row);
  return line?.ia !== BooleanNumber.FALSE && line?.hd !== BooleanNumber.TRUE;
};

const filledRows = (sheet: Worksheet) => Object.keys(sheet.getCellMatrix().getMatrix()).map(Number);

const lineOf =
  (sheet: Worksheet) =>
  (row: number): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
  });
