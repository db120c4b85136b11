import { linkedFormulas, type LinkedFormulas } from "./linked-values";
import { isAlignedLike, measureCells } from "./measure-cells";
import { idCell } from "./published-text";
import { partCell, rowParts } from "./row-parts";
import { rowHeight, type SheetBuilder } from "./sheet-builder";
import type { DesignedCell, ReportChoices, ReportMeasure, TextBlock } from "./types";

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
    const parts = rowParts({ texts, firstColumn: 1 }, sheet);
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
    return { ...partCell(cells[row]), ...(formula ? { formula } : {}) };
  });
  return [{ value: row === 0 ? idCell(id) : `${id} (continued)`, style: "tableStrong" }, ...texts];
}
