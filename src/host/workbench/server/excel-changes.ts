import type { AddinHost } from "../../addin-host";
import { findSheet } from "../../model/workbook";
import type { ClientMessage, Protectable } from "../protocol";

/** What a page asks of the Excel that is played, apart from the workbook's contents. */
export type ExcelChange = Exclude<
  ClientMessage,
  { readonly type: "grid" | "pane loaded" | "office" }
>;

/** @throws Error where an Excel of that requirement set cannot be played. */
export async function changeExcel(host: AddinHost, change: ExcelChange): Promise<void> {
  switch (change.type) {
    case "typing":
      host.badDays.cellEditMode = change.isTyping;
      return;
    case "show pane":
      return host.userAct((context) => {
        context.appState = change.isShown ? "Visible" : "Background";
      });
    case "set bad days":
      Object.assign(host.badDays, change.badDays);
      return;
    case "set requirement set":
      return host.claim(change.requirementSet);
    case "protect":
      return protect(host, change.what, change.isProtected);
    case "reset counters":
      return host.counters.reset();
  }
}

function protect(host: AddinHost, what: Protectable, isProtected: boolean): Promise<void> {
  return host.userAct(({ workbook }) => {
    workbook.isDirty = true;
    if (what === "workbook structure") workbook.isStructureProtected = isProtected;
    const sheet = findSheet(workbook, workbook.activeSheetId);
    if (what === "active sheet" && sheet) sheet.isProtected = isProtected;
  });
}
