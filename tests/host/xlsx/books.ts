import {
  emptyWorkbook,
  ensureCell,
  type TableModel,
  type WorkbookModel,
} from "../../../src/host/model/workbook";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";

/** The workbook as it is after saving and opening. */
export const reopen = async (model: WorkbookModel) =>
  openWorkbook(await saveWorkbook(model), model.name);

/** A new workbook with those values from A1 on. */
export function withRows(rows: readonly (readonly (string | number | boolean)[])[]): WorkbookModel {
  const model = emptyWorkbook();
  rows.forEach((row, r) =>
    row.forEach((value, c) => (ensureCell(model.sheets[0]!, r, c).value = value)),
  );
  return model;
}

/** A table over A1:B3 where nothing else is said. */
export const table = (changes: Partial<TableModel> = {}): TableModel => ({
  id: "new",
  name: "Measures",
  area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
  hasHeaders: true,
  showTotals: false,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  ...changes,
});
