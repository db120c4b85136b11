import { addSheet, freeSheetName, isSheetName } from "../../model/sheets";
import { type SheetModel, findSheet } from "../../model/workbook";
import { assertStructureEditable } from "../access";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, nullObject } from "../objects";
import type { TypeHandlers } from "./types";

export const worksheetCollection: TypeHandlers<"WorksheetCollection"> = {
  call: {
    GetItem: (_target, given, host) => {
      const sheet = findSheet(host.workbook, given.text(0));
      if (!sheet) throw new HostError("ItemNotFound");
      return worksheetObject(sheet);
    },
    GetItemOrNullObject: (_target, given, host) => {
      const sheet = findSheet(host.workbook, given.text(0));
      return sheet ? worksheetObject(sheet) : nullObject;
    },
    GetActiveWorksheet: (_target, _given, host) => worksheetObject(activeSheet(host)),
    GetCount: (_target, given, host) => sheetsOf(host, given).length,
    GetFirst: (_target, given, host) => existing(sheetsOf(host, given)[0]),
    GetLast: (_target, given, host) => existing(sheetsOf(host, given).at(-1)),
    Add: (_target, given, host) =>
      worksheetObject(addWorksheet(host, given.has(0) ? given.text(0) : undefined)),
  },
  items: (_target, host) => host.workbook.sheets.map(worksheetObject),
};

export const worksheetObject = (sheet: SheetModel) => new HostObject("Worksheet", sheet);

function existing(sheet: SheetModel | undefined): HostObject<"Worksheet"> {
  if (!sheet) throw new HostError("ItemNotFound");
  return worksheetObject(sheet);
}

/** All sheets, or the visible ones where the first argument says so. */
function sheetsOf(host: HandlerContext, given: CallArguments): SheetModel[] {
  const visibleOnly = given.boolean(0, false);
  return host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

export function activeSheet({ workbook }: HandlerContext): SheetModel {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

/**
 * A new sheet behind the others; without a name it is `Sheet1`, `Sheet2` …
 *
 * @throws HostError where the structure is protected, or the name is none or taken.
 */
export function addWorksheet(host: HandlerContext, name?: string): SheetModel {
  assertStructureEditable(host.workbook);
  const free = name === undefined ? freeSheetName(host.workbook) : freeName(host, name);
  const sheet = addSheet(host.workbook, free);
  host.changes.push({ kind: "sheet added", sheet });
  return sheet;
}

/**
 * @param own The sheet that is to get the name, where it has one already.
 * @throws HostError InvalidArgument for text that is no name, ItemAlreadyExists for one that is taken.
 */
export function freeName({ workbook }: HandlerContext, name: string, own?: SheetModel): string {
  if (!isSheetName(name)) throw new HostError("InvalidArgument");
  const owner = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (owner && owner !== own) throw new HostError("ItemAlreadyExists");
  return name;
}
