import { createHost, withGlobals, type Host, type HostOptions } from "../../../src/host/host";
import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { writeReport, type ReportOptions, type WrittenReport } from "../../../src/excel/report";
import {
  cellAt,
  defaultStyle,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  findSheet,
  type SheetModel,
  type WorkbookModel,
} from "../../../src/host/model/workbook";
import { cellAddress } from "../../../src/core/workbook/addresses";
import { workbookOf, type MeasureSketch } from "../../unit/report/measures";

/** A workbook with the analyst's own sheet "Indicators", and more of their sheets. */
export function analystsWorkbook(...others: readonly string[]): WorkbookModel {
  const workbook = emptyWorkbook("indicators-2022-23.xlsx");
  const sheets = ["Indicators", ...others].map((name, i) => emptySheet(`{${i + 1}}`, name));
  for (const sheet of sheets) ensureCell(sheet, 0, 0).value = `${sheet.name}: my own text`;
  workbook.sheets = sheets;
  workbook.activeSheetId = sheets[0]!.id;
  return workbook;
}

export function designOf(...sketches: readonly MeasureSketch[]): DesignedSheet[] {
  return designReport(buildReport(workbookOf(sketches), [], { tolerance: 0.05 }));
}

/** Writes the report in a host, as the add-in does. */
export function write(
  host: Host,
  sheets: readonly DesignedSheet[],
  options?: ReportOptions,
): Promise<WrittenReport> {
  return run(host, (context) => writeReport(context, sheets, options));
}

/** Runs a batch under the host's Excel, as the add-in does. */
export function run<T>(
  host: Host,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return withGlobals(host, () => host.Excel.run(batch));
}

/** Opens the workbook in a new host that is closed after the work. */
export async function inHost<T>(
  options: HostOptions,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const host = await createHost(options);
  try {
    return await work(host);
  } finally {
    host.close();
  }
}

/** The sheet of that name; fails where there is none. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Values of the sheet's cells from A1 on, as the user sees them. */
export function grid(sheet: SheetModel, rowCount: number, columnCount: number): unknown[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => cellAt(sheet, row, column)?.value ?? ""),
  );
}

/** All that the user sees of a workbook as plain data, to be compared as a whole. */
export function everything(workbook: WorkbookModel) {
  const { names, properties, activeSheetId, selection } = workbook;
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, plainSheet(sheet)]),
  );
  const order = workbook.sheets.map(({ name }) => name);
  return structuredClone({ sheets, order, names, properties, activeSheetId, selection });
}

/** A sheet without what cannot be seen: cells that are blank and look like any other, rows of the default height. */
function plainSheet({ cells, rows, columns, ...rest }: SheetModel) {
  const filled: Record<string, unknown> = {};
  for (const [row, inRow] of cells) {
    for (const [column, cell] of inRow) {
      if (cell.value !== "" || cell.style !== defaultStyle) filled[cellAddress(row, column)] = cell;
    }
  }
  const bands = (sizes: SheetModel["rows"]) =>
    Object.fromEntries([...sizes].filter(([, { size, hidden }]) => size !== undefined || hidden));
  const selection = rest.selection ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return { ...rest, selection, cells: filled, rows: bands(rows), columns: bands(columns) };
}
