import { emptySheet, findSheet, type SheetModel, type WorkbookModel } from "./workbook";

/** Characters that fit into a sheet's name. */
export const sheetNameLimit = 31;

/** Excel takes the text as a sheet's name. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= sheetNameLimit &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** A new sheet behind the others; `name` must be free. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const number = freeNumber(workbook);
  workbook.lastSheetNumber = number;
  const sheet = emptySheet(`{${number}}`, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** The first of `Sheet1`, `Sheet2` … that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** A number that no sheet of the workbook has ever had as its id. */
function freeNumber(workbook: WorkbookModel): number {
  const numbers = workbook.sheets.map((sheet) => Number(/^\{(\d+)\}$/.exec(sheet.id)?.[1] ?? 0));
  return Math.max(workbook.lastSheetNumber ?? 0, ...numbers) + 1;
}
