import { cellPadding, limits, runOnAllowance, styles, widthAllowance } from "./design";
import { lineCount, linesHeight, wrap } from "./text-metrics";
import type { DesignedCell, DesignedSheet, DesignedTable, StyleName } from "./types";

type Row = readonly (DesignedCell | null)[];

/** A sheet while it is laid out, row by row. Every row gets its height as it comes. */
export class SheetBuilder {
  private readonly rows: Row[] = [];
  private readonly rowHeights: number[] = [];
  private readonly tables: DesignedTable[] = [];

  /** @param columnWidths points */
  constructor(private readonly columnWidths: readonly number[]) {}

  /** Index that the next row will have. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Points that the rows so far take together. */
  get height(): number {
    return this.rowHeights.reduce((sum, height) => sum + height, 0);
  }

  /** A row with one text in the first column. */
  text(
    value: string,
    style: StyleName,
    extra: { spaceAbove?: number; linkTo?: string } = {},
  ): this {
    const { spaceAbove = 0, linkTo } = extra;
    return this.row([{ value, style, ...(linkTo ? { linkTo } : {}) }], spaceAbove);
  }

  /** A text that runs on over the empty cells to its right, in as many rows as the sheet's width asks for. */
  runningText(
    text: string,
    style: StyleName,
    extra: { spaceAbove?: number; linkTo?: string } = {},
  ): this {
    const width = this.columnWidths.reduce((sum, each) => sum + each, 0) - cellPadding;
    wrap(text, width / runOnAllowance, styles[style]).forEach((line, i) =>
      this.text(line.trimEnd(), style, i === 0 ? extra : { ...extra, spaceAbove: 0 }),
    );
    return this;
  }

  /** An empty row. */
  gap(): this {
    return this.row([]);
  }

  /** A native table: its header and rows, with one style per column. */
  table(
    name: string,
    header: readonly string[],
    rows: readonly (readonly (string | number)[])[],
    columnStyles: readonly StyleName[],
  ): this {
    const cells = rows.map((values) =>
      values.map((value, i) => ({ value, style: columnStyles[i] ?? "tableBody" })),
    );
    return this.tableOfCells(name, header, cells);
  }

  /** A native table whose cells have their own styles and links. */
  tableOfCells(
    name: string,
    header: readonly string[],
    rows: readonly (readonly DesignedCell[])[],
  ): this {
    const row = this.nextRow;
    this.row(header.map((value) => ({ value, style: "tableHeader" })));
    for (const cells of rows) this.row(cells);
    this.tables.push({ name, row, rowCount: rows.length + 1, columnCount: header.length });
    return this;
  }

  /** A row of cells; columns without a cell stay empty. */
  row(cells: Row, spaceAbove = 0): this {
    const full = this.columnWidths.map((_, column) => cells[column] ?? null);
    this.rows.push(full);
    this.rowHeights.push(rowHeight(full, this.columnWidths, spaceAbove));
    return this;
  }

  finish(
    rest: Omit<DesignedSheet, "columnWidths" | "rows" | "rowHeights" | "tables">,
  ): DesignedSheet {
    const { columnWidths, rows, rowHeights, tables } = this;
    return { ...rest, columnWidths, rows, rowHeights, tables };
  }
}

/** Points between the text and the upper and lower edge of a cell, together. */
export const rowPadding = 4.5;

/** Points of width that a column leaves for text, to be on the safe side. */
export function textWidthOf(columnWidth: number): number {
  return (columnWidth - cellPadding) / widthAllowance;
}

/** Height in points that shows every line of every cell, in whole pixels. */
export function rowHeight(cells: Row, columnWidths: readonly number[], spaceAbove = 0): number {
  const heights = cells.map((cell, column) => cellHeight(cell, columnWidths[column] ?? 0));
  const height = Math.max(defaultHeight, ...heights) + rowPadding + spaceAbove;
  return Math.min(Math.floor(limits.rowHeight / pixel) * pixel, Math.ceil(height / pixel) * pixel);
}

const pixel = 0.75;
const defaultHeight = 9;

function cellHeight(cell: DesignedCell | null, columnWidth: number): number {
  if (!cell) return 0;
  const look = styles[cell.style];
  const lines = look.wrap ? lineCount(String(cell.value), textWidthOf(columnWidth), look) : 1;
  return linesHeight(lines, look.fontSize);
}
