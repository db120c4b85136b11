import { BooleanNumber, type IMutation, type IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { SheetSummary } from "../../view/types";
import { unitId, type Component } from "./component";
import { blankSheet } from "./layout";

/** Gives the component the tabs of the host, with their order, names and colours. */
export function setSheets(component: Component, sheets: readonly SheetSummary[]): void {
  sheets.forEach((sheet, index) => {
    insertOrName(component, sheet, index);
    settleTab(component, sheet);
  });
  sheets.forEach(({ id }, index) => move(component, id, index));
}

/** Takes away the tabs that the host has hidden or deleted; another one must be in front. */
export function takeAwaySheets(component: Component, sheets: readonly SheetSummary[]): void {
  const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  for (const id of [...component.workbook.getSheetOrders()]) {
    const sheet = known.get(id);
    if (!sheet) change(component, RemoveSheetMutation, { subUnitId: id });
    else if (sheet.visibility !== "Visible") setHidden(component, id, BooleanNumber.TRUE);
  }
}

/** A tab as the component takes it. */
export function tabOf({ id, name, visibility, tabColor }: SheetSummary): IWorksheetData {
  return { ...blankSheet(id, name), tabColor, hidden: hiddenFlag(visibility) };
}

const hiddenFlag = (visibility: SheetSummary["visibility"]) =>
  visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;

function insertOrName(component: Component, sheet: SheetSummary, index: number): void {
  const shown = component.workbook.getSheetBySheetId(sheet.id);
  if (!shown) change(component, InsertSheetMutation, { index, sheet: tabOf(sheet) });
  else if (shown.getName() !== sheet.name) {
    change(component, SetWorksheetNameMutation, { subUnitId: sheet.id, name: sheet.name });
  }
}

function settleTab(component: Component, { id, tabColor, visibility }: SheetSummary): void {
  const config = component.workbook.getSheetBySheetId(id)?.getConfig();
  if (config?.tabColor !== tabColor) {
    change(component, SetTabColorMutation, { subUnitId: id, color: tabColor });
  }
  if (visibility === "Visible") setHidden(component, id, BooleanNumber.FALSE);
}

function setHidden(component: Component, id: string, hidden: BooleanNumber): void {
  const config = component.workbook.getSheetBySheetId(id)?.getConfig();
  if (config?.hidden === hidden) return;
  change(component, SetWorksheetHideMutation, { subUnitId: id, hidden });
}

function move(component: Component, id: string, toOrder: number): void {
  const fromOrder = component.workbook.getSheetOrders().indexOf(id);
  if (fromOrder === toOrder) return;
  change(component, SetWorksheetOrderMutation, { subUnitId: id, fromOrder, toOrder });
}

/** As from another author: the component would bring a sheet to the front that its own user inserts or unhides. */
function change({ commands }: Component, mutation: IMutation<object>, params: object): void {
  commands.syncExecuteCommand(mutation.id, { unitId, ...params }, { fromCollab: true });
}
