import type { Area } from "../../../core/workbook/types";
import { parseArea, splitReference } from "../../model/areas";
import { findName, namedRange } from "../../model/names";
import { findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";

/**
 * Where a link inside the workbook leads: cells by their address, or a defined name. Null where there are none such, or
 * their sheet is hidden.
 *
 * @param own sheet on which the link stands.
 */
export function placeOfLink(
  workbook: WorkbookModel,
  own: SheetModel | undefined,
  reference: string,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const { sheet: name, rest } = splitReference(reference.replace(/^#/, ""));
  const sheet = name === null ? own : findSheet(workbook, name);
  const area = parseArea(rest);
  const place = sheet && area ? { sheet, area } : placeOfName(workbook, sheet, rest);
  return place?.sheet.visibility === "Visible" ? place : null;
}

/** A name of the sheet goes before one of the workbook. */
function placeOfName(workbook: WorkbookModel, sheet: SheetModel | undefined, name: string) {
  const found = (sheet && findName(workbook, sheet, name)) ?? findName(workbook, null, name);
  return found ? namedRange(workbook, found) : null;
}
