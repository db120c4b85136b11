import { rowHeight, SheetBuilder } from "../sheet-builder";
import { partCell, rowParts } from "../row-parts";
import { isBold } from "../text-blocks";
import type { DesignedCell, DesignedSheet, ReportModel, TextBlock } from "../types";
import type { PlanningPart, PlanningTable } from "./types";

/** The tab of one part: title, introduction, and its tables under their headings, each kept on a page where one holds it. */
export function planningSheet(part: PlanningPart, { title }: ReportModel): DesignedSheet {
  const sheet = new SheetBuilder(part.columnWidths);
  sheet.runningText(part.title, "sheetTitle", { spaceAbove: 6 });
  for (const sentence of part.introduction) sheet.runningText(sentence, "note");
  const [only, second] = part.tables;
  const headerRow = only && !second ? addOnlyTable(sheet, only) : null;
  if (headerRow === null) for (const table of part.tables) addHeadedTable(sheet, table);
  return sheet.finish({
    role: part.role,
    name: part.sheetName,
    documentTitle: title,
    title: part.title,
    frozenRows: headerRow === null ? 0 : headerRow + 1,
    printTitleRows: headerRow === null ? null : { first: headerRow, last: headerRow },
  });
}

/** A tab with one table repeats its header on every page. @returns the header's row */
function addOnlyTable(sheet: SheetBuilder, table: PlanningTable): number {
  const headerRow = sheet.nextRow;
  sheet.pages.repeat(headerHeight(sheet, table));
  sheet.tableOfCells(table.name, table.columns, tableRows(sheet, table));
  return headerRow;
}

/** A table that no page holds begins where its first row fits below its header. */
function addHeadedTable(sheet: SheetBuilder, table: PlanningTable): void {
  const start = withHeading(new SheetBuilder(sheet.columnWidths), {
    ...table,
    rows: table.rows.slice(0, 1),
  });
  if (start.height > sheet.pages.leftOnPage) sheet.startPage();
  sheet.keepTogether((part) => withHeading(part, table));
  if (rowHeight([], sheet.columnWidths) <= sheet.pages.leftOnPage) sheet.gap();
}

function withHeading(sheet: SheetBuilder, table: PlanningTable): SheetBuilder {
  return sheet
    .runningText(table.heading, "heading", { spaceAbove: 9 })
    .tableOfCells(table.name, table.columns, pagedRows(sheet, table));
}

/** Each page ends where it is reckoned to end: over many pages the printer would come to end them elsewhere. */
function* pagedRows(sheet: SheetBuilder, table: PlanningTable): Generator<DesignedCell[], void> {
  for (const cells of tableRows(sheet, table)) {
    if (rowHeight(cells, sheet.columnWidths) > sheet.pages.leftOnPage) sheet.startPage();
    yield cells;
  }
}

function headerHeight({ columnWidths }: SheetBuilder, { columns }: PlanningTable): number {
  return rowHeight(
    columns.map((value): DesignedCell => ({ value, style: "tableHeader" })),
    columnWidths,
  );
}

/** The rows one by one: where the page ends is known when the rows before have been added. */
function* tableRows(sheet: SheetBuilder, { rows }: PlanningTable): Generator<DesignedCell[], void> {
  for (const row of rows) {
    const texts = row.map((blocks, column) => (column === 0 ? strong(blocks) : blocks));
    const parts = rowParts({ texts, firstColumn: 0 }, sheet);
    const rowCount = Math.max(...parts.map((cells) => cells.length));
    for (let i = 0; i < rowCount; i += 1) yield parts.map((cells) => cellOf(cells[i]));
  }
}

/** In bold as a whole, unless some of it is set off already. */
function strong(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.some(isBold) ? blocks : blocks.map((block) => ({ ...block, bold: true }));
}

/** A text that is bold as a whole is so in every Excel; stretches of bold are not. */
function cellOf(blocks: readonly TextBlock[] | undefined): DesignedCell {
  const { bold, ...cell } = partCell(blocks);
  if (blocks?.every(isBold)) return { ...cell, style: "tableStrong" };
  return bold ? { ...cell, bold } : cell;
}
