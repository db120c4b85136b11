import { areaBetween, columnLimit, lastColumn, lastRow, rowLimit } from "../../model/areas";
import type { SheetModel } from "../../model/workbook";
import type { CallArguments } from "../callArguments";
import { HostError } from "../errors";
import { HostObject, type PageBreaks, nullObject } from "../objects";
import { rangeArgument } from "../ranges";
import type { HandlerContext } from "../context";
import type { TypeHandlers } from "./types";

export const worksheetProtection: TypeHandlers<"WorksheetProtection"> = {
  get: {
    Protected: (sheet) => sheet.isProtected,
    Options: (sheet) => (sheet.isProtected ? { ...protectionOptions } : null),
  },
  call: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw new HostError("InvalidOperation");
      sheet.isProtected = true;
    },
    Unprotect: (sheet) => {
      sheet.isProtected = false;
    },
  },
};

/** What a protected sheet of this host allows: to select cells, and nothing else. */
const protectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const freezePanes: TypeHandlers<"WorksheetFreezePanes"> = {
  call: {
    FreezeRows: (sheet, given) => freeze(sheet, given.integer(0, 1), 0),
    FreezeColumns: (sheet, given) => freeze(sheet, 0, given.integer(0, 1)),
    FreezeAt: (sheet, given, host) => {
      const { area } = rangeArgument(given, 0, host, sheet);
      const rows = area.rowCount === rowLimit ? 0 : lastRow(area) + 1;
      const columns = area.columnCount === columnLimit ? 0 : lastColumn(area) + 1;
      freeze(sheet, rows, columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet, _given, host) => {
      const area = frozenArea(sheet);
      if (!area) throw new HostError("ItemNotFound");
      return host.range(sheet, area);
    },
    GetLocationOrNullObject: (sheet, _given, host) => {
      const area = frozenArea(sheet);
      return area ? host.range(sheet, area) : nullObject;
    },
  },
};

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= rowLimit || columns >= columnLimit) {
    throw new HostError("InvalidArgument");
  }
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozenArea({ frozenRows, frozenColumns }: SheetModel) {
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    row: 0,
    column: 0,
    rowCount: frozenRows || rowLimit,
    columnCount: frozenColumns || columnLimit,
  };
}

export const pageBreakCollection: TypeHandlers<"PageBreakCollection"> = {
  call: {
    Add: addBreak,
    GetCount: (breaks) => positionsOf(breaks).length,
    GetItem: (breaks, given) => {
      const position = positionsOf(breaks)[given.integer(0)];
      if (position === undefined) throw new HostError("ItemNotFound");
      return breakAt(breaks, position);
    },
    RemovePageBreaks: ({ sheet, kind }) => {
      sheet[kind] = [];
    },
  },
  items: (breaks) => positionsOf(breaks).map((position) => breakAt(breaks, position)),
};

export const pageBreak: TypeHandlers<"PageBreak"> = {
  get: {
    RowIndex: ({ kind, position }) => (kind === "rowBreaks" ? position : 0),
    ColumnIndex: ({ kind, position }) => (kind === "columnBreaks" ? position : 0),
  },
  call: {
    Delete: ({ sheet, kind, position }) => {
      sheet[kind] = (sheet[kind] ?? []).filter((other) => other !== position);
    },
    GetCellAfterBreak: ({ sheet, kind, position }, _given, host) => {
      const [row, column] = kind === "rowBreaks" ? [position, 0] : [0, position];
      return host.range(sheet, areaBetween(row, column, row, column));
    },
  },
};

const positionsOf = ({ sheet, kind }: PageBreaks) => sheet[kind] ?? [];

const breakAt = (breaks: PageBreaks, position: number) =>
  new HostObject("PageBreak", { ...breaks, position });

/** The page breaks before the first cell of the range. */
function addBreak(breaks: PageBreaks, given: CallArguments, host: HandlerContext) {
  const { area } = rangeArgument(given, 0, host, breaks.sheet);
  const position = breaks.kind === "rowBreaks" ? area.row : area.column;
  if (position === 0) throw new HostError("InvalidArgument");
  const positions = new Set([...positionsOf(breaks), position]);
  breaks.sheet[breaks.kind] = [...positions].sort((a, b) => a - b);
  return breakAt(breaks, position);
}
