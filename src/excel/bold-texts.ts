import { textRuns } from "../core/report/text-runs";
import type { DesignedCell } from "../core/report/types";
import { jsonBytes, usualRequestBytes } from "./batches";
import { writtenValue } from "./cell-values";
import { ExcelProblem, explained } from "./errors";
import type { TargetSheet } from "./plan";
import type { IsSupported } from "./support";

/** Cells of a column, one below the other, of which some have bold stretches. */
interface BoldColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (DesignedCell | null)[];
}

export interface BoldOptions {
  readonly isSupported: IsSupported;
  /** Two more syncs may be taken. */
  readonly hasRoom: boolean;
  readonly requestBytes?: number | undefined;
}

/**
 * Sets the bold stretches inside the cells of a report that is otherwise complete, and reads the cells back in the same
 * sync. What does not say exactly what it should is written again as plain text, which takes another sync.
 *
 * Text runs came with ExcelApi 1.18. Excel's documentation leaves open what happens to texts that look like formulas,
 * so those stay plain, and so does a report whose texts would not fit into one request.
 *
 * @returns names of the sheets on which cells stay plain that should have bold text
 */
export async function writeBoldTexts(
  context: Excel.RequestContext,
  targets: readonly TargetSheet[],
  { isSupported, hasRoom, requestBytes = usualRequestBytes }: BoldOptions,
): Promise<string[]> {
  const columns = targets.flatMap(boldColumns);
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return [];
  const bytes = columns.reduce((sum, { cells }) => sum + jsonBytes(cells) * 2, 0);
  const canTry = hasRoom && bytes <= requestBytes && isSupported("ExcelApi", "1.18");
  if (!canTry) return sheets;
  const written = await setRuns(context, columns);
  const wrong = columns.filter(({ cells }, i) => !isAsDesigned(cells, written?.[i]));
  if (wrong.length === 0) return [];
  for (const column of wrong) {
    rangeOf(context, column).values = column.cells.map((cell) => [
      cell ? writtenValue(cell) : null,
    ]);
  }
  await context.sync();
  return [...new Set(wrong.map(({ sheet }) => sheet))];
}

/** The values of each column after its bold was set; null where Excel refused, so that nothing is known of them. */
async function setRuns(
  context: Excel.RequestContext,
  columns: readonly BoldColumn[],
): Promise<unknown[][][] | null> {
  const ranges = columns.map((column) => {
    const range = rangeOf(context, column);
    range.setCellProperties(column.cells.map((cell) => [runsOf(cell)]));
    return range.load("values");
  });
  try {
    await context.sync();
    return ranges.map(({ values }) => values as unknown[][]);
  } catch (problem) {
    if (explained(problem) instanceof ExcelProblem) return null;
    throw problem;
  }
}

function runsOf(cell: DesignedCell | null): Excel.SettableCellProperties {
  if (!cell || !canBeBold(cell)) return {};
  return { textRuns: textRuns(cell).map(({ text, bold }) => ({ text, font: { bold } })) };
}

function boldColumns({ design, name }: TargetSheet): BoldColumn[] {
  return design.columnWidths.flatMap((_, column) => {
    const cells = design.rows.map((row) => row[column] ?? null);
    const first = cells.findIndex(canBeBold);
    if (first < 0) return [];
    const last = cells.length - [...cells].reverse().findIndex(canBeBold);
    return [{ sheet: name, row: first, column, cells: cells.slice(first, last) }];
  });
}

function canBeBold(cell: DesignedCell | null): boolean {
  return (
    cell !== null &&
    (cell.bold ?? []).length > 0 &&
    cell.formula === undefined &&
    !/^[=+\-@']/.test(String(cell.value))
  );
}

function isAsDesigned(
  cells: readonly (DesignedCell | null)[],
  values: readonly (readonly unknown[])[] | undefined,
): boolean {
  return cells.every((cell, i) => cell === null || values?.[i]?.[0] === cell.value);
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, cells }: BoldColumn,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, cells.length, 1);
}
