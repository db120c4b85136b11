import type { Area } from "../../../core/workbook/types";
import {
  boundingArea,
  columnLimit,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  rowLimit,
} from "../../model/areas";
import { cellsIn, dropIfBlank, isFilled, resetLooks } from "../../model/cells";
import { clearContents, mergeCells, unmergeCells } from "../../model/contents";
import { copyCells } from "../../model/copying";
import type { Shift } from "../../model/shifting";
import { ShiftConflict, shiftCells } from "../../model/structure";
import { settleHeadersIn } from "../../model/tables";
import type { SheetModel } from "../../model/workbook";
import { assertEditable } from "../access";
import type { CallArguments } from "../callArguments";
import type { WorkbookChange } from "../changes";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import type { RangeTarget } from "../objects";
import { rangeArgument } from "../ranges";
import { oneOf } from "../values";
import type { TypeHandlers } from "./types";

type Calls = NonNullable<TypeHandlers<"Range">["call"]>;

/** Methods that change cells, and those that the client itself calls. */
export const rangeEditing: Calls = {
  Clear: (target, given, host) => clear(target, given.text(0, "All"), host),
  Merge: merge,
  Unmerge: unmerge,
  Select: ({ sheet, area }, _given, host) => select(sheet, area, host),
  Insert: insert,
  Delete: remove,
  CopyFrom: copyFrom,
  Calculate: (_target, _given, host) => void (host.isCalculationWanted = true),
  SetDirty: (_target, _given, host) => void (host.isCalculationWanted = true),
  _KeepReference: (target, _given, host) => host.keep(target),
  _ValidateArraySize: ({ area }, given) => {
    const fits = given.integer(0) === area.rowCount && given.integer(1) === area.columnCount;
    if (!fits) throw new HostError("InvalidArgument");
  },
};

const clearKinds = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** Clears values, looks or links. */
export function clear({ sheet, area }: RangeTarget, applyTo: string, host: HandlerContext): void {
  const kind = oneOf(applyTo, clearKinds);
  assertEditable(sheet, area);
  const isAll = kind === "All";
  if (isAll || kind === "Contents" || kind === "ResetContents") {
    clearContents(sheet, area);
    settleHeadersIn(sheet, area);
    host.changedCells(sheet, area);
  }
  if (isAll || kind === "Hyperlinks" || kind === "RemoveHyperlinks") clearLinks(sheet, area);
  if (isAll || kind === "Formats") clearLooks(sheet, area);
}

function clearLinks(sheet: SheetModel, area: Area): void {
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    delete cell.hyperlink;
    dropIfBlank(sheet, row, column);
  }
}

function clearLooks(sheet: SheetModel, area: Area): void {
  for (const merged of sheet.merges.filter((candidate) => intersection(candidate, area))) {
    unmergeCells(sheet, merged);
  }
  resetLooks(sheet, area);
}

function merge({ sheet, area }: RangeTarget, given: CallArguments, host: HandlerContext): void {
  assertEditable(sheet, area);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError("InvalidOperation");
  const across = given.boolean(0, false);
  const rows = across
    ? Array.from({ length: area.rowCount }, (_r, i) => ({
        ...area,
        row: area.row + i,
        rowCount: 1,
      }))
    : [area];
  for (const row of rows) mergeCells(sheet, withOverlapping(sheet, row));
  host.changedCells(sheet, area);
}

/** The area enlarged by the merged areas that it touches. */
function withOverlapping(sheet: SheetModel, area: Area): Area {
  const touching = sheet.merges.find(
    (merged) => intersection(merged, area) && !contains(area, merged),
  );
  return touching ? withOverlapping(sheet, boundingArea(area, touching)) : area;
}

function unmerge({ sheet, area }: RangeTarget): void {
  assertEditable(sheet, area);
  for (const merged of sheet.merges.filter((candidate) => intersection(candidate, area))) {
    unmergeCells(sheet, merged);
  }
}

