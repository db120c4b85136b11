import { cellPadding, limits, runOnAllowance, styles, widthAllowance } from "./design";
import { PageFlow } from "./page-flow";
import { facesOfBold, lineCount, linesHeight, wrap } from "./text-metrics";
import type { DesignedCell, DesignedSheet, DesignedTable, StyleName } from "./types";

type Row = readonly (DesignedCell | null)[];

/** A sheet while it is laid out, row by row. Every row gets its height as it comes. */
export class SheetBuilder {
  private readonly rows: Row[] = [];
  private readonly rowHeights: number[] = [];
  private readonly tables: DesignedTable[] = [];
  private readonly pageBreaks: number[] = [];
  private readonly anchors = new Map<string, number>();

  /** Where the rows fall on printed pages. */
  readonly pages = new PageFlow();

  /** @param columnWidths points */
  constructor(readonly columnWidths: readonly number[]) {}

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

  /** The next row begins a printed page. */
  startPage(): this {
    this.pageBreaks.push(this.nextRow);
    this.pages.startPage();
    return this;
  }

  /**
   * Adds rows that stand on one page where a page holds them; more than that do not begin at the foot of a page.
   * @param add called twice, first on a sheet for trial
   * @returns what it gives on this sheet
   */
  keepTogether<T>(add: (sheet: SheetBuilder) => T): T {
    const trial = new SheetBuilder(this.columnWidths);
    add(trial);
    const { leftOnPage, roomOfPage } = this.pages;
    const isBetterOverleaf = trial.height <= roomOfPage || leftOnPage < roomOfPage / 4;
    if (trial.height > leftOnPage && isBetterOverleaf) this.startPage();
    return add(this);
  }

  /** Links of this sheet that lead to that role lead to the next row of this sheet. */
  anchor(role: string): this {
    this.anchors.set(role, this.nextRow);
    return this;
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

  /**
   * A native table whose cells have their own styles and links.
   * @param rows taken one by one, so that a row may depend on where those before it have ended
   */
  tableOfCells(
    name: string,
    header: readonly string[],
    rows: Iterable<readonly DesignedCell[]>,
  ): this {
    const row = this.nextRow;
    this.row(header.map((value) => ({ value, style: "tableHeader" })));
    for (const cells of rows) this.row(cells);
    const rowCount = this.nextRow - row;
    this.tables.push({ name, row, rowCount, columnCount: header.length });
    return this;
  }

  /** A row of cells; columns without a cell stay empty. */
  row(cells: Row, spaceAbove = 0): this {
    const full = this.columnWidths.map((_, column) => cells[column] ?? null);
    const height = rowHeight(full, this.columnWidths, spaceAbove);
    this.rows.push(full);
    this.rowHeights.push(height);
    this.pages.take(height);
    return this;
  }

  finish(
    rest: Omit<DesignedSheet, "columnWidths" | "rows" | "rowHeights" | "tables" | "pageBreaks">,
  ): DesignedSheet {
    const { columnWidths, rowHeights, tables, pageBreaks } = this;
    const rows = this.rows.map((row) => row.map((cell) => this.anchored(cell, rest.role)));
    const breaks = pageBreaks.length > 0 ? { pageBreaks } : {};
    return { ...rest, columnWidths, rows, rowHeights, tables, ...breaks };
  }

  private anchored(cell: DesignedCell | null, role: string): DesignedCell | null {
    const row = cell?.linkTo === undefined ? undefined : this.anchors.get(cell.linkTo);
    return cell && row !== undefined ? { ...cell, linkTo: role, linkToRow: row } : cell;
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
  const lines = look.wrap ? wrappedLineCount(cell, textWidthOf(columnWidth)) : 1;
  return linesHeight(lines, look.fontSize);
}

/** Lines of a cell; those that begin in a bold stretch are bold as a whole, or not at all. */
function wrappedLineCount({ value, style, bold = [] }: DesignedCell, width: number): number {
  const look = styles[style];
  const text = String(value);
  if (bold.length === 0) return lineCount(text, width, look);
  let position = 0;
  let count = 0;
  for (const line of text.split("\n")) {
    const isBold = bold.some(({ start, length }) => start <= position && position < start + length);
    const faces = isBold ? facesOfBold(look) : [look];
    count += Math.max(...faces.map((face) => lineCount(line, width, face)));
    position += line.length + 1;
  }
  return count;
}
