import { limits, styles } from "./design";
import { linkedFormulas, type LinkedFormulas } from "./linked-values";
import { isAlignedLike, measureCells } from "./measure-cells";
import { idCell } from "./published-text";
import { rowHeight, rowPadding, textWidthOf, type SheetBuilder } from "./sheet-builder";
import { splitBlocks } from "./split-text";
import { blocksText, boldStretches } from "./text-blocks";
import { lineCount, linesHeight } from "./text-metrics";
import type { DesignedCell, ReportChoices, ReportMeasure, StyleName, TextBlock } from "./types";

/** What of the choices decides how a table of measures looks. */
export type TableChoices = Pick<ReportChoices, "commentary" | "values">;

/** The published columns; the last is left out where the report has no commentary. */
export const header = [
  "No.",
  "Indicator",
  "Previous Data*",
  "Latest Data**",
  "Direction of travel",
  "Commentary",
] as const;
const textStyle: StyleName = "tableBody";

/** Words of the cells beside a text that continues in a further row. */
const asAbove = "As above";

/** A row that fits no page goes on in a further one. The rest of a page is filled with its first part if it is this high. */
const worthFilling = 120;
/** A row that would fit the next page as a whole is cut only where more than this share of a page would stay blank. */
const wastefulShare = 0.3;
/** Lines of the commentary that at least stand on the next page. */
const fewestLines = 4;

/**
 * Adds a native table with a row per measure. A measure that no row can hold takes several rows, and so does one that
 * would leave much of a page blank: its commentary then goes on overleaf.
 */
export function addMeasureTable(
  sheet: SheetBuilder,
  name: string,
  measures: readonly ReportMeasure[],
  choices: TableChoices,
): void {
  const columns = choices.commentary ? header : header.slice(0, -1);
  sheet.tableOfCells(name, columns, tableRows(sheet, measures, choices, columns.length));
}

/** Height in points of the header of such a table, which repeats on every page of an ambition's tab. */
export function measureHeaderHeight({ columnWidths }: SheetBuilder): number {
  return rowHeight(
    header.map((value): DesignedCell => ({ value, style: "tableHeader" })),
    columnWidths,
  );
}

/** The rows one by one: where the page ends is known when the rows before have been added. */
function* tableRows(
  sheet: SheetBuilder,
  measures: readonly ReportMeasure[],
  choices: TableChoices,
  columnCount: number,
): Generator<DesignedCell[], void> {
  let first: ReportMeasure | null = null;
  for (const measure of measures) {
    if (!first || !isAlignedLike(measure, first)) first = measure;
    const alignedAs = first === measure ? null : first.id;
    const texts = Object.values(measureCells(measure, alignedAs)).slice(0, columnCount - 1);
    const parts = measureParts(texts, sheet);
    const rowCount = Math.max(...parts.map((cells) => cells.length));
    const formulas =
      choices.values === "linked" ? linkedFormulas(measure, sheet.nextRow) : noFormulas;
    for (let i = 0; i < rowCount; i += 1) {
      yield rowCells(measure.id, parts, i, i === 0 ? formulas : noFormulas);
    }
  }
}

const noFormulas: LinkedFormulas = [];

function rowCells(
  id: string,
  parts: readonly TextBlock[][][],
  row: number,
  formulas: LinkedFormulas,
): DesignedCell[] {
  const texts = parts.map((cells, i): DesignedCell => {
    const formula = cells.length === 1 ? formulas[i + 1] : undefined;
    return { ...cellOf(cells[row]), ...(formula ? { formula } : {}) };
  });
  return [{ value: row === 0 ? idCell(id) : `${id} (continued)`, style: "tableStrong" }, ...texts];
}

/** The texts of a measure's cells in parts, row by row; each text has at least one. */
function measureParts(texts: TextBlock[][], sheet: SheetBuilder): TextBlock[][][] {
  const { leftOnPage, roomOfPage } = sheet.pages;
  const tallest = Math.min(limits.rowHeight, roomOfPage);
  const whole = splitTexts(texts, sheet, tallest);
  const isSplit = whole.some((cells) => cells.length > 1);
  const isWasteful = leftOnPage > wastefulShare * roomOfPage && !fits(whole, sheet, leftOnPage);
  if (leftOnPage < worthFilling || !(isSplit || isWasteful)) return whole;
  return fillingParts(texts, whole, sheet, tallest) ?? whole;
}

function fits(parts: TextBlock[][][], { columnWidths }: SheetBuilder, left: number): boolean {
  const cells = parts.map(([blocks]) => cellOf(blocks));
  return rowHeight([null, ...cells], columnWidths) <= left;
}

/**
 * Cut so that the first row ends with the page. Only the commentary is cut for that, and some lines of it go overleaf.
 */
function fillingParts(
  texts: TextBlock[][],
  whole: TextBlock[][][],
  sheet: SheetBuilder,
  tallest: number,
): TextBlock[][][] | null {
  const last = texts.length - 1;
  const lineHeight = linesHeight(1, styles[textStyle].fontSize);
  for (const spared of [0, fewestLines * lineHeight]) {
    const filling = splitTexts(texts, sheet, tallest, sheet.pages.leftOnPage - spared);
    if (filling.some((cells, i) => i !== last && cells.length !== whole[i]!.length)) return null;
    const rest = blocksText(filling[last]!.at(-1)!);
    const width = textWidthOf(sheet.columnWidths[last + 1]!);
    if (lineCount(rest, width, styles[textStyle]) >= fewestLines) return filling;
  }
  return null;
}

function cellOf(blocks: readonly TextBlock[] | undefined): DesignedCell {
  if (!blocks) return { value: asAbove, style: textStyle };
  const bold = boldStretches(blocks);
  return { value: blocksText(blocks), style: textStyle, ...(bold.length > 0 ? { bold } : {}) };
}

function splitTexts(
  texts: TextBlock[][],
  { columnWidths }: SheetBuilder,
  height: number,
  firstHeight = height,
): TextBlock[][][] {
  const { fontSize, bold } = styles[textStyle];
  return texts.map((blocks, i) =>
    splitBlocks(blocks, {
      fontSize,
      bold,
      width: textWidthOf(columnWidths[i + 1]!),
      height: height - rowPadding,
      firstHeight: Math.min(height, firstHeight) - rowPadding,
    }),
  );
}
