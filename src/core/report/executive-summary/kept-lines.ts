import { viewSheet, type SheetView } from "../../workbook/grid";
import { rawLines } from "../../workbook/cells/lines";
import { comparable, oneLine } from "../../workbook/text";
import type { CellReference, SheetGrid } from "../../workbook/types";
import { frontHeadings } from "./headings";
import { lineCode, type SummaryMemory } from "./memory";

/** A line of the executive summary as it stands on the front tab. */
export interface KeptLine {
  /** On one line, with its bullet. */
  readonly text: string;
  readonly cell: CellReference;
}

/**
 * Begins a cell that goes on with the line of the cell above: a word joiner, which nobody sees. A line that is wider
 * than the sheet is written in several cells.
 */
export const continuationMark = "\u2060";

/**
 * The lines of the executive summary on the front tab, wherever rows were inserted, sorted or moved: those below its
 * heading up to the next part of the report, and those that are remembered, wherever they stand.
 *
 * Where neither the heading nor a memory is left, everything above the first table counts that is not among the texts
 * of the rest of the tab: rather too much is kept than too little.
 *
 * @param memory what was written last; null where that is lost
 * @param otherTexts texts of the front tab beside the summary, for the last resort; without them nothing is taken then
 */
export function keptLines(
  front: SheetGrid,
  memory: SummaryMemory | null,
  otherTexts: readonly string[] = [],
): KeptLine[] {
  const rows = textRows(viewSheet(front));
  const remembered = new Set((memory?.lines ?? []).flatMap(({ printed }) => printed ?? []));
  const isRemembered = (row: TextRow) => row.lines.some((text) => remembered.has(lineCode(text)));
  const below = rowsBelowHeading(rows);
  const found = rows.filter((row) => below?.has(row) || isRemembered(row));
  const isLost = below === null && memory === null;
  return (isLost ? unknownRows(rows, otherTexts) : found).flatMap(({ lines, cell }) =>
    lines.map((text) => ({ text, cell })),
  );
}

interface TextRow {
  readonly lines: readonly string[];
  readonly cell: CellReference;
  readonly isInTable: boolean;
}

/** The rows that hold text; cells that go on with the one above are joined to it. */
function textRows(view: SheetView): TextRow[] {
  const rows: TextRow[] = [];
  for (let row = view.firstRow; row <= view.lastRow; row += 1) {
    const columns = view.filledColumns(row);
    const [column] = columns;
    if (column === undefined) continue;
    const text = columns.map((each) => view.text(row, each)).join(" ");
    const isInTable = view.sheet.tables.some(
      ({ area }) => row >= area.row && row < area.row + area.rowCount,
    );
    const last = rows.at(-1);
    if (last && text.startsWith(continuationMark) && !isInTable) {
      rows[rows.length - 1] = { ...last, lines: continued(last.lines, text) };
    } else {
      const cell = { sheet: view.sheet.name, row, column };
      rows.push({ lines: linesOf(text), cell, isInTable });
    }
  }
  return rows;
}

function linesOf(text: string): string[] {
  return rawLines(text)
    .map(oneLine)
    .filter((line) => line !== "");
}

function continued(lines: readonly string[], text: string): string[] {
  const [first = "", ...others] = linesOf(text);
  return [...lines.slice(0, -1), oneLine(`${lines.at(-1) ?? ""} ${first}`), ...others];
}

/** Null where the heading is gone. */
function rowsBelowHeading(rows: readonly TextRow[]): ReadonlySet<TextRow> | null {
  const heading = rows.findIndex(({ lines }) => isHeading(lines, [frontHeadings.summary]));
  if (heading < 0) return null;
  const below = rows.slice(heading + 1);
  const end = below.findIndex((row) => row.isInTable || isHeading(row.lines, otherHeadings));
  return new Set(end < 0 ? below : below.slice(0, end));
}

const otherHeadings: readonly string[] = Object.values(frontHeadings).filter(
  (heading) => heading !== frontHeadings.summary,
);

function isHeading(lines: readonly string[], headings: readonly string[]): boolean {
  const [line = ""] = lines;
  return lines.length === 1 && headings.some((each) => comparable(each) === comparable(line));
}

/** The first text is the title, or says that the report is not complete. Figures of the other texts may have changed. */
function unknownRows(rows: readonly TextRow[], otherTexts: readonly string[]): TextRow[] {
  const known = otherTexts.map(withoutFigures).join("\n");
  if (known === "") return [];
  const table = rows.findIndex(({ isInTable }) => isInTable);
  return rows
    .slice(1, table < 0 ? rows.length : table)
    .filter(({ lines }) => !isHeading(lines, otherHeadings))
    .filter(({ lines }) => !lines.every((line) => known.includes(withoutFigures(line))));
}

function withoutFigures(text: string): string {
  return oneLine(text).replace(/\d[\d.,]*/g, "#");
}
