import type { CellReference } from "../core/workbook/types";

/** Shows and selects a cell. */
export async function selectCell(
  context: Excel.RequestContext,
  cell: CellReference,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.activate();
  sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
  await context.sync();
}
