import type { Area } from "../../core/workbook/types";
import { areaBetween, intersection, lastColumn, lastRow } from "./areas";
import { putText, unmergeCells, valueAt } from "./contents";
import { textOf } from "./measures";
import { isDefinedName } from "./names";
import type { SheetModel, TableModel, WorkbookModel } from "./workbook";

/** Every table with its sheet, in the order of the sheets. */
export function allTables(workbook: WorkbookModel): { sheet: SheetModel; table: TableModel }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Excel takes the text as a table's name and nothing else in the workbook has it. */
export function isFreeTableName(
  workbook: WorkbookModel,
  name: string,
): "invalid" | "taken" | "free" {
  if (!isDefinedName(name)) return "invalid";
  const wanted = name.toLowerCase();
  const taken =
    allTables(workbook).some(({ table }) => table.name.toLowerCase() === wanted) ||
    workbook.names.some((item) => item.scope === null && item.name.toLowerCase() === wanted);
  return taken ? "taken" : "free";
}

/** A table over cells that are there already; a table without body rows gets a blank one. */
export function addTable(workbook: WorkbookModel, sheet: SheetModel, area: Area): TableModel {
  const number = nextNumber(workbook);
  const table: TableModel = {
    id: String(number),
    name: freeName(workbook, number),
    area: area.rowCount === 1 ? { ...area, rowCount: 2 } : area,
    hasHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  unmergeCells(sheet, table.area);
  sheet.tables.push(table);
  settleHeaders(sheet, table);
  return table;
}

function nextNumber(workbook: WorkbookModel): number {
  const numbers = allTables(workbook).map(({ table }) => Number(table.id));
  return Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
}

function freeName(workbook: WorkbookModel, first: number): string {
  let number = first;
  while (isFreeTableName(workbook, `Table${number}`) !== "free") number++;
  return `Table${number}`;
}

export function headerArea({ area }: TableModel): Area {
  return { ...area, rowCount: 1 };
}

/** The rows between header and totals, or null where there are none. */
export function bodyArea({ area, hasHeaders, showTotals }: TableModel): Area | null {
  const first = area.row + (hasHeaders ? 1 : 0);
  const last = lastRow(area) - (showTotals ? 1 : 0);
  return last < first ? null : areaBetween(first, area.column, last, lastColumn(area));
}

export function totalsArea({ area, showTotals }: TableModel): Area | null {
  return showTotals ? { ...area, row: lastRow(area), rowCount: 1 } : null;
}

/** Names of the columns, left to right. */
export function columnNames(sheet: SheetModel, { area, hasHeaders }: TableModel): string[] {
  return Array.from({ length: area.columnCount }, (_column, index) =>
    hasHeaders ? String(valueAt(sheet, area.row, area.column + index)) : `Column${index + 1}`,
  );
}

/** Makes the header cells what Excel makes of them: text, none blank, none twice. */
export function settleHeaders(sheet: SheetModel, table: TableModel): void {
  if (!table.hasHeaders) return;
  const { row, column, columnCount } = table.area;
  const taken = new Set<string>();
  for (let index = 0; index < columnCount; index++) {
    const shown = textOf(sheet, row, column + index);
    const header = freeHeader(shown, index, taken);
    taken.add(header.toLowerCase());
    if (valueAt(sheet, row, column + index) !== header) putText(sheet, row, column + index, header);
  }
}

function freeHeader(shown: string, index: number, taken: ReadonlySet<string>): string {
  const base = shown === "" ? "Column" : shown;
  let header = shown === "" ? `Column${index + 1}` : shown;
  for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${base}${number}`;
  return header;
}

/** Settles the headers of the tables whose header row was written to. */
export function settleHeadersIn(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    if (intersection(headerArea(table), area)) settleHeaders(sheet, table);
  }
}
