import type { Area } from "../../../core/workbook/types";
import { boundingArea, intersection } from "../../model/areas";
import {
  type Memento,
  mementoOfBands,
  mementoOfCells,
  mementoOfWorkbook,
  type SheetArea,
} from "../../model/mementos";
import { headerArea } from "../../model/tables";
import { findSheet, type SheetModel } from "../../model/workbook";
import { assertEditable } from "../../richapi/access";
import type { HandlerContext } from "../../richapi/context";
import { select } from "../../richapi/handlers/rangeEditing";
import { type Bands, type GridEdit, wholeBands } from "./grid-requests";

/** How something that the person did is taken back. */
export interface UndoStep {
  /** Does it again. */
  readonly edit: GridEdit;
  /** How many cells are kept for it. */
  readonly size: number;
  /** @throws HostError where its sheet has been protected since. */
  undo(context: HandlerContext): void;
}

/** Remembers what an edit is about to change; null where it changes nothing that can be taken back. */
export function stepBefore(edit: GridEdit, { workbook }: HandlerContext): UndoStep | null {
  const sheet = "sheet" in edit ? findSheet(workbook, edit.sheet) : undefined;
  if (!sheet) return null;
  switch (edit.type) {
    case "edit":
    case "clear":
      return cellsStep(edit, [{ sheet, area: edit.area }]);
    case "copy":
      return cellsStep(edit, placesOfCopy(edit, sheet, findSheet(workbook, edit.from.sheet)));
    case "resize":
    case "hide":
    case "unhide":
      return step(edit, mementoOfBands(sheet, edit.axis), { sheet, area: wholeBands(edit) });
    case "insert":
    case "delete":
      return shiftStep(edit, edit.type, sheet, mementoOfWorkbook(workbook));
    default:
      return null;
  }
}

function placesOfCopy(
  { from, area, moves }: Extract<GridEdit, { type: "copy" }>,
  sheet: SheetModel,
  source: SheetModel | undefined,
): SheetArea[] {
  const target = { sheet, area };
  if (!moves || !source) return [target];
  // Overlapping areas are remembered as one: each would bring back what the other has changed.
  const overlaps = source === sheet && intersection(from.area, area) !== null;
  if (overlaps) return [{ sheet, area: boundingArea(from.area, area) }];
  return [target, { sheet: source, area: from.area }];
}

function cellsStep(edit: GridEdit, places: readonly SheetArea[]): UndoStep {
  const touched = places.flatMap((place) => [place, ...headersTouched(place)]);
  return step(edit, mementoOfCells(touched), places[0], (context) => {
    for (const { sheet, area } of touched) context.changedCells(sheet, area);
  });
}

/** Headers of a table are kept different from each other: a change of one may change others. */
function headersTouched({ sheet, area }: SheetArea): SheetArea[] {
  return sheet.tables
    .filter((table) => table.hasHeaders && intersection(headerArea(table), area))
    .map((table) => ({ sheet, area: headerArea(table) }));
}

function shiftStep(
  edit: Extract<GridEdit, Bands>,
  done: "insert" | "delete",
  sheet: SheetModel,
  memento: Memento,
): UndoStep {
  const { axis } = edit;
  const area = wholeBands(edit);
  return step(edit, memento, { sheet, area }, (context) => {
    const kind = done === "insert" ? "delete" : "insert";
    context.followShift(sheet, { kind, axis, area });
    const word = kind === "insert" ? "Inserted" : "Deleted";
    const changeType = axis === "rows" ? (`Row${word}` as const) : (`Column${word}` as const);
    context.changes.push({ kind: "cells", sheet, area, changeType });
  });
}

/** @param place is shown once it is as it was. */
function step(
  edit: GridEdit,
  memento: Memento,
  place: { readonly sheet: SheetModel; readonly area: Area } | undefined,
  tell: (context: HandlerContext) => void = () => undefined,
): UndoStep {
  return {
    edit,
    size: memento.size,
    undo: (context) => {
      if (place) assertEditable(place.sheet, place.area);
      memento.restore();
      tell(context);
      if (place?.sheet.visibility === "Visible") select(place.sheet, place.area, context);
      context.workbook.isDirty = true;
    },
  };
}
