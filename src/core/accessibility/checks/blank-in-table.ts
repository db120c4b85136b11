import { cellAddress, columnLetters } from "../../workbook/addresses";
import type { Area } from "../../workbook/area";
import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { bodyOf, cellsOf, textAt, type Place } from "../written-cells";
import { capitalised, issueAt, issueOfCells } from "./issue";

const slug = "blank-in-table";

/** Blank rows, columns and cells inside tables: a blank is not explained, and a blank row reads as the table's end. */
export function blankInTable({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => blanksIn(sheet, bodyOf(table), table.name)),
  );
}

function blanksIn(sheet: WrittenSheet, body: Area, table: string): AccessibilityIssue[] {
  const blanks = [...cellsOf(body)].filter((place) => textAt(sheet, place) === "");
  const rows = whole(
    groupedBy(blanks, ({ row }) => row),
    body.columnCount,
  );
  const inRows = new Set(rows.flat());
  const rest = blanks.filter((place) => !inRows.has(place));
  const byColumn = groupedBy(rest, ({ column }) => column);
  const columns = whole(byColumn, body.rowCount - rows.length);
  const single = [...byColumn.values()].filter((places) => !columns.includes(places));
  return [
    ...rows.map(([first]) => blankRow(sheet, first!, table)),
    ...columns.map(([first]) => blankColumn(sheet, first!, table)),
    ...single.flatMap((places) => blankCells(sheet, places, table)),
  ];
}

/** Rows, or columns, of which every cell is blank. */
function whole(lines: ReadonlyMap<number, Place[]>, length: number): Place[][] {
  return [...lines.values()].filter((places) => places.length === length);
}

function blankRow(sheet: WrittenSheet, first: Place, table: string): AccessibilityIssue {
  return issueAt(slug, sheet, first, {
    problem: `Row ${first.row + 1} of the table ${table} is blank, and reads as the end of the table.`,
    remedy: "Delete the row of the table.",
  });
}

function blankColumn(sheet: WrittenSheet, first: Place, table: string): AccessibilityIssue {
  return issueAt(slug, sheet, first, {
    problem: `Column ${columnLetters(first.column)} of the table ${table} is blank below its header (from ${cellAddress(first.row, first.column)} on).`,
    remedy: "Delete the column of the table, or fill it.",
  });
}

function blankCells(
  sheet: WrittenSheet,
  places: readonly Place[],
  table: string,
): AccessibilityIssue[] {
  return issueOfCells(slug, sheet, places, {
    problem: (cells) =>
      `${capitalised(cells)} of the table ${table} ${places.length === 1 ? "is" : "are"} blank, and nothing says why.`,
    remedy: "Write what belongs there, or N/A where there is nothing.",
  });
}
