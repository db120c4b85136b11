import type { Area } from "../../core/workbook/types";
import type { SheetModel } from "../model/workbook";

/** Who changed something: the add-in through the API, or the user at the keyboard. */
export type ChangeOrigin = "add-in" | "user";

/** Something that happened to the workbook, for the calculation and for events. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheet: SheetModel;
      readonly area: Area;
      /** Excel.DataChangeType. */
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: "sheet added" | "sheet deleted" | "activated"; readonly sheet: SheetModel }
  | { readonly kind: "sheet renamed"; readonly sheet: SheetModel; readonly before: string }
  | { readonly kind: "names" }
  /** A property was set: a look, a size, a setting. What else follows from it is told beside it. */
  | { readonly kind: "property" }
  | { readonly kind: "charts"; readonly sheet: SheetModel }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly area: Area };

/** Kinds of change after which formulas may have other results. */
export function affectsCalculation(change: WorkbookChange): boolean {
  return !["selection", "activated", "charts", "property"].includes(change.kind);
}

/** Kinds of change after which the workbook is to be saved: looking at another place is none. */
export function affectsFile(change: WorkbookChange): boolean {
  return !["selection", "activated"].includes(change.kind);
}
