import type { WrittenPage, WrittenReport, WrittenSheet } from "../core/accessibility/types";
import type { Area } from "../core/workbook/area";
import type { BuiltReport, BuiltTab, WorkbookSnapshot } from "../core/workbook/types";
import { explainingProblems } from "./errors";
import {
  askLooks,
  askMixedCells,
  looksAndLinks,
  type AskedCells,
  type AskedLook,
} from "./look-reading";
import { askPictures, writtenPictures, type AskedPictures } from "./picture-reading";
import { cellValue, readAddresses } from "./sheet-reading";

/** The snapshot with what the report's tabs say and look like now; as it is where no report was built. */
export async function withWrittenReport(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
): Promise<WorkbookSnapshot> {
  const { builtReport } = snapshot;
  if (!builtReport) return snapshot;
  const written = await readWrittenReport(context, builtReport);
  return { ...snapshot, builtReport: { ...builtReport, written } };
}

/**
 * Reads how the tabs of the report stand in the workbook: texts, looks, sizes, pictures, page. Takes one sync, and one
 * more where cells of a column look different or may be links; long columns of one look cost a few bytes. Merged cells
 * come with the snapshot, where Excel can tell them.
 * @throws ExcelProblem where Excel is in cell-edit mode, or the report is too large for one answer
 */
export function readWrittenReport(
  context: Excel.RequestContext,
  { tabs }: BuiltReport,
): Promise<WrittenReport> {
  return explainingProblems(async () => {
    const { properties, worksheets } = context.workbook;
    properties.load("title");
    const asked = tabs.map((tab) => askTab(worksheets.getItem(tab.name), tab));
    await context.sync();
    const mixed = asked.map(askMixed);
    if (mixed.some((cells) => cells.length > 0)) await context.sync();
    return {
      document: { title: properties.title },
      sheets: asked.map((tab, i) => writtenSheet(tab, mixed[i]!)),
    };
  });
}

/** What is asked of a tab; no cells where it is empty. */
interface AskedTab {
  readonly tab: BuiltTab;
  readonly sheet: Excel.Worksheet;
  readonly printArea: Excel.RangeAreas;
  readonly pictures: AskedPictures;
  readonly cells: {
    readonly range: Excel.Range;
    readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
    readonly looks: readonly AskedLook[];
  } | null;
}

function askTab(sheet: Excel.Worksheet, tab: BuiltTab): AskedTab {
  const { pageLayout } = sheet;
  pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin");
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  return { tab, sheet, printArea, pictures: askPictures(sheet), cells: askCells(sheet, tab) };
}

/** Columns that a text may run on over, or a chart stand over, beyond those with content. */
const leastColumns = 26;

function askCells(sheet: Excel.Worksheet, tab: BuiltTab): AskedTab["cells"] {
  if (!tab.used) return null;
  const extent = fromA1(tab.used);
  const range = sheet.getRangeByIndexes(0, 0, extent.rowCount, extent.columnCount);
  range.load("values");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: sheet
      .getRangeByIndexes(0, 0, 1, Math.max(leastColumns, extent.columnCount))
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    looks: askLooks(sheet, tab, extent),
  };
}

function fromA1({ row, column, rowCount, columnCount }: Area): Area {
  return { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
}

function askMixed({ sheet, cells }: AskedTab): AskedCells[] {
  return cells ? askMixedCells(sheet, cells.looks, cells.range.values) : [];
}

function writtenSheet(asked: AskedTab, mixed: readonly AskedCells[]): WrittenSheet {
  const { tab, cells, pictures } = asked;
  return {
    role: tab.role,
    name: tab.name,
    values: cells?.range.values.map((row) => row.map(cellValue)) ?? [],
    rowHeights: cells?.rows.value.map((row) => (row.rowHidden ? 0 : row.format!.rowHeight!)) ?? [],
    columnWidths:
      cells?.columns.value.map((column) =>
        column.columnHidden ? 0 : column.format!.columnWidth!,
      ) ?? [],
    merges: tab.merges,
    tables: tab.tables,
    ...looksAndLinks(cells?.looks ?? [], mixed),
    pictures: writtenPictures(pictures),
    page: writtenPage(asked),
  };
}

/** Points of the paper's shorter and longer side. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A4Small: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792],
  Legal: [612, 1008],
};

function writtenPage({ sheet: { pageLayout }, printArea }: AskedTab): WrittenPage {
  const { paperSize, orientation, zoom, leftMargin, rightMargin } = pageLayout;
  const [shorter, longer] = papers[paperSize] ?? [];
  const width = orientation === "Landscape" ? longer : shorter;
  const [area] = printArea.isNullObject ? [] : readAddresses(printArea.address);
  return {
    width: width === undefined ? null : width - leftMargin - rightMargin,
    scale: zoom.scale ? zoom.scale / 100 : null,
    pagesWide: zoom.horizontalFitToPages ?? null,
    printArea: area ?? null,
  };
}
