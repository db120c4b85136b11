import { shortened } from "../report/published-text";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedSheet } from "../report/types";
import { columnLetters } from "../workbook/addresses";
import type { NamedColumn } from "../workbook/header/place-columns";
import type { TableMapping } from "../workbook/types";
import {
  fieldLabel,
  fieldMeanings,
  fieldOrder,
  mappingColumns,
  mappingNames,
  notInTable,
} from "./mapping-words";

const title = "HERTS columns";
const widths = [165, 174, 54, 300];

/**
 * The sheet that keeps which sheet and columns the add-in reads: one row each, to be read and corrected by the analyst.
 * @param unused the table's columns that hold no field; they tell a column that comes later from those that were seen
 */
export function mappingSheet(mapping: TableMapping, unused: readonly NamedColumn[]): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  sheet.runningText(
    `Check and report read these columns. The header decides; its letter tells equal headers apart. Columns may move. To correct one, write another header and letter, or ${notInTable}; or choose it in the pane under Set up. Without this sheet the add-in recognises the columns by itself.`,
    "note",
  );
  sheet.gap();
  const header = sheet.nextRow;
  const rows = [...placeRows(mapping), ...fieldRows(mapping), ...unused.map(unusedRow)];
  sheet.table("Herts_Columns", mappingColumns, rows, ["tableStrong"]);
  return sheet.finish({
    role: "columns",
    name: "HERTS Columns",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}

function placeRows({ sheet, headerRow, headerRows }: TableMapping): string[][] {
  const first = String(headerRow + 1);
  const rows = headerRows === 1 ? first : `${first} and ${headerRow + 2}`;
  return [
    [mappingNames.sheet, sheet, "–", "The sheet with the indicator table."],
    [
      mappingNames.headerRow,
      rows,
      "–",
      "The row with the headers; both rows, such as 4 and 5, where a header has two.",
    ],
  ];
}

/** A table has no blank cells: a dash stands for the letter of a column that is not there. */
function fieldRows({ columns }: TableMapping): string[][] {
  return fieldOrder.map((field) => {
    const match = columns.find((column) => column.field === field);
    const place = match ? placeInWords(match) : [notInTable, "–"];
    return [fieldLabel(field), ...place, fieldMeanings[field]];
  });
}

function unusedRow(column: NamedColumn): string[] {
  return [mappingNames.notUsed, ...placeInWords(column), "Neither check nor report reads it."];
}

function placeInWords({ header, column }: NamedColumn): string[] {
  return [shortened(header, 1_000) || "–", columnLetters(column)];
}
