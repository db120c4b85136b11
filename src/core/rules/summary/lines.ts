import { oneLine, withoutBullet } from "../../workbook";
import { rawLines } from "../../workbook/cells/lines";
import type { CellReference, CellValue, SheetGrid } from "../../workbook/types";

/** One line of text on a summary sheet. */
export interface SummaryLine {
  readonly text: string;
  readonly hasBullet: boolean;
  readonly cell: CellReference;
  /** The texts left of it, such as its part: `Good performance`. */
  readonly before: string;
  /** The texts right of it, such as the measures that it is about. */
  readonly after: readonly string[];
}

/** Whether the sheet holds an executive summary: by its name, or by a heading at its top. */
export function isSummarySheet({ name, values, visibility }: SheetGrid): boolean {
  if (visibility !== "visible") return false;
  if (/\bsummary\b/i.test(name)) return true;
  const top = values.slice(0, 5).flat();
  return top.some((value) => /^(?:executive )?summary(?: notes)?$/i.test(oneLine(String(value))));
}

/** The lines of the sheet, row by row: of each row those of the text column, or of its longest text where that is blank. */
export function linesOfSheet(sheet: SheetGrid): SummaryLine[] {
  const textColumn = wordiestColumn(sheet.values);
  return sheet.values.flatMap((row, place) => {
    const column = isText(row[textColumn]) ? textColumn : longestText(row);
    if (column < 0) return [];
    const cell = {
      sheet: sheet.name,
      row: sheet.firstRow + place,
      column: sheet.firstColumn + column,
    };
    const texts = row.map((value) => oneLine(String(value)));
    const before = texts.slice(0, column).join(" ").trim();
    const after = texts.slice(column + 1);
    return rawLines(String(row[column]))
      .filter((line) => line.trim() !== "")
      .map((line) => ({ ...lineOf(line), cell, before, after }));
  });
}

function lineOf(line: string): Pick<SummaryLine, "text" | "hasBullet"> {
  const trimmed = line.trim();
  const text = oneLine(withoutBullet(trimmed));
  return { text, hasBullet: text !== oneLine(trimmed) };
}

const isText = (value: CellValue | undefined) => typeof value === "string" && value.trim() !== "";

const lengthOf = (value: CellValue | undefined) =>
  typeof value === "string" ? value.trim().length : 0;

/** The column that holds most of the sheet's text. */
function wordiestColumn(rows: readonly (readonly CellValue[])[]): number {
  const totals: number[] = [];
  for (const row of rows) {
    row.forEach((value, column) => {
      totals[column] = (totals[column] ?? 0) + lengthOf(value);
    });
  }
  return totals.indexOf(Math.max(0, ...totals));
}

/** -1 where the row holds no text. */
function longestText(row: readonly CellValue[]): number {
  const lengths = row.map(lengthOf);
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? -1 : lengths.indexOf(longest);
}
