import type { Area } from "../../core/workbook/types";
import { positions } from "../model/areas";
import { styleAt } from "../model/cells";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import { HostError } from "./errors";

/**
 * Cells of the area may be changed.
 *
 * @throws HostError AccessDenied on a protected sheet, unless every cell of the area is unlocked.
 */
export function assertEditable(sheet: SheetModel, area?: Area): void {
  if (!sheet.isProtected) return;
  if (area && isUnlocked(sheet, area)) return;
  throw new HostError("AccessDenied");
}

/** A sheet may be added, deleted, renamed, moved or hidden. */
export function assertStructureEditable(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) throw new HostError("AccessDenied");
}

/** Most cells that are looked at one by one; larger areas count as locked. */
const inspected = 100_000;

function isUnlocked(sheet: SheetModel, area: Area): boolean {
  if (area.rowCount * area.columnCount > inspected) return false;
  for (const [row, column] of positions(area)) {
    if (styleAt(sheet, row, column).locked !== false) return false;
  }
  return true;
}
