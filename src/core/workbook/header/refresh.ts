import { findSheet, viewSheet, type SheetView } from "../grid";
import type { ColumnMatch, TableMapping, WorkbookSnapshot } from "../types";
import { groupedHeaderCells, headerCells, type HeaderCell } from "./cells";
import { headerWords } from "./meaning";
import { placeColumns, type NamedColumn } from "./place-columns";
import { tableEnd } from "./table-end";

/** A stored mapping as it fits the workbook now. */
export interface FittedMapping {
  /** With the columns that were found, in their places of now. */
  readonly mapping: TableMapping;
  /** Columns whose header is not there any more, as they were stored. */
  readonly lost: readonly ColumnMatch[];
}

/**
 * Fits a stored mapping to the workbook as it is now: the table's last row is looked up again, and where rows
 * or columns were put in above or between, header and columns are found by their names. A column whose header is gone
 * stays where it was. Null where the sheet or the header is gone.
 */
export function refreshMapping(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
): TableMapping | null {
  const fitted = fitMapping(snapshot, mapping);
  if (!fitted) return null;
  const { mapping: found, lost } = fitted;
  return lost.length === 0 ? found : withColumns(snapshot, found, [...found.columns, ...lost]);
}

/**
 * Fits a stored mapping to the workbook as it is now, and tells the columns that are gone. Null where the sheet or the
 * header is gone.
 * @param others the columns of the table that the mapping does not use; they tell equal headers apart
 */
export function fitMapping(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  others: readonly NamedColumn[] = [],
): FittedMapping | null {
  const sheet = findSheet(snapshot, mapping.sheet);
  if (!sheet) return null;
  const view = viewSheet(sheet);
  const headerRow = findHeader(view, mapping);
  if (headerRow === null) return null;
  const cells = cellsAt(view, headerRow, mapping);
  const places = placeColumns(cells, mapping.columns, others);
  const columns: ColumnMatch[] = [];
  const lost: ColumnMatch[] = [];
  for (const match of mapping.columns) {
    const column = places.get(match) ?? null;
    if (column === null) lost.push(match);
    else columns.push({ ...match, column });
  }
  const placed = { ...mapping, sheet: sheet.name, headerRow };
  return { mapping: withColumns(snapshot, placed, columns), lost };
}

/** The mapping with these columns, from left to right, and the table's end as they tell it. */
export function withColumns(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  columns: readonly ColumnMatch[],
): TableMapping {
  const sheet = findSheet(snapshot, mapping.sheet);
  if (!sheet) return { ...mapping, columns };
  const { headerRow: row, headerRows } = mapping;
  const table = sheet.tables.find(({ area }) => area.row === row + headerRows - 1);
  const lastRow = tableEnd(viewSheet(sheet), { row, headerRows }, columns, table);
  return { ...mapping, columns: [...columns].sort((a, b) => a.column - b.column), lastRow };
}

/** The mapped header row, or the first row with at least two thirds of its names. */
function findHeader(view: SheetView, mapping: TableMapping): number | null {
  const wanted = mapping.columns
    .map(({ header }) => headerWords(header))
    .filter((name) => name !== "");
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

function cellsAt(view: SheetView, row: number, { headerRows }: TableMapping): HeaderCell[] {
  return headerRows === 2 ? groupedHeaderCells(view, row) : headerCells(view, row);
}
