import { exampleWorkbook, type RuleExample } from "../../src/core/rules";
import type { CellValue } from "../../src/core/workbook/types";
import {
  emptyWorkbook,
  ensureCell,
  type SheetModel,
  type WorkbookModel,
} from "../../src/host/model/workbook";

/** Writes the rows into the sheet from A1 on; `""` leaves a cell blank. */
export function fillSheet(sheet: SheetModel, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, row, column).value = value;
    }),
  );
}

/** A workbook with one sheet of these rows. */
export function workbookOfRows(
  rows: readonly (readonly CellValue[])[],
  { sheet: sheetName = "Data", file = "Book1.xlsx" } = {},
): WorkbookModel {
  const workbook = emptyWorkbook(file);
  const sheet = workbook.sheets[0]!;
  sheet.name = sheetName;
  fillSheet(sheet, rows);
  return workbook;
}

/** A workbook whose sheet Indicators holds the table of a rule's example. */
export function indicatorModel(rows: RuleExample["rows"]): WorkbookModel {
  const [table] = exampleWorkbook({ title: "", rows }).sheets;
  return workbookOfRows(table!.values, { sheet: "Indicators", file: "indicators.xlsx" });
}
