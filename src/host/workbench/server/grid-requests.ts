import type { Area } from "../../../core/workbook/types";
import { columnLimit, contains, rowLimit } from "../../model/areas";
import { cellsIn, resetLooks } from "../../model/cells";
import { clearContents } from "../../model/contents";
import { copyCells } from "../../model/copying";
import { settleHeadersIn } from "../../model/tables";
import { findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";
import { assertEditable } from "../../richapi/access";
import type { HandlerContext } from "../../richapi/context";
import { HostError } from "../../richapi/errors";
import { activateSheet, clear, select, shift } from "../../richapi/handlers/rangeEditing";
import { resize } from "../../richapi/handlers/rangeFormat";
import { setHidden } from "../../richapi/handlers/rangeSetters";
import { deleteWorksheet, moveWorksheet, renameWorksheet } from "../../richapi/handlers/worksheet";
import { addWorksheet } from "../../richapi/handlers/worksheets";
import { writeContents } from "../../richapi/writing";
import type { Axis, GridRequest } from "../view/types";

/** What the person at the grid can do to the workbook; what they want to see or take back is no part of it. */
export type GridEdit = Exclude<
  GridRequest,
  { readonly type: "show sheet" | "follow" | "undo" | "redo" }
>;

/**
 * Does to the workbook what the person at the grid does, as Excel would.
 *
 * @throws HostError where the workbook does not allow it: see `refusals.ts`.
 */
export function applyEdit(edit: GridEdit, context: HandlerContext): void {
  const sheet = edit.type === "add sheet" ? addWorksheet(context) : sheetOf(context, edit.sheet);
  if (edit.type === "select") return select(sheet, edit.area, context);
  apply(edit, sheet, context);
  context.workbook.isDirty = true;
}

function apply(
  edit: Exclude<GridEdit, { readonly type: "select" }>,
  sheet: SheetModel,
  context: HandlerContext,
): void {
  switch (edit.type) {
    case "edit":
      return writeContents(context.rangeTarget(sheet, edit.area), edit.values, context);
    case "add sheet":
      return activateSheet(sheet, context);
    case "delete sheet":
      return deleteWorksheet(sheet, context);
    case "rename sheet":
      return renameWorksheet(sheet, edit.name, context);
    case "move sheet":
      return moveWorksheet(sheet, positionOf(context.workbook, sheet, edit.position), context);
    case "clear":
      return clear(context.rangeTarget(sheet, edit.area), "Contents", context);
    case "copy":
      return copy(sheetOf(context, edit.from.sheet), edit.from.area, sheet, edit, context);
    case "resize":
      return resize([targetOf(sheet, edit, context)], edit.axis, edit.size);
    case "hide":
    case "unhide":
      return setHidden(targetOf(sheet, edit, context), edit.axis, edit.type === "hide");
    case "insert":
    case "delete": {
      const { type: kind, axis } = edit;
      return shift(sheet, { kind, axis, area: wholeBands(edit) }, context);
    }
  }
}

/** Among all sheets: before the one whose tab follows. */
function positionOf({ sheets }: WorkbookModel, sheet: SheetModel, tab: number): number {
  const others = sheets.filter((other) => other !== sheet);
  const next = others.filter(({ visibility }) => visibility === "Visible")[tab];
  return next ? others.indexOf(next) : others.length;
}

/** Copies with looks and formulas; a move then empties what the copy has not covered. */
function copy(
  source: SheetModel,
  from: Area,
  target: SheetModel,
  { area, moves }: { readonly area: Area; readonly moves: boolean },
  context: HandlerContext,
): void {
  assertEditable(target, area);
  if (moves) assertEditable(source, from);
  context.rangeTarget(target, area);
  copyCells(source, from, target, area, { what: "All", skipsBlanks: false });
  settleHeadersIn(target, area);
  context.changedCells(target, area);
  if (!moves) return;
  for (const { row, column } of [...cellsIn(source, from)]) {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    if (source === target && contains(area, cell)) continue;
    clearContents(source, cell);
    resetLooks(source, cell);
  }
  settleHeadersIn(source, from);
  context.changedCells(source, from);
}

/** A run of rows or columns. */
export interface Bands {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}

const targetOf = (sheet: SheetModel, bands: Bands, context: HandlerContext) =>
  context.rangeTarget(sheet, wholeBands(bands));

/** Whole rows or columns. */
export const wholeBands = ({ axis, first, count }: Bands): Area =>
  axis === "rows"
    ? { row: first, column: 0, rowCount: count, columnCount: columnLimit }
    : { row: 0, column: first, rowCount: rowLimit, columnCount: count };

const sheetOf = ({ workbook }: HandlerContext, sheet: string) => found(findSheet(workbook, sheet));

function found(sheet: SheetModel | undefined): SheetModel {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
