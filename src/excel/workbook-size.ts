import { explainingProblems } from "./errors";

/**
 * How many cells the used ranges of all sheets span, in two syncs that carry no content.
 * @throws ExcelProblem where Excel is in cell-edit mode
 */
export function usedCells(context: Excel.RequestContext): Promise<number> {
  return explainingProblems(async () => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount,columnCount");
      return used;
    });
    await context.sync();
    return ranges
      .filter(({ isNullObject }) => !isNullObject)
      .reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  });
}
