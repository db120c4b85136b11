import type { Area } from "../../../core/workbook/types";
import { wholeSheet } from "../../model/areas";
import { usedArea } from "../../model/cells";
import { standardHeight, standardWidth } from "../../model/measures";
import { removeSheet, renameSheet } from "../../model/structure";
import type { SheetModel } from "../../model/workbook";
import { assertStructureEditable } from "../access";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, nullObject } from "../objects";
import { rangeAt } from "../ranges";
import { booleanValue, colorValue, numberValue, oneOf, textValue } from "../values";
import { activateSheet } from "./rangeEditing";
import type { TypeHandlers } from "./types";
import { freeName, worksheetObject } from "./worksheets";

export const worksheet: TypeHandlers<"Worksheet"> = {
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings ?? true,
    StandardHeight: () => standardHeight,
    StandardWidth: () => standardWidth,
    EnableCalculation: () => true,
    Tables: (sheet) => new HostObject("TableCollection", { sheet }),
    Names: (sheet) => new HostObject("NamedItemCollection", { sheet }),
    Charts: (sheet) => new HostObject("ChartCollection", sheet),
    Shapes: (sheet) => new HostObject("ShapeCollection", sheet),
    FreezePanes: (sheet) => new HostObject("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => new HostObject("PageLayout", sheet),
    Protection: (sheet) => new HostObject("WorksheetProtection", sheet),
    HorizontalPageBreaks: (sheet) =>
      new HostObject("PageBreakCollection", { sheet, kind: "rowBreaks" }),
    VerticalPageBreaks: (sheet) =>
      new HostObject("PageBreakCollection", { sheet, kind: "columnBreaks" }),
  },
  set: {
    Name: renameWorksheet,
    Position: moveWorksheet,
    Visibility: setVisibility,
    TabColor: (sheet, value) => {
      sheet.tabColor = value === "" ? "" : colorValue(value);
    },
    Gridlines: (sheet, value) => {
      sheet.showGridlines = booleanValue(value);
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = booleanValue(value);
    },
  },
  call: {
    Activate: (sheet, _given, host) => activateSheet(sheet, host),
    Calculate: (_sheet, _given, host) => void (host.isCalculationWanted = true),
    Delete: (sheet, _given, host) => deleteWorksheet(sheet, host),
    GetRange: (sheet, given, host) =>
      given.has(0)
        ? new HostObject("Range", rangeAt(host, given.text(0), sheet))
        : host.range(sheet, wholeSheet),
    GetRanges: ranges,
    GetRangeByIndexes: (sheet, given, host) => host.range(sheet, areaOf(given)),
    GetCell: (sheet, given, host) =>
      host.range(sheet, {
        row: given.integer(0),
        column: given.integer(1),
        rowCount: 1,
        columnCount: 1,
      }),
    GetUsedRange: (sheet, given, host) =>
      host.range(sheet, usedArea(sheet, given.boolean(0, false)) ?? firstCell),
    GetUsedRangeOrNullObject: (sheet, given, host) => {
      const used = usedArea(sheet, given.boolean(0, false));
      return used ? host.range(sheet, used) : nullObject;
    },
    GetNext: (sheet, given, host) => found(neighbour(sheet, 1, given, host)),
    GetNextOrNullObject: (sheet, given, host) => neighbour(sheet, 1, given, host) ?? nullObject,
    GetPrevious: (sheet, given, host) => found(neighbour(sheet, -1, given, host)),
    GetPreviousOrNullObject: (sheet, given, host) =>
      neighbour(sheet, -1, given, host) ?? nullObject,
    _GetSheetById: (_sheet, given, host) => {
      const other = host.workbook.sheets.find(({ id }) => id === given.text(0));
      return found(other && worksheetObject(other));
    },
  },
};

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const areaOf = (given: CallArguments): Area => ({
  row: given.integer(0),
  column: given.integer(1),
  rowCount: given.integer(2),
  columnCount: given.integer(3),
});

function ranges(sheet: SheetModel, given: CallArguments, host: HandlerContext) {
  if (!given.has(0)) return new HostObject("RangeAreas", [host.rangeTarget(sheet, wholeSheet)]);
  const addresses = given.text(0).split(/[,;]/);
  return new HostObject(
    "RangeAreas",
    addresses.map((address) => rangeAt(host, address, sheet)),
  );
}

/** @throws HostError where the structure is protected, or the name is none or taken. */
export function renameWorksheet(sheet: SheetModel, value: unknown, host: HandlerContext): void {
  assertStructureEditable(host.workbook);
  const name = freeName(host, textValue(value), sheet);
  const before = sheet.name;
  renameSheet(host.workbook, sheet, name);
  host.changes.push({ kind: "sheet renamed", sheet, before });
}

/** @throws HostError where the structure is protected, or there is no such position. */
export function moveWorksheet(sheet: SheetModel, value: unknown, host: HandlerContext): void {
  assertStructureEditable(host.workbook);
  const { sheets } = host.workbook;
  const position = numberValue(value, 0, sheets.length - 1);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** The last visible sheet cannot be hidden or deleted. */
function assertOthersVisible(sheet: SheetModel, host: HandlerContext): void {
  const others = host.workbook.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === "Visible")) {
    throw new HostError("InvalidOperation");
  }
}

function setVisibility(sheet: SheetModel, value: unknown, host: HandlerContext): void {
  assertStructureEditable(host.workbook);
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  if (visibility !== "Visible") assertOthersVisible(sheet, host);
  sheet.visibility = visibility;
  if (visibility === "Visible" || host.workbook.activeSheetId !== sheet.id) return;
  const { sheets } = host.workbook;
  const next = sheets.find((other) => other.visibility === "Visible");
  if (next) activateSheet(next, host);
}

/** @throws HostError where the structure is protected, or no other sheet is visible. */
export function deleteWorksheet(sheet: SheetModel, host: HandlerContext): void {
  assertStructureEditable(host.workbook);
  assertOthersVisible(sheet, host);
  removeSheet(host.workbook, sheet);
  host.forgetSheet(sheet);
  host.changes.push({ kind: "sheet deleted", sheet });
}

function neighbour(sheet: SheetModel, step: number, given: CallArguments, host: HandlerContext) {
  const visibleOnly = given.boolean(0, false);
  const { sheets } = host.workbook;
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.visibility === "Visible")) return worksheetObject(other);
  }
  return null;
}

function found<T>(object: T | null | undefined): T {
  if (object === null || object === undefined) throw new HostError("ItemNotFound");
  return object;
}
