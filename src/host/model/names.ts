import type { Area } from "../../core/workbook/types";
import { absoluteAddress, parseArea, splitReference } from "./areas";
import { type NamedItemModel, type SheetModel, type WorkbookModel, findSheet } from "./workbook";

/** Excel takes the text as a defined name: no spaces, no cell reference, a letter or underscore first. */
export function isDefinedName(name: string): boolean {
  const looksLikeCell = parseArea(name) !== null || /^[rc](\d*)(c\d*)?$/i.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !looksLikeCell;
}

/** The name in that scope; case does not count. `scope` null is the workbook. */
export function findName(
  workbook: WorkbookModel,
  scope: SheetModel | null,
  name: string,
): NamedItemModel | undefined {
  const wanted = name.toLowerCase();
  const id = scope?.id ?? null;
  return workbook.names.find((item) => item.scope === id && item.name.toLowerCase() === wanted);
}

/** The cells that a name stands for, or null where it is no plain reference to cells that exist. */
export function namedRange(
  workbook: WorkbookModel,
  item: NamedItemModel,
): { sheet: SheetModel; area: Area } | null {
  const { sheet: sheetName, rest } = splitReference(item.formula.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : findSheet(workbook, sheetName);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}

/** `='My sheet'!$A$1:$C$3`. */
export function rangeFormula(sheet: SheetModel, area: Area): string {
  return `=${absoluteAddress(sheet.name, area)}`;
}
