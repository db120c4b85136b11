import type { CellReference } from "../core/workbook/types";
import { ExcelProblem, explainingProblems } from "./errors";

/**
 * Shows and selects a cell.
 * @throws ExcelProblem where its sheet is gone or hidden, or Excel refuses
 */
export function selectCell(context: Excel.RequestContext, cell: CellReference): Promise<void> {
  return explainingProblems(async () => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw sheetHidden(cell);
    sheet.activate();
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    await context.sync();
  });
}

function sheetHidden({ sheet }: CellReference): ExcelProblem {
  return new ExcelProblem(
    "refused",
    `Sheet "${sheet}" is hidden. Right-click any sheet tab, choose Unhide, then try again.`,
  );
}
