import type { Worksheet } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import { parseArea, splitReference } from "../../../model/areas";
import type { CellContent } from "../../view/types";
import { extrasOf } from "./cell-data";
import type { Component } from "./component";
import type { Front } from "./front";

type Link = NonNullable<CellContent["link"]>;

/** Follows the link of a cell that is clicked: a place in the workbook is shown, an address is opened beside this page. */
export function followLinks(component: Component, go: (front: Front) => void): void {
  component.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const sheet = component.workbook.getSheetBySheetId(location.subUnitId);
    const link = sheet && extrasOf(sheet.getCellRaw(location.row, location.col))?.link;
    if (!sheet || !link) return;
    const place = placeOf(component, sheet, link);
    if (place) go(place);
    else openAddress(link);
  });
}

function placeOf({ workbook }: Component, own: Worksheet, link: Link): Front | null {
  if (!link.documentReference) return null;
  const { sheet: name, rest } = splitReference(link.documentReference.replace(/^#/, ""));
  const wanted = name?.toLowerCase();
  const sheet =
    wanted === undefined
      ? own
      : workbook.getSheets().find((other) => other.getName().toLowerCase() === wanted);
  const area = parseArea(rest);
  return sheet && area && !sheet.isSheetHidden() ? { sheet: sheet.getSheetId(), area } : null;
}

/** Only what a browser opens without harm: no script, no file of this machine. */
function openAddress({ address = "" }: Link): void {
  if (/^(https?:\/\/|mailto:)/i.test(address))
    window.open(address, "_blank", "noopener,noreferrer");
}
