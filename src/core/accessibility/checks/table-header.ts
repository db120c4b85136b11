import type { AccessibilityIssue, WrittenReport, WrittenSheet } from "../types";
import { groupedBy } from "../../grouped-by";
import { bodyOf, cellsOf, textAt, type Place } from "../written-cells";
import { buildAgain, capitalised, issueAt, issueOfCells } from "./issue";

type Table = WrittenSheet["tables"][number];

const slug = "table-header";

/** Tables without one row of headers of their own: switched off, blank, not distinct, or repeated below. */
export function tableHeader({ sheets }: WrittenReport): AccessibilityIssue[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) =>
      table.hasHeaders
        ? [
            ...unnamedColumns(sheet, table),
            ...repeatedNames(sheet, table),
            ...furtherHeaders(sheet, table),
          ]
        : [withoutHeader(sheet, table)],
    ),
  );
}

function withoutHeader(sheet: WrittenSheet, { name, area }: Table): AccessibilityIssue {
  return issueAt(slug, sheet, area, {
    problem: `The table ${name} has no header row, so its figures are read out without their columns' names.`,
    remedy: `Tick Header Row on the tab Table Design, or ${buildAgain}.`,
  });
}

/** Excel names a column without a header `Column1`. */
const unnamed = /^(?:column\s*\d*)?$/i;

function unnamedColumns(sheet: WrittenSheet, table: Table): AccessibilityIssue[] {
  const places = headersOf(table).filter((place) => unnamed.test(textAt(sheet, place)));
  return issueOfCells(slug, sheet, places, {
    problem: (cells) =>
      `${capitalised(cells)} of the table ${table.name} ${places.length === 1 ? "does" : "do"} not say what the column holds.`,
    remedy: "Write a header that does.",
  });
}

function repeatedNames(sheet: WrittenSheet, table: Table): AccessibilityIssue[] {
  const byName = groupedBy(headersOf(table), (place) => textAt(sheet, place).toLowerCase());
  return [...byName].flatMap(([name, [, ...others]]) =>
    unnamed.test(name)
      ? []
      : issueOfCells(slug, sheet, others, {
          problem: (cells) =>
            `The header “${textAt(sheet, others[0]!)}” stands over another column of the table ${table.name}, too (${cells}).`,
          remedy: "Give each column a header of its own.",
        }),
  );
}

function furtherHeaders(sheet: WrittenSheet, table: Table): AccessibilityIssue[] {
  const headers = headersOf(table);
  const body = bodyOf(table);
  const repeats = [...cellsOf({ ...body, columnCount: 1 })].filter(({ row }) =>
    headers.every(
      ({ row: headerRow, column }) =>
        textAt(sheet, { row, column }) === textAt(sheet, { row: headerRow, column }),
    ),
  );
  return issueOfCells(slug, sheet, repeats, {
    problem: (cells) =>
      `The header of the table ${table.name} stands in its rows once more (${cells}), and is read out as data.`,
    remedy:
      "Delete that row of the table; Excel repeats the header on every printed page by itself.",
  });
}

function headersOf({ area }: Table): Place[] {
  return [...cellsOf({ ...area, rowCount: 1 })];
}
