import type { CellValue } from "../../../core/workbook/types";
import { sheetAddress } from "../../model/areas";
import { findName, isDefinedName, namedRange, rangeFormula } from "../../model/names";
import type { NamedItemModel, SheetModel } from "../../model/workbook";
import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, type Targets, nullObject } from "../objects";
import { booleanValue, textValue } from "../values";
import type { TypeHandlers } from "./types";
import { worksheetObject } from "./worksheets";

type Names = Targets["NamedItemCollection"];

const nameObject = (item: NamedItemModel) => new HostObject("NamedItem", item);

const namesOf = ({ sheet }: Names, { workbook }: HandlerContext) =>
  workbook.names.filter((item) => item.scope === (sheet?.id ?? null));

export const namedItemCollection: TypeHandlers<"NamedItemCollection"> = {
  call: {
    Add: (names, given, host) => {
      const range = given.target(1, "Range");
      return add(
        names,
        given,
        range ? rangeFormula(range.sheet, range.area) : reference(given.text(1)),
        host,
      );
    },
    AddFormulaLocal: (names, given, host) => add(names, given, formulaText(given.text(1)), host),
    GetCount: (names, _given, host) => namesOf(names, host).length,
    GetItem: ({ sheet }, given, host) => {
      const item = findName(host.workbook, sheet, given.text(0));
      if (!item) throw new HostError("ItemNotFound");
      return nameObject(item);
    },
    GetItemOrNullObject: ({ sheet }, given, host) => {
      const item = findName(host.workbook, sheet, given.text(0));
      return item ? nameObject(item) : nullObject;
    },
  },
  items: (names, host) => namesOf(names, host).map(nameObject),
};

function add({ sheet }: Names, given: CallArguments, formula: string, host: HandlerContext) {
  const name = given.text(0);
  if (!isDefinedName(name)) throw new HostError("InvalidArgument");
  if (findName(host.workbook, sheet, name)) throw new HostError("ItemAlreadyExists");
  const comment = given.text(2, "");
  const item: NamedItemModel = { name, formula, comment, visible: true, scope: sheet?.id ?? null };
  host.workbook.names.push(item);
  host.changes.push({ kind: "names" });
  return nameObject(item);
}

/** Text without `=` is a constant. */
function reference(text: string): string {
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function formulaText(text: string): string {
  if (!text.startsWith("=")) throw new HostError("InvalidArgument");
  return text;
}

export const namedItem: TypeHandlers<"NamedItem"> = {
  get: {
    _Id: ({ name }) => name,
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Visible: ({ visible }) => visible,
    Scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
    Type: (item, host) => meaning(item, host).type,
    Value: (item, host) => meaning(item, host).value,
    Worksheet: (item, host) => {
      const sheet = scopeOf(item, host);
      if (!sheet) throw new HostError("ItemNotFound");
      return worksheetObject(sheet);
    },
    WorksheetOrNullObject: (item, host) => {
      const sheet = scopeOf(item, host);
      return sheet ? worksheetObject(sheet) : nullObject;
    },
  },
  set: {
    Formula: (item, value, host) => {
      item.formula = formulaText(textValue(value));
      host.changes.push({ kind: "names" });
    },
    Comment: (item, value) => {
      item.comment = textValue(value);
    },
    Visible: (item, value) => {
      item.visible = booleanValue(value);
    },
  },
  call: {
    GetRange: (item, _given, host) => {
      const place = namedRange(host.workbook, item);
      if (!place) throw new HostError("ItemNotFound");
      return host.range(place.sheet, place.area);
    },
    GetRangeOrNullObject: (item, _given, host) => {
      const place = namedRange(host.workbook, item);
      return place ? host.range(place.sheet, place.area) : nullObject;
    },
    Delete: (item, _given, host) => {
      host.workbook.names = host.workbook.names.filter((other) => other !== item);
      host.changes.push({ kind: "names" });
    },
  },
};

function scopeOf({ scope }: NamedItemModel, { workbook }: HandlerContext): SheetModel | undefined {
  return workbook.sheets.find(({ id }) => id === scope);
}

interface Meaning {
  /** Excel.NamedItemType. */
  readonly type: string;
  readonly value: CellValue;
}

/** What a name stands for: a range by its address, a constant by its value; other formulas are not calculated. */
function meaning(item: NamedItemModel, { workbook }: HandlerContext): Meaning {
  const place = namedRange(workbook, item);
  if (place) return { type: "Range", value: sheetAddress(place.sheet.name, place.area) };
  const text = item.formula.replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted) return { type: "String", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: /^true$/i.test(text) };
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) return { type: "String", value: item.formula };
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}
