import type { CustomXmlPartModel } from "../../model/workbook";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import { HostObject, nullObject } from "../objects";
import type { TypeHandlers } from "./types";

function settingsOf({ workbook }: HandlerContext): Map<string, unknown> {
  return (workbook.settings ??= new Map());
}

const settingObject = (key: string) => new HostObject("Setting", { key });

export const settingCollection: TypeHandlers<"SettingCollection"> = {
  call: {
    Add: (_target, given, host) => {
      settingsOf(host).set(given.text(0), given.raw(1));
      return settingObject(given.text(0));
    },
    GetCount: (_target, _given, host) => settingsOf(host).size,
    GetItem: (_target, given, host) => {
      if (!settingsOf(host).has(given.text(0))) throw new HostError("ItemNotFound");
      return settingObject(given.text(0));
    },
    GetItemOrNullObject: (_target, given, host) =>
      settingsOf(host).has(given.text(0)) ? settingObject(given.text(0)) : nullObject,
  },
  items: (_target, host) => [...settingsOf(host).keys()].map(settingObject),
};

export const setting: TypeHandlers<"Setting"> = {
  get: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ key }, host) => settingsOf(host).get(key) ?? null,
  },
  set: { Value: ({ key }, value, host) => void settingsOf(host).set(key, value) },
  call: { Delete: ({ key }, _given, host) => void settingsOf(host).delete(key) },
};

function partsOf({ workbook }: HandlerContext): CustomXmlPartModel[] {
  return (workbook.customXmlParts ??= []);
}

const partObject = (part: CustomXmlPartModel) => new HostObject("CustomXmlPart", part);

export const customXmlPartCollection: TypeHandlers<"CustomXmlPartCollection"> = {
  call: {
    Add: (_target, given, host) => {
      const parts = partsOf(host);
      const numbers = parts.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0));
      const part = { id: `{part-${Math.max(0, ...numbers) + 1}}`, xml: wellFormed(given.text(0)) };
      parts.push(part);
      return partObject(part);
    },
    GetCount: (_target, _given, host) => partsOf(host).length,
    GetItem: (_target, given, host) => {
      const part = partsOf(host).find(({ id }) => id === given.text(0));
      if (!part) throw new HostError("ItemNotFound");
      return partObject(part);
    },
    GetItemOrNullObject: (_target, given, host) => {
      const part = partsOf(host).find(({ id }) => id === given.text(0));
      return part ? partObject(part) : nullObject;
    },
  },
  items: (_target, host) => partsOf(host).map(partObject),
};

export const customXmlPart: TypeHandlers<"CustomXmlPart"> = {
  get: {
    Id: ({ id }) => id,
    NamespaceUri: ({ xml }) => /^[^>]*\sxmlns="([^"]*)"/.exec(withoutProlog(xml))?.[1] ?? "",
  },
  call: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, given) => {
      part.xml = wellFormed(given.text(0));
    },
    Delete: (part, _given, host) => {
      host.workbook.customXmlParts = partsOf(host).filter((other) => other !== part);
    },
  },
};

const withoutProlog = (xml: string) => xml.replace(/^\s*<\?[^>]*\?>\s*/, "").trim();

/** As far as can be told without a parser: one element that is closed. */
function wellFormed(xml: string): string {
  const body = withoutProlog(xml);
  const name = /^<([\w:.-]+)/.exec(body)?.[1];
  const isClosed = name !== undefined && (body.endsWith(`</${name}>`) || /^<[^<>]*\/>$/.test(body));
  if (!isClosed) throw new HostError("InvalidArgument");
  return xml;
}
