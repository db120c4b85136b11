import { findSheet, viewSheet, type SheetView } from "../grid";
import type { TableMapping, WorkbookSnapshot } from "../types";
import { groupedHeaderCells, headerCells } from "./cells";
import { headerWords } from "./meaning";
import { tableEnd } from "./table-end";

/**
 * Fits a stored mapping to the workbook as it is now: the table's last row is looked up again, and where rows
 * or columns were put in above or between, header and columns are found by their names. Null where the sheet
 * or the header is gone.
 */
export function refreshMapping(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
): TableMapping | null {
  const sheet = findSheet(snapshot, mapping.sheet);
  if (!sheet) return null;
  const view = viewSheet(sheet);
  const row = findHeader(view, mapping);
  if (row === null) return null;
  const columns = placeColumns(view, row, mapping);
  const place = { row, headerRows: mapping.headerRows };
  const table = sheet.tables.find(({ area }) => area.row === row + mapping.headerRows - 1);
  return { ...mapping, headerRow: row, columns, lastRow: tableEnd(view, place, columns, table) };
}

/** The mapped header row, or the first row with at least two thirds of its names. */
function findHeader(view: SheetView, mapping: TableMapping): number | null {
  const wanted = mapping.columns.map(({ header }) => headerWords(header));
  const isHeader = (row: number) => {
    const names = new Set(cellsAt(view, row, mapping).map(({ header }) => headerWords(header)));
    const found = wanted.filter((name) => names.has(name)).length;
    return found > 0 && found * 3 >= wanted.length * 2;
  };
  if (isHeader(mapping.headerRow)) return mapping.headerRow;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    if (view.filledColumns(row).length > 0 && isHeader(row)) return row;
  }
  return null;
}

function cellsAt(view: SheetView, row: number, { headerRows }: TableMapping) {
  return headerRows === 2 ? groupedHeaderCells(view, row) : headerCells(view, row);
}

/** A column stays where its header still stands there, or moves to the only column of that name. */
function placeColumns(
  view: SheetView,
  row: number,
  mapping: TableMapping,
): TableMapping["columns"] {
  const cells = cellsAt(view, row, mapping);
  return mapping.columns.map((match) => {
    const name = headerWords(match.header);
    const same = cells.filter(({ header }) => headerWords(header) === name);
    if (same.some(({ column }) => column === match.column)) return match;
    const [only] = same;
    return only && same.length === 1 ? { ...match, column: only.column } : match;
  });
}
