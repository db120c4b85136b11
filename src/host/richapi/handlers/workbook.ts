import { splitReference } from "../../model/areas";
import type { DocumentProperties } from "../../model/workbook";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, nullObject } from "../objects";
import { rangeAt } from "../ranges";
import { booleanValue, oneOf, textValue } from "../values";
import type { TypeHandlers } from "./types";
import { activeSheet } from "./worksheets";

export const workbook: TypeHandlers<"Workbook"> = {
  get: {
    Name: (_target, host) => host.workbook.name,
    IsDirty: (_target, host) => host.workbook.isDirty ?? false,
    ReadOnly: () => false,
    AutoSave: () => false,
    PreviouslySaved: (_target, host) => host.workbook.source !== null,
    Application: () => new HostObject("Application", null),
    Worksheets: () => new HostObject("WorksheetCollection", null),
    Names: () => new HostObject("NamedItemCollection", { sheet: null }),
    Tables: () => new HostObject("TableCollection", { sheet: null }),
    Properties: () => new HostObject("DocumentProperties", null),
    Protection: () => new HostObject("WorkbookProtection", null),
    Settings: () => new HostObject("SettingCollection", null),
    CustomXmlParts: () => new HostObject("CustomXmlPartCollection", null),
  },
  set: {
    IsDirty: (_target, value, host) => {
      host.workbook.isDirty = booleanValue(value);
    },
  },
  call: {
    GetSelectedRange: (_target, _given, host) =>
      host.range(activeSheet(host), host.workbook.selection),
    GetActiveCell: (_target, _given, host) =>
      host.range(activeSheet(host), { ...host.workbook.selection, rowCount: 1, columnCount: 1 }),
    _GetRangeForEventByReferenceId: (_target, given, host) => {
      const range = eventRange(given, host);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, given, host) =>
      eventRange(given, host) ?? nullObject,
    _RemoveReference: (_target, given, host) => host.release(given.text(0)),
    _GetReferenceCount: (_target, _given, host) => host.keptCount,
  },
};

/** The cells that an event is about, by the id of their sheet and their address; null once the sheet has gone. */
function eventRange(given: CallArguments, host: HandlerContext) {
  const { sheet: id, rest } = splitReference(given.text(0));
  const sheet = host.workbook.sheets.find((candidate) => candidate.id === id);
  return sheet ? new HostObject("Range", rangeAt(host, rest, sheet)) : null;
}

export const application: TypeHandlers<"Application"> = {
  get: {
    CalculationMode: (_target, host) => host.workbook.calculationMode ?? "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_target, value, host) => {
      const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      host.workbook.calculationMode = mode;
      if (mode !== "Manual") host.isCalculationWanted = true;
    },
  },
  call: {
    Calculate: (_target, given, host) => {
      oneOf(given.raw(0), ["Recalculate", "Full", "FullRebuild"]);
      host.isCalculationWanted = true;
    },
    SuspendApiCalculationUntilNextSync: (_target, _given, host) => {
      host.isCalculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (_target, given, host) => {
      const created = {
        id: `new-workbook-${host.newWorkbooks.length + 1}`,
        file: workbookFile(given.raw(0)),
        isOpen: false,
      };
      host.newWorkbooks.push(created);
      return new HostObject("WorkbookCreated", created);
    },
    _GetWorkbookCreatedById: (_target, given, host) => {
      const created = host.newWorkbooks.find(({ id }) => id === given.text(0));
      if (!created) throw new HostError("ItemNotFound");
      return new HostObject("WorkbookCreated", created);
    },
  },
};

/**
 * The file of a new workbook: an empty one where none is given.
 * @throws HostError InvalidArgument where it is no .xlsx file in base64
 */
function workbookFile(base64: unknown): Uint8Array {
  if (base64 === undefined || base64 === null) return new Uint8Array();
  const file = Buffer.from(textValue(base64), "base64");
  if (file.subarray(0, 2).toString() !== "PK") throw new HostError("InvalidArgument");
  return new Uint8Array(file);
}

export const workbookCreated: TypeHandlers<"WorkbookCreated"> = {
  get: { Id: ({ id }) => id },
  call: {
    Open: (created) => {
      created.isOpen = true;
    },
  },
};

export const workbookProtection: TypeHandlers<"WorkbookProtection"> = {
  get: { Protected: (_target, host) => host.workbook.isStructureProtected },
  call: {
    Protect: (_target, _given, host) => {
      if (host.workbook.isStructureProtected) throw new HostError("InvalidOperation");
      host.workbook.isStructureProtected = true;
    },
    Unprotect: (_target, _given, host) => {
      host.workbook.isStructureProtected = false;
    },
  },
};

/** Names on the wire of the properties that can be changed. */
const properties: readonly (readonly [string, keyof DocumentProperties])[] = [
  ["Title", "title"],
  ["Author", "author"],
  ["Subject", "subject"],
  ["Comments", "comments"],
  ["Keywords", "keywords"],
  ["Category", "category"],
  ["Manager", "manager"],
  ["Company", "company"],
];

export const documentProperties: TypeHandlers<"DocumentProperties"> = {
  get: Object.fromEntries(
    properties.map(([name, property]) => [
      name,
      (_target: null, host: HandlerContext) => host.workbook.properties[property] ?? "",
    ]),
  ),
  set: Object.fromEntries(
    properties.map(([name, property]) => [
      name,
      (_target: null, value: unknown, host: HandlerContext) => {
        host.workbook.properties[property] = textValue(value);
      },
    ]),
  ),
};
