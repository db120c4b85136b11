import type { OwnSheetRole, WorkbookSnapshot } from "../core/workbook/types";
import { explainingProblems } from "./errors";
import { markName, readMarks } from "./marks";
import { askContent, askExtent, sheetGrid } from "./sheet-reading";
import { supportedHere, type IsSupported } from "./support";

/** How a workbook is read. */
export interface SnapshotOptions {
  /** By default it asks the Excel that the add-in runs in. */
  readonly isSupported?: IsSupported;
}

/**
 * Reads the workbook in three syncs, whatever the number of its sheets and rows: what sheets there are, how far each
 * is used, and the content of the used ranges. Only cells with content count as used, so blank formatted rows cost
 * nothing. Sheets that the add-in made are left out; those that hold the analyst's decisions come apart from the rest.
 *
 * Merged areas are read where Excel can tell them (ExcelApi 1.13), and are empty elsewhere. Of a sheet with more than
 * 256 columns or 500,000 cells the part at the top left is read.
 * @throws ExcelProblem where Excel is in cell-edit mode, or the workbook is too large for one answer
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  options: SnapshotOptions = {},
): Promise<WorkbookSnapshot> {
  const isSupported = options.isSupported ?? supportedHere;
  return explainingProblems(async () => {
    const { workbook } = context;
    const { worksheets, names, tables } = workbook;
    workbook.load("name");
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula,items/scope");
    tables.load("items/name,items/showHeaders,items/worksheet/id");
    await context.sync();

    const marks = readMarks(names.items);
    const ours = new Set(marks.map(({ sheet }) => sheet));
    const roleOf = (name: string) =>
      ownRoles.find((role) => marks.some((m) => m.sheet === name && m.name === markName(role)));
    const extents = worksheets.items
      .filter(({ name }) => !ours.has(name) || roleOf(name) !== undefined)
      .map((sheet) => askExtent(sheet, tables.items, isSupported));
    await context.sync();

    const contents = extents.map(askContent);
    await context.sync();
    const grids = contents.map(sheetGrid);
    const own = grids.flatMap((grid) => {
      const role = roleOf(grid.name);
      return role ? [[role, grid] as const] : [];
    });
    return {
      name: workbook.name,
      sheets: grids.filter(({ name }) => !ours.has(name)),
      ...(own.length > 0 && { ownSheets: Object.fromEntries(own) }),
    };
  });
}

/** Our own sheets that are read. */
const ownRoles: readonly OwnSheetRole[] = ["settings", "accepted"];
