import { findSheet, viewSheet } from "../grid";
import type { TableMapping, WorkbookSnapshot } from "../types";
import { groupedHeaderCells, headerCells } from "./cells";
import type { NamedColumn } from "./place-columns";
import { sampleRows } from "./profile";

/** Where a header stands. */
export type HeaderRows = Pick<TableMapping, "sheet" | "headerRow" | "headerRows">;

/**
 * The columns of the table under a header, from left to right: those with a header, and those between them, or beside
 * the last one, that have none but are filled below. Empty where there is no such sheet.
 */
export function tableColumns(
  snapshot: WorkbookSnapshot,
  { sheet: name, headerRow, headerRows }: HeaderRows,
): NamedColumn[] {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return [];
  const view = viewSheet(sheet);
  const cells =
    headerRows === 2 ? groupedHeaderCells(view, headerRow) : headerCells(view, headerRow);
  const headers = new Map(cells.map(({ column, header }) => [column, header]));
  const rows = sampleRows(view, headerRow + headerRows - 1);
  const first = Math.min(...headers.keys());
  const last = Math.max(...headers.keys()) + 1;
  const columns: NamedColumn[] = [];
  for (let column = first; column <= last; column++) {
    const header = headers.get(column);
    if (header !== undefined) columns.push({ column, header });
    else if (rows.some((row) => !view.isBlank(row, column))) columns.push({ column, header: "" });
  }
  return columns;
}

/** The columns of the mapped table that hold no field. */
export function unusedColumns(snapshot: WorkbookSnapshot, mapping: TableMapping): NamedColumn[] {
  const used = new Set(mapping.columns.map(({ column }) => column));
  return tableColumns(snapshot, mapping).filter(({ column }) => !used.has(column));
}
