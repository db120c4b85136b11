import { HoverManagerService } from "@univerjs/sheets-ui";
import type { CellContent, GridRequest } from "../../view/types";
import { extrasOf } from "./cell-data";
import type { Component } from "./component";

type Link = NonNullable<CellContent["link"]>;

/** Follows the link of a cell that is clicked: a place in the workbook is shown, an address is opened beside this page. */
export function followLinks(component: Component, send: (request: GridRequest) => void): void {
  component.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const sheet = component.workbook.getSheetBySheetId(location.subUnitId);
    const link = sheet && extrasOf(sheet.getCellRaw(location.row, location.col))?.link;
    if (!sheet || !link) return;
    const { documentReference: reference } = link;
    if (reference) send({ type: "follow", sheet: sheet.getSheetId(), reference });
    else openAddress(link);
  });
}

/** Only what a browser opens without harm: no script, no file of this machine. */
function openAddress({ address = "" }: Link): void {
  if (/^(https?:\/\/|mailto:)/i.test(address))
    window.open(address, "_blank", "noopener,noreferrer");
}
