import type { NewFile } from "excelize-wasm";
import { cellAddress, columnLetters } from "../../core/workbook/addresses";
import { loadExcelize, must, type Excelize } from "./excelize";
import { addCharts, addChoices, addColouredArrows, addNotes } from "./extras";
import { excelizeStyle } from "./looks";
import type { CellPlan, SheetPlan, WorkbookPlan } from "./plan";
import { repack } from "./repack";

/** Excel's number for A4 paper. */
const a4 = 9;

/**
 * The bytes of an .xlsx file, the same on every run.
 * @throws Error with excelize's own words when it refuses a part of the plan.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  const styles = new Map<string, number>();
  plan.sheets.forEach((sheet, index) => {
    if (index === 0) must(file.SetSheetName("Sheet1", sheet.name));
    else must(file.NewSheet(sheet.name));
    writeCells(file, sheet, styles);
    addExtras(excelize, file, sheet);
    layOut(file, sheet);
  });
  describe(file, plan);
  const { buffer, error } = file.WriteToBuffer();
  must({ error });
  return repack(buffer as Uint8Array, plan);
}

function writeCells(file: NewFile, sheet: SheetPlan, styles: Map<string, number>): void {
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      const address = cellAddress(rowIndex, column);
      writeContent(file, sheet.name, address, cell);
      must(file.SetCellStyle(sheet.name, address, address, styleOf(file, cell, styles)));
    });
    if (row.height !== undefined) must(file.SetRowHeight(sheet.name, rowIndex + 1, row.height));
    if (row.hidden) must(file.SetRowVisible(sheet.name, rowIndex + 1, false));
  });
}

/** A formula's result is added when the file is packed: set here, it would be stored as something else. */
function writeContent(file: NewFile, sheet: string, address: string, cell: CellPlan): void {
  if (cell.formula) must(file.SetCellFormula(sheet, address, cell.formula));
  else if (typeof cell.value === "number") must(file.SetCellValue(sheet, address, cell.value));
  else if (cell.value !== "") must(file.SetCellStr(sheet, address, cell.value));
}

function styleOf(file: NewFile, cell: CellPlan, styles: Map<string, number>): number {
  const format = cell.format ?? "General";
  const key = `${cell.look}|${format}`;
  let id = styles.get(key);
  if (id === undefined) {
    const { style, error } = file.NewStyle(excelizeStyle(cell.look, format));
    must({ error });
    styles.set(key, (id = style));
  }
  return id;
}

/** Comes after the extras: adding a filter resets the sheet's properties. */
function layOut(file: NewFile, sheet: SheetPlan): void {
  const columnCount = Math.max(...sheet.rows.map((row) => row.cells.length));
  must(
    file.SetSheetDimension(sheet.name, `A1:${cellAddress(sheet.rows.length - 1, columnCount - 1)}`),
  );
  sheet.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    must(file.SetColWidth(sheet.name, letters, letters, width));
  });
  for (const letters of sheet.hiddenColumns ?? []) {
    must(file.SetColVisible(sheet.name, letters, false));
  }
  for (const range of sheet.merges ?? []) {
    const [first = range, last = first] = range.split(":");
    must(file.MergeCell(sheet.name, first, last));
  }
  if (sheet.freeze) freeze(file, sheet.name, sheet.freeze);
  must(file.SetSheetProps(sheet.name, { FitToPage: true, ...tabColour(sheet) }));
  must(file.SetPageLayout(sheet.name, { Size: a4, Orientation: "landscape", FitToHeight: 0 }));
}

function tabColour(sheet: SheetPlan): { TabColorRGB?: string } {
  return sheet.tabColour ? { TabColorRGB: sheet.tabColour.slice(1) } : {};
}

function freeze(
  file: NewFile,
  sheet: string,
  { rows, columns }: { rows: number; columns: number },
) {
  const pane = columns > 0 ? "bottomRight" : "bottomLeft";
  const topLeft = cellAddress(rows, columns);
  must(
    file.SetPanes(sheet, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: topLeft,
      ActivePane: pane,
      Selection: [{ SQRef: topLeft, ActiveCell: topLeft, Pane: pane }],
    }),
  );
}

function addExtras(excelize: Excelize, file: NewFile, sheet: SheetPlan): void {
  for (const { name, range } of sheet.tables ?? []) {
    must(file.AddTable(sheet.name, { Name: name, Range: range, StyleName: "TableStyleLight9" }));
  }
  if (sheet.filter) must(file.AutoFilter(sheet.name, sheet.filter, []));
  addChoices(file, sheet);
  addColouredArrows(file, sheet);
  addNotes(file, sheet);
  addCharts(excelize, file, sheet);
}

function describe(file: NewFile, plan: WorkbookPlan): void {
  for (const { name, refersTo } of plan.names) {
    must(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  }
  for (const sheet of plan.sheets) {
    if (sheet.printTitleRows) {
      const RefersTo = `'${sheet.name}'!${sheet.printTitleRows}`;
      must(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo, Scope: sheet.name }));
    }
    if (sheet.hidden) must(file.SetSheetVisible(sheet.name, false));
  }
  must(file.SetActiveSheet(plan.sheets.findIndex((sheet) => sheet.name === plan.opensAt)));
  must(
    file.SetDocProps({
      Title: plan.title,
      Description: plan.description,
      Creator: plan.author,
      LastModifiedBy: plan.author,
      Language: "en-GB",
      Created: plan.modified,
      Modified: plan.modified,
    }),
  );
}
