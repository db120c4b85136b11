import { cellAt } from "../model/workbook";
import type { SheetModel, TableModel, WorkbookModel } from "../model/workbook";
import { contains } from "./areas";
import type { SheetArea } from "./areas";

/** Where the formula stands: `[@Latest]` means its own row. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Specifiers {
  /** `headers`, `data`, `totals`, `all`, `this row`. */
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

/**
 * The area of a table reference: `Measures[Latest]`, `Measures[[#Headers],[Latest]]`, `[@Latest]`,
 * or a table's name alone. Returns the error that Excel shows where there is no such area, and null
 * where no table of that name exists.
 */
export function structuredArea(
  reference: string,
  place: FormulaPlace,
  workbook: WorkbookModel,
): SheetArea | "#REF!" | "#VALUE!" | null {
  const bracket = reference.indexOf("[");
  const name = bracket < 0 ? reference : reference.slice(0, bracket);
  const found = name === "" ? tableAround(place, workbook) : tableNamed(name, workbook);
  if (found === undefined) return null;
  const body = bracket < 0 ? "" : reference.slice(bracket + 1, -1);
  return areaOf(found.sheet, found.table, specifiersOf(body), place);
}

function tableNamed(name: string, workbook: WorkbookModel) {
  const wanted = name.toLowerCase();
  return tables(workbook).find(({ table }) => table.name.toLowerCase() === wanted);
}

function tableAround(place: FormulaPlace, workbook: WorkbookModel) {
  return tables(workbook).find(
    ({ sheet, table }) =>
      sheet.id === place.sheetId && contains(table.area, place.row, place.column),
  );
}

function tables(workbook: WorkbookModel) {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** What stands between the outer brackets: `@Latest`, `#Headers`, `[#All],[Previous]:[Latest]`. */
function specifiersOf(body: string): Specifiers {
  const items: string[] = [];
  const columns: string[] = [];
  let rest = body.trim();
  if (rest.startsWith("@")) {
    items.push("this row");
    rest = rest.slice(1).trim();
  }
  const parts = rest.startsWith("[")
    ? [...rest.matchAll(/\[((?:[^\]']|'[\s\S])*)\]/g)].map((part) => part[1] ?? "")
    : [rest].filter((part) => part !== "");
  for (const part of parts) {
    if (part.trim().startsWith("#")) items.push(part.trim().slice(1).toLowerCase());
    else columns.push(part.replaceAll(/'([\s\S])/g, "$1"));
  }
  return { items, columns };
}

function areaOf(
  sheet: SheetModel,
  table: TableModel,
  { items, columns }: Specifiers,
  place: FormulaPlace,
): SheetArea | "#REF!" | "#VALUE!" {
  const rows = rowsOf(table, items, place);
  if (typeof rows === "string") return rows;
  const indices = columns.map((column) => columnOf(sheet, table, column));
  if (indices.includes(-1)) return "#REF!";
  const first = indices.length === 0 ? table.area.column : Math.min(...indices);
  const last =
    indices.length === 0 ? table.area.column + table.area.columnCount - 1 : Math.max(...indices);
  return {
    sheetId: sheet.id,
    row: rows.first,
    column: first,
    rowCount: rows.last - rows.first + 1,
    columnCount: last - first + 1,
  };
}

function rowsOf(table: TableModel, items: readonly string[], place: FormulaPlace) {
  const top = table.area.row;
  const bottom = top + table.area.rowCount - 1;
  const data = {
    first: top + (table.hasHeaders ? 1 : 0),
    last: bottom - (table.showTotals ? 1 : 0),
  };
  const spans = (items.length === 0 ? ["data"] : items).map((item) => {
    if (item === "all") return { first: top, last: bottom };
    if (item === "data") return data;
    if (item === "headers") return table.hasHeaders ? { first: top, last: top } : "#REF!";
    if (item === "totals") return table.showTotals ? { first: bottom, last: bottom } : "#REF!";
    if (item !== "this row") return "#REF!";
    const inside = place.row >= data.first && place.row <= data.last;
    return inside ? { first: place.row, last: place.row } : "#VALUE!";
  });
  const error = spans.find((span) => typeof span === "string");
  if (typeof error === "string") return error === "#VALUE!" ? error : "#REF!";
  const valid = spans.filter((span) => typeof span !== "string");
  return {
    first: Math.min(...valid.map((span) => span.first)),
    last: Math.max(...valid.map((span) => span.last)),
  };
}

/** The worksheet column under that header, or -1. */
function columnOf(sheet: SheetModel, table: TableModel, header: string): number {
  const wanted = header.trim().toLowerCase();
  for (let i = 0; i < table.area.columnCount; i++) {
    const column = table.area.column + i;
    const cell = table.hasHeaders ? cellAt(sheet, table.area.row, column) : undefined;
    const title = table.hasHeaders ? String(cell?.value ?? "") : `Column${i + 1}`;
    if (title.trim().toLowerCase() === wanted) return column;
  }
  return -1;
}
