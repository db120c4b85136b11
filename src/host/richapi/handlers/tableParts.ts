import type { Area } from "../../../core/workbook/types";
import { gridOf } from "../../model/cells";
import { bodyArea, columnNames, headerArea, totalsArea } from "../../model/tables";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type TableTarget, type Targets, nullObject } from "../objects";
import { textValue } from "../values";
import { writeContents } from "../writing";
import { shift } from "./rangeEditing";
import { insertRow } from "./tables";
import type { TypeHandlers } from "./types";

type Column = Targets["TableColumn"];
type Row = Targets["TableRow"];

const columnObject = ({ sheet, table }: TableTarget, index: number) =>
  new HostObject("TableColumn", { sheet, table, index });

const columnsOf = (target: TableTarget) =>
  Array.from({ length: target.table.area.columnCount }, (_column, index) =>
    columnObject(target, index),
  );

/** By name (case does not count) or by id, which counts from 1. */
function findColumn(target: TableTarget, given: CallArguments): HostObject<"TableColumn"> | null {
  const key = given.raw(0);
  const names = columnNames(target.sheet, target.table).map((name) => name.toLowerCase());
  const index = typeof key === "number" ? key - 1 : names.indexOf(given.text(0).toLowerCase());
  return columnsOf(target)[index] ?? null;
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}

export const tableColumnCollection: TypeHandlers<"TableColumnCollection"> = {
  get: { Count: ({ table }) => table.area.columnCount },
  call: {
    GetCount: ({ table }) => table.area.columnCount,
    GetItem: (target, given) => found(findColumn(target, given)),
    GetItemAt: (target, given) => found(columnsOf(target)[given.integer(0)]),
    GetItemOrNullObject: (target, given) => findColumn(target, given) ?? nullObject,
  },
  items: columnsOf,
};

/** The part of an area that belongs to the column. */
const ofColumn = ({ table, index }: Column, area: Area | null): Area => ({
  ...found(area),
  column: table.area.column + index,
  columnCount: 1,
});

export const tableColumn: TypeHandlers<"TableColumn"> = {
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ sheet, table, index }) => found(columnNames(sheet, table)[index]),
    Values: (column) =>
      gridOf(column.sheet, ofColumn(column, column.table.area), (cell) => cell?.value ?? ""),
  },
  set: {
    Name: (column, value, host) => {
      const header = host.rangeTarget(column.sheet, ofColumn(column, headerArea(column.table)));
      writeContents(header, `'${textValue(value)}`, host);
    },
    Values: (column, value, host) => {
      const cells = host.rangeTarget(column.sheet, ofColumn(column, column.table.area));
      writeContents(cells, value, host);
    },
  },
  call: {
    GetRange: (column, _given, host) =>
      host.range(column.sheet, ofColumn(column, column.table.area)),
    GetHeaderRowRange: (column, _given, host) =>
      host.range(column.sheet, ofColumn(column, headerArea(column.table))),
    GetDataBodyRange: (column, _given, host) =>
      host.range(column.sheet, ofColumn(column, bodyArea(column.table))),
    GetTotalRowRange: (column, _given, host) =>
      host.range(column.sheet, ofColumn(column, totalsArea(column.table))),
  },
};

const rowCount = (target: TableTarget) => bodyArea(target.table)?.rowCount ?? 0;

const rowObject = ({ sheet, table }: TableTarget, index: number) =>
  new HostObject("TableRow", { sheet, table, index });

export const tableRowCollection: TypeHandlers<"TableRowCollection"> = {
  get: { Count: rowCount },
  call: {
    Add: addRows,
    GetCount: rowCount,
    GetItemAt: (target, given) => {
      const index = given.integer(0);
      if (index < 0 || index >= rowCount(target)) throw new HostError("InvalidArgument");
      return rowObject(target, index);
    },
  },
  items: (target) =>
    Array.from({ length: rowCount(target) }, (_row, index) => rowObject(target, index)),
};

const rowArea = ({ table, index }: Row): Area => {
  const body = found(bodyArea(table));
  return { ...body, row: body.row + index, rowCount: 1 };
};

export const tableRow: TypeHandlers<"TableRow"> = {
  get: {
    Index: ({ index }) => index,
    Values: (row) => gridOf(row.sheet, rowArea(row), (cell) => cell?.value ?? ""),
  },
  set: {
    Values: (row, value, host) =>
      writeContents(host.rangeTarget(row.sheet, rowArea(row)), value, host),
  },
  call: {
    GetRange: (row, _given, host) => host.range(row.sheet, rowArea(row)),
    Delete: (row, _given, host) =>
      shift(row.sheet, { kind: "delete", axis: "rows", area: rowArea(row) }, host),
  },
};

/** Adds rows before the one with that index, or at the end, and gives the first of them. */
function addRows(target: TableTarget, given: CallArguments, host: HandlerContext) {
  const values = given.raw(1);
  const rows =
    Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][]) : [values];
  const last = rowCount(target);
  const index = given.has(0) && given.integer(0) >= 0 ? given.integer(0) : last;
  if (index > last) throw new HostError("InvalidArgument");
  rows.forEach((row, offset) => {
    const body = bodyArea(target.table);
    insertRow(target, (body?.row ?? target.table.area.row + 1) + index + offset, host);
    if (!row) return;
    const added = host.rangeTarget(target.sheet, rowArea({ ...target, index: index + offset }));
    writeContents(added, [row], host);
  });
  return rowObject(target, index);
}
