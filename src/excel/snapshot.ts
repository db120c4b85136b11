import type { BuiltTab, OwnSheetRole, WorkbookSnapshot } from "../core/workbook/types";
import { clockDay } from "../core/fingerprint/clock-time";
import { isMeasureTable } from "../core/report/ambition-sheet";
import { builtReport } from "./built-report";
import { explainingProblems } from "./errors";
import { reportFamily } from "./families";
import { markedRole, markName, readKeptTexts, readMarks, type Mark } from "./marks";
import { askContent, askExtent, extentOf, sheetGrid, type AskedExtent } from "./sheet-reading";
import { supportedHere, type IsSupported } from "./support";

/** How a workbook is read. */
export interface SnapshotOptions {
  /** By default it asks the Excel that the add-in runs in. */
  readonly isSupported?: IsSupported;
  /** The time of the reading; that of this machine's clock unless given. */
  readonly now?: () => Date;
}

/**
 * Reads the workbook in three syncs, whatever the number of its sheets and rows: what sheets there are, how far each
 * is used, and the content of the used ranges. Only cells with content count as used, so blank formatted rows cost
 * nothing. Sheets that the add-in made are left out; those that hold the analyst's decisions come apart from the rest.
 * Of the report's tabs it tells where they are and what stands on them.
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
    const tabs = reportTabs(worksheets.items, marks).map(({ sheet, role }) => ({
      role,
      extent: askExtent(sheet, tables.items, isSupported),
    }));
    const front = frontExtent(worksheets.items, marks, (sheet) =>
      askExtent(sheet, tables.items, isSupported),
    );
    await context.sync();

    const contents = extents.map((extent) => askContent(extent));
    const frontContent = front && askContent(front, frontRows(front));
    await context.sync();
    const grids = contents.map(sheetGrid);
    const own = grids.flatMap((grid) => {
      const role = roleOf(grid.name);
      return role ? [[role, grid] as const] : [];
    });
    const built = builtReport(
      readKeptTexts(names.items),
      tabs.map(builtTab),
      frontContent && sheetGrid(frontContent),
    );
    return {
      name: workbook.name,
      sheets: grids.filter(({ name }) => !ours.has(name)),
      ...(own.length > 0 && { ownSheets: Object.fromEntries(own) }),
      ...(built && { builtReport: built }),
      readOn: clockDay(options.now?.() ?? new Date()),
    };
  });
}

/** Our own sheets that are read. */
const ownRoles: readonly OwnSheetRole[] = ["settings", "lists", "columns", "accepted", "links"];

/** The executive summary stands above the tables of measures, which the front tab may hold, too. */
function frontRows({ used, tables }: AskedExtent): number {
  const above = tables
    .filter(({ table }) => isMeasureTable(table.name))
    .map(({ range }) => range.rowIndex - used.rowIndex);
  return Math.max(1, Math.min(mostFrontRows, ...above));
}

const mostFrontRows = 1_000;

/** The report's front tab, whether the user hid it or not. */
function frontExtent(
  sheets: readonly Excel.Worksheet[],
  marks: readonly Mark[],
  ask: (sheet: Excel.Worksheet) => AskedExtent,
): AskedExtent | null {
  const mark = marks.find(({ name }) => name === markName("report"));
  const sheet = sheets.find(({ name }) => name === mark?.sheet);
  return sheet ? ask(sheet) : null;
}

/** The visible tabs of the report, in the order of the workbook. */
function reportTabs(sheets: readonly Excel.Worksheet[], marks: readonly Mark[]) {
  return sheets.flatMap((sheet) => {
    const mark = marks.find((each) => each.sheet === sheet.name && reportFamily.owns(each.name));
    return mark && sheet.visibility === "Visible" ? [{ sheet, role: markedRole(mark.name) }] : [];
  });
}

function builtTab({ role, extent }: { role: string; extent: AskedExtent }): BuiltTab {
  return { role, name: extent.sheet.name, ...extentOf(extent) };
}
