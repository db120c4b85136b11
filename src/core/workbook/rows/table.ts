import type { Vocabulary } from "../../vocabulary";
import type { SheetView } from "../grid";
import { referenceReader, type ReferenceReader } from "./reference-text";
import type { CellReference, CellValue, Field, TableMapping } from "../types";

/** One cell of the table, with its place. */
export interface TableCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string | undefined;
  readonly cell: CellReference;
}

/** The mapped cells of the table, by row and field. */
export interface Table {
  readonly view: SheetView;
  readonly mapping: TableMapping;
  /** The names that its cells are read by. */
  readonly vocabulary: Vocabulary;
  /** First row below the header. */
  readonly firstRow: number;
  /** Reads texts of the number column. */
  readonly readReference: ReferenceReader;
  has(field: Field): boolean;
  columnOf(field: Field): number | undefined;
  isBlank(row: number, field: Field): boolean;
  /** Undefined where no column holds the field. A merged cell has its content in each of its rows, if `shared`. */
  cell(row: number, field: Field): TableCell | undefined;
  /** The cell's text; "" where there is no such column. */
  text(row: number, field: Field): string;
}

/** Fields that belong to all the rows of a vertical merge. Values and arrows belong to one row only. */
const shared: ReadonlySet<Field> = new Set<Field>([
  "number",
  "indicator",
  "ambition",
  "outcomeBee",
  "corporatePriority",
  "polarity",
  "unit",
  "commentary",
  "actions",
]);

export function openTable(view: SheetView, mapping: TableMapping, vocabulary: Vocabulary): Table {
  const columns = new Map(mapping.columns.map(({ field, column }) => [field, column]));
  const contentRow = (row: number, column: number, field: Field) =>
    shared.has(field) ? (view.mergeAt(row, column)?.row ?? row) : row;
  const at = (row: number, field: Field): { row: number; column: number } | undefined => {
    const column = columns.get(field);
    return column === undefined ? undefined : { row: contentRow(row, column, field), column };
  };
  return {
    view,
    mapping,
    vocabulary,
    firstRow: mapping.headerRow + mapping.headerRows,
    readReference: referenceReader(textsBelowHeader(view, mapping, columns.get("number"))),
    has: (field) => columns.has(field),
    columnOf: (field) => columns.get(field),
    isBlank(row, field) {
      const place = at(row, field);
      return place === undefined || view.isBlank(place.row, place.column);
    },
    cell(row, field) {
      const place = at(row, field);
      if (!place) return undefined;
      return {
        value: view.value(place.row, place.column),
        text: view.text(place.row, place.column),
        numberFormat: view.numberFormat(place.row, place.column),
        cell: view.reference(place.row, place.column),
      };
    },
    text(row, field) {
      const place = at(row, field);
      return place ? view.text(place.row, place.column) : "";
    },
  };
}

function textsBelowHeader(
  view: SheetView,
  { headerRow, headerRows, lastRow }: TableMapping,
  column: number | undefined,
): string[] {
  if (column === undefined) return [];
  const texts: string[] = [];
  for (let row = headerRow + headerRows; row <= lastRow; row++) {
    if (!view.isBlank(row, column)) texts.push(view.text(row, column));
  }
  return texts;
}
