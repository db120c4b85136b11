import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { isIn, textAt, type Place } from "../written-cells";
import { buildAgain, issueAt } from "./issue";

/** Rows of cells side by side from which a block counts as a table. */
const rowsOfTable = 3;

/** Figures set out as a table that is no Excel table, so that nothing tells a screen reader its header. */
export function tableMissing({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    plainTables(sheet).map((place) =>
      issueAt("table-missing", sheet, place, {
        problem:
          "From this cell on, rows and columns are set out as a table but are no Excel table, so nothing ties a figure to its header.",
        remedy: `Select the rows with their header and press Ctrl+T, or ${buildAgain}.`,
      }),
    ),
  );
}

/** First cells of runs of rows that each have cells side by side. */
function plainTables(sheet: WrittenSheet): Place[] {
  const found: Place[] = [];
  let run: Place[] = [];
  for (let row = 0; row <= sheet.values.length; row += 1) {
    const place = firstOfNeighbours(sheet, row);
    if (place) run.push(place);
    else {
      if (run.length >= rowsOfTable) found.push(run[0]!);
      run = [];
    }
  }
  return found;
}

/** The first cell of a row that has content, stands in no table, and has such a cell to its right. */
function firstOfNeighbours(sheet: WrittenSheet, row: number): Place | null {
  const columns = sheet.values[row]?.length ?? 0;
  for (let column = 0; column + 1 < columns; column += 1) {
    const [place, next] = [
      { row, column },
      { row, column: column + 1 },
    ];
    if (isPlain(sheet, place) && isPlain(sheet, next)) return place;
  }
  return null;
}

function isPlain(sheet: WrittenSheet, place: Place): boolean {
  return textAt(sheet, place) !== "" && !sheet.tables.some(({ area }) => isIn(place, area));
}
