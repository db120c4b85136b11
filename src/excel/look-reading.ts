import type { LookArea, WrittenLook } from "../core/accessibility/types";
import type { Area, CellValue } from "../core/workbook/area";
import type { BuiltTab } from "../core/workbook/types";

/** An area of one column whose look is asked as a whole. */
export interface AskedLook {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** A part of such an area that has several looks, or links: asked cell by cell. */
export interface AskedCells {
  readonly area: Area;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Rows of an area: few areas for long tables, few cells to ask singly where one of them differs. */
const mostRows = 250;

/** Asks how the cells of a tab look, column by column of each table and of what stands between the tables. */
export function askLooks(sheet: Excel.Worksheet, tab: BuiltTab, extent: Area): AskedLook[] {
  return rowRuns(tab, extent.rowCount).flatMap(({ row, rowCount }) =>
    Array.from({ length: extent.columnCount }, (_, column) => {
      const range = sheet.getRangeByIndexes(row, column, rowCount, 1);
      range.load(
        "format/wrapText,format/font/name,format/font/size,format/font/bold,format/font/underline,format/font/color,format/fill/color",
      );
      return { area: { row, column, rowCount, columnCount: 1 }, range };
    }),
  );
}

/** Asks for the single cells of the areas that look mixed or may hold links, as far as they have content. */
export function askMixedCells(
  sheet: Excel.Worksheet,
  asked: readonly AskedLook[],
  values: readonly (readonly CellValue[])[],
): AskedCells[] {
  return asked
    .filter(({ range }) => lookOf(range.format)?.underlined !== false)
    .flatMap(({ area }) => {
      const filled = filledPart(area, values);
      if (!filled) return [];
      const range = sheet.getRangeByIndexes(filled.row, filled.column, filled.rowCount, 1);
      const cells = range.getCellProperties({
        hyperlink: true,
        format: {
          wrapText: true,
          font: { name: true, size: true, bold: true, underline: true, color: true },
          fill: { color: true },
        },
      });
      return [{ area: filled, cells }];
    });
}

/** The looks and links of a tab from both answers. */
export function looksAndLinks(asked: readonly AskedLook[], mixed: readonly AskedCells[]) {
  const whole = asked.flatMap(({ area, range }): LookArea[] => {
    const look = lookOf(range.format);
    return look && !look.underlined ? [{ ...area, look }] : [];
  });
  const cells = mixed.flatMap(({ area, cells: { value } }) =>
    value.map(([cell], i) => ({ cell: cell!, row: area.row + i, column: area.column })),
  );
  const single = cells.flatMap(({ cell, row, column }): LookArea[] => {
    const look = lookOf(cell.format);
    return look ? [{ row, column, rowCount: 1, columnCount: 1, look }] : [];
  });
  const links = cells
    .filter(({ cell: { hyperlink } }) => hyperlink?.address || hyperlink?.documentReference)
    .map(({ row, column }) => ({ row, column }));
  return { looks: [...whole, ...single], links };
}

/** Runs of rows that are likely to look the same in each column: headers, bodies, and what stands between. */
function rowRuns({ tables }: BuiltTab, rowCount: number): Pick<Area, "row" | "rowCount">[] {
  const edges = tables.flatMap(({ area, hasHeaders }) => [
    area.row,
    area.row + (hasHeaders ? 1 : 0),
    area.row + area.rowCount,
  ]);
  const starts = [...new Set([0, ...edges])].filter((row) => row < rowCount).sort((a, b) => a - b);
  return starts.flatMap((start, i) => blocks(start, starts[i + 1] ?? rowCount));
}

function blocks(start: number, end: number): Pick<Area, "row" | "rowCount">[] {
  return Array.from({ length: Math.ceil((end - start) / mostRows) }, (_, i) => {
    const row = start + i * mostRows;
    return { row, rowCount: Math.min(mostRows, end - row) };
  });
}

/** From the first to the last cell with content; null where there is none. */
function filledPart(area: Area, values: readonly (readonly CellValue[])[]): Area | null {
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i).filter(
    (row) => (values[row]?.[area.column] ?? "") !== "",
  );
  const [first] = rows;
  return first === undefined ? null : { ...area, row: first, rowCount: rows.at(-1)! - first + 1 };
}

type AnyFormat = Pick<Excel.RangeFormat, "wrapText"> & {
  readonly font: Pick<Excel.RangeFont, "name" | "size" | "bold" | "underline" | "color">;
  readonly fill: Pick<Excel.RangeFill, "color">;
};

/** Null where the cells differ: Excel then gives null, or no text for a colour. */
function lookOf(
  format: Excel.CellPropertiesFormat | Excel.RangeFormat | undefined,
): WrittenLook | null {
  const { wrapText, font, fill } = format as AnyFormat;
  const parts = [wrapText, font.name, font.size, font.bold, font.underline];
  if (parts.some((part) => part === null) || !font.color || !fill.color) return null;
  return {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    underlined: font.underline !== "None",
    color: font.color.toUpperCase(),
    fill: fill.color.toUpperCase(),
    wrapped: wrapText,
  };
}
