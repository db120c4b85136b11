import type { Area } from "../../../core/workbook/types";
import { intersection, lastRow } from "../../model/areas";
import { clearContents, putText } from "../../model/contents";
import { restyle } from "../../model/cells";
import {
  addTable,
  allTables,
  bodyArea,
  headerArea,
  isFreeTableName,
  settleHeaders,
  totalsArea,
} from "../../model/tables";
import { defaultStyle } from "../../model/workbook";
import { assertEditable } from "../access";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type TableTarget, type Targets, nullObject } from "../objects";
import { rangeArgument } from "../ranges";
import { booleanValue, textValue } from "../values";
import { shift } from "./rangeEditing";
import type { TypeHandlers } from "./types";
import { activeSheet } from "./worksheets";

type Tables = Targets["TableCollection"];

const tableObject = (target: TableTarget) => new HostObject("Table", target);

function tablesOf({ sheet }: Tables, host: HandlerContext): TableTarget[] {
  return allTables(host.workbook).filter((target) => sheet === null || target.sheet === sheet);
}

/** By name (case does not count) or id. */
function findTable(tables: Tables, key: string, host: HandlerContext): TableTarget | undefined {
  const wanted = key.toLowerCase();
  const all = tablesOf(tables, host);
  return (
    all.find(({ table }) => table.name.toLowerCase() === wanted) ??
    all.find(({ table }) => table.id === key)
  );
}

export const tableCollection: TypeHandlers<"TableCollection"> = {
  get: { Count: (tables, host) => tablesOf(tables, host).length },
  call: {
    Add: add,
    GetCount: (tables, _given, host) => tablesOf(tables, host).length,
    GetItem: (tables, given, host) => tableObject(found(findTable(tables, given.key(0), host))),
    GetItemAt: (tables, given, host) =>
      tableObject(found(tablesOf(tables, host)[given.integer(0)])),
    GetItemOrNullObject: (tables, given, host) => {
      const target = findTable(tables, given.key(0), host);
      return target ? tableObject(target) : nullObject;
    },
  },
  items: (tables, host) => tablesOf(tables, host).map(tableObject),
};

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new HostError("ItemNotFound");
  return value;
}

function add({ sheet: home }: Tables, given: CallArguments, host: HandlerContext) {
  const { sheet, area } = rangeArgument(given, 0, host, home ?? activeSheet(host));
  if (home && home !== sheet) throw new HostError("InvalidArgument");
  assertEditable(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError("InvalidArgument");
  const hasHeaders = given.boolean(1, true);
  if (!hasHeaders)
    shift(sheet, { kind: "insert", axis: "rows", area: { ...area, rowCount: 1 } }, host);
  const whole = hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
  const table = addTable(host.workbook, sheet, whole);
  host.changedCells(sheet, table.area);
  return tableObject({ sheet, table });
}

export const table: TypeHandlers<"Table"> = {
  get: {
    Id: ({ table }) => table.id,
    LegacyId: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowHeaders: ({ table }) => table.hasHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    Columns: (target) => new HostObject("TableColumnCollection", target),
    Rows: (target) => new HostObject("TableRowCollection", target),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  set: {
    Name: rename,
    Style: ({ table }, value) => {
      table.style = textValue(value);
    },
    ShowBandedRows: ({ table }, value) => {
      table.showBandedRows = booleanValue(value);
    },
    ShowFilterButton: ({ table }, value) => {
      table.showFilterButton = booleanValue(value);
    },
    ShowTotals: showTotals,
  },
  call: {
    GetRange: ({ sheet, table }, _given, host) => host.range(sheet, table.area),
    GetHeaderRowRange: ({ sheet, table }, _given, host) => {
      if (!table.hasHeaders) throw new HostError("ItemNotFound");
      return host.range(sheet, headerArea(table));
    },
    GetDataBodyRange: ({ sheet, table }, _given, host) =>
      host.range(sheet, found(bodyArea(table) ?? undefined)),
    GetTotalRowRange: ({ sheet, table }, _given, host) =>
      host.range(sheet, found(totalsArea(table) ?? undefined)),
    Resize: resize,
    ConvertToRange: (target, _given, host) => {
      removeTable(target);
      return host.range(target.sheet, target.table.area);
    },
    Delete: (target, _given, host) => {
      removeTable(target);
      clearContents(target.sheet, target.table.area);
      restyle(target.sheet, target.table.area, () => defaultStyle);
      host.changedCells(target.sheet, target.table.area);
    },
  },
};

function removeTable({ sheet, table }: TableTarget): void {
  assertEditable(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

function rename({ table }: TableTarget, value: unknown, host: HandlerContext): void {
  const name = textValue(value);
  const isSame = name.toLowerCase() === table.name.toLowerCase();
  const state = isSame ? "free" : isFreeTableName(host.workbook, name);
  if (state === "invalid") throw new HostError("InvalidArgument");
  if (state === "taken") throw new HostError("ItemAlreadyExists");
  table.name = name;
}

/** Header and first cell stay where they are, and the table keeps at least one row below its header. */
function resize({ sheet, table }: TableTarget, given: CallArguments, host: HandlerContext): void {
  assertEditable(sheet);
  const { sheet: other, area } = rangeArgument(given, 0, host, sheet);
  const overlaps = sheet.tables.some((item) => item !== table && intersection(item.area, area));
  const keepsHeader =
    other === sheet && area.row === table.area.row && intersection(area, table.area);
  if (overlaps || !keepsHeader || area.rowCount < 2) throw new HostError("InvalidArgument");
  table.area = area;
  settleHeaders(sheet, table);
  host.changedCells(sheet, area);
}

function showTotals({ sheet, table }: TableTarget, value: unknown, host: HandlerContext): void {
  assertEditable(sheet);
  const isWanted = booleanValue(value);
  if (isWanted === table.showTotals) return;
  if (isWanted) {
    insertRow({ sheet, table }, lastRow(table.area) + 1, host);
    putText(sheet, lastRow(table.area), table.area.column, "Total");
  } else {
    const totals = { ...table.area, row: lastRow(table.area), rowCount: 1 };
    shift(sheet, { kind: "delete", axis: "rows", area: totals }, host);
  }
  table.showTotals = isWanted;
}

/** Makes room for one more row of the table, before which everything below it moves down. */
export function insertRow({ sheet, table }: TableTarget, row: number, host: HandlerContext): void {
  const room: Area = { ...table.area, row, rowCount: 1 };
  const isBehind = row > lastRow(table.area);
  const { area } = table;
  shift(sheet, { kind: "insert", axis: "rows", area: room }, host);
  if (isBehind) table.area = { ...area, rowCount: area.rowCount + 1 };
}
