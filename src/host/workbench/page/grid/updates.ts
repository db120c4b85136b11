import type { ICellData, Worksheet } from "@univerjs/core";
import { SetFrozenMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { RowView, SheetLayout, SheetUpdate } from "../../view/types";
import { cellData } from "./cell-data";
import { unitId, type Component } from "./component";
import { setLayout } from "./layout";
import { fitRows } from "./row-heights";
import type { CellMarks } from "./marks/cell-marks";
import type { GridStyles } from "./styles";
import type { TableStyles } from "./table-styles";

/** Where looks come from: those of cells, those of tables under them, and what is drawn over them. */
export interface Looks {
  readonly styles: GridStyles;
  readonly tables: TableStyles;
  readonly marks: CellMarks;
}

/** Shows what the host has told of the contents of a sheet. */
export function showContents(
  component: Component,
  { styles, tables, marks: cellMarks }: Looks,
  { sheet: id, layout, rows, marks }: SheetUpdate,
): void {
  const sheet = component.workbook.getSheetBySheetId(id);
  if (!sheet) return;
  if (rows) setCells(sheet, rows, styles);
  if (marks) cellMarks.set(id, marks);
  if (layout) {
    tables.set(id, layout.tables);
    showLayout(component, sheet, layout, styles);
  }
  redraw(component, sheet);
  fitRows(component, sheet, layout ? undefined : rows?.map(([row]) => row));
  refreshFormulaBar(component);
}

function refreshFormulaBar({ get }: Component): void {
  const editor = get(IEditorBridgeService);
  if (!editor.isVisible().visible) editor.refreshEditCellState();
}

/** The cells are put straight into the component's matrix: its own change would mix new looks with old ones. */
function setCells(sheet: Worksheet, rows: readonly RowView[], styles: GridStyles): void {
  const matrix = sheet.getCellMatrix();
  for (const [row, cells] of rows) {
    for (const [column, content] of cells) {
      if (content === null) matrix.realDeleteValue(row, column);
      else matrix.setValue(row, column, cellOf(content, styles));
    }
  }
}

function cellOf(content: NonNullable<RowView[1][number][1]>, styles: GridStyles): ICellData {
  return cellData(content, styles.nameOf(content.style, content.kind));
}

function showLayout(
  { commands }: Component,
  sheet: Worksheet,
  layout: SheetLayout,
  styles: GridStyles,
): void {
  setLayout(sheet, layout, styles);
  const subUnitId = sheet.getSheetId();
  commands.syncExecuteCommand(SetFrozenMutation.id, {
    unitId,
    subUnitId,
    ...sheet.getConfig().freeze,
  });
}

/** A change of the number of rows, to what it is, makes the component measure and draw the sheet anew. */
function redraw({ commands }: Component, sheet: Worksheet): void {
  commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
    unitId,
    subUnitId: sheet.getSheetId(),
    rowCount: sheet.getRowCount(),
  });
}