/** Selects cells on their sheet, which becomes the active one. */
export function select(sheet: SheetModel, area: Area, host: HandlerContext): void {
  activateSheet(sheet, host);
  sheet.selection = area;
  host.workbook.selection = area;
  host.changes.push({ kind: "selection", sheet, area });
}

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Brings the sheet to the front, with what was selected on it before. */
export function activateSheet(sheet: SheetModel, host: HandlerContext): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  const { workbook } = host;
  if (workbook.activeSheetId === sheet.id) return;
  const before = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (before) before.selection = workbook.selection;
  workbook.activeSheetId = sheet.id;
  workbook.selection = sheet.selection ?? firstCell;
  host.changes.push({ kind: "activated", sheet });
}

function insert({ sheet, area }: RangeTarget, given: CallArguments, host: HandlerContext) {
  const direction = oneOf(given.text(0), ["Down", "Right"]);
  shift(sheet, { kind: "insert", axis: direction === "Down" ? "rows" : "columns", area }, host);
  return host.range(sheet, area);
}

function remove({ sheet, area }: RangeTarget, given: CallArguments, host: HandlerContext): void {
  const direction = oneOf(given.text(0), ["Up", "Left"]);
  shift(sheet, { kind: "delete", axis: direction === "Up" ? "rows" : "columns", area }, host);
}

/** Moves cells with all that refers to them, and the ranges that the client holds. */
export function shift(sheet: SheetModel, change: Shift, host: HandlerContext): void {
  assertEditable(sheet);
  if (change.kind === "insert") assertRoom(sheet, change);
  try {
    shiftCells(host.workbook, sheet, change);
  } catch (error) {
    if (error instanceof ShiftConflict) throw new HostError("InsertDeleteConflict");
    throw error;
  }
  host.followShift(sheet, change);
  host.changes.push({ kind: "cells", sheet, area: change.area, changeType: changeType(change) });
}

function assertRoom(sheet: SheetModel, { axis, area }: Shift): void {
  const edge =
    axis === "rows"
      ? { ...area, row: rowLimit - area.rowCount }
      : { ...area, column: columnLimit - area.columnCount };
  for (const { cell } of cellsIn(sheet, edge)) {
    if (isFilled(cell)) throw new HostError("NonBlankCellOffSheet");
  }
}

function changeType({
  kind,
  axis,
  area,
}: Shift): Extract<WorkbookChange, { kind: "cells" }>["changeType"] {
  const done = kind === "insert" ? "Inserted" : "Deleted";
  if (axis === "rows" && isEntireRow(area)) return `Row${done}`;
  if (axis === "columns" && isEntireColumn(area)) return `Column${done}`;
  return `Cell${done}`;
}

/** The source repeats where the target is a multiple of it, and spreads beyond a smaller target. */
function copyFrom(target: RangeTarget, given: CallArguments, host: HandlerContext): void {
  const source = rangeArgument(given, 0, host, target.sheet);
  const what = oneOf(given.text(1, "All"), ["All", "Formulas", "Values", "Formats"]);
  if (given.boolean(3, false))
    throw new HostError("ApiNotFound", "Range.copyFrom with transpose is not played by this host.");
  const area = copiedArea(target.area, source.area);
  assertEditable(target.sheet, area);
  copyCells(source.sheet, source.area, target.sheet, area, {
    what,
    skipsBlanks: given.boolean(2, false),
  });
  settleHeadersIn(target.sheet, area);
  host.changedCells(target.sheet, area);
}

function copiedArea(target: Area, source: Area): Area {
  const fits = (size: number, of: number) => (size % of === 0 ? size : of);
  const area = {
    ...target,
    rowCount: fits(target.rowCount, source.rowCount),
    columnCount: fits(target.columnCount, source.columnCount),
  };
  if (lastRow(area) >= rowLimit || lastColumn(area) >= columnLimit)
    throw new HostError("InvalidArgument");
  return area;
}
