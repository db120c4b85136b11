import type { Members } from "./members";
import { HostObject, type Resolved, nullObject } from "./objects";
import type { QueryInfo } from "./protocol";

/** A loaded object as the client expects it: names on the wire, items of a collection as `_Items`. */
export type Loaded = Record<string, unknown>;

const everything = "*";

/** What the client needs to find the object again: its id, or the reference of a kept range. */
export function identityOf(members: Members, object: Resolved): Loaded | null {
  if (object === nullObject) return null;
  const identity: Loaded = {};
  for (const name of ["Id", "_Id"]) {
    if (members.canGet(object.type, name)) identity[name] = members.get(object, name);
  }
  if (object.is("Range") && object.target.referenceId !== null) {
    identity._ReferenceId = object.target.referenceId;
  }
  return identity;
}

/** Loads what the query selects. */
export function load(members: Members, object: Resolved, query: QueryInfo): Loaded | null {
  if (object === nullObject) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const selected = paths.length === 0 ? [everything] : paths;
  const items = members.items(object);
  if (items === null) return loadObject(members, object, selected);
  return loadCollection(members, object, items, { ...query, Select: selected });
}

function loadCollection(
  members: Members,
  collection: HostObject,
  items: readonly HostObject[],
  { Select = [], Top, Skip = 0 }: QueryInfo,
): Loaded {
  const scalars = members.apiType(collection.type)?.scalars;
  const isOwn = (path: string) =>
    [...(scalars?.keys() ?? [])].some((name) => name.toLowerCase() === path.toLowerCase());
  const own = Select.filter(isOwn);
  const ofItems = Select.filter((path) => !isOwn(path));
  const loaded = own.length > 0 ? loadObject(members, collection, own) : {};
  if (ofItems.length === 0) return loaded;
  const end = Top === undefined ? undefined : Skip + Top;
  const chosen = items.slice(Skip, end);
  return { ...loaded, _Items: chosen.map((item) => load(members, item, { Select: ofItems })) };
}

function loadObject(members: Members, object: HostObject, paths: readonly string[]): Loaded {
  const loaded: Loaded = { ...identityOf(members, object) };
  for (const [property, inner] of grouped(paths)) {
    if (property === everything) Object.assign(loaded, loadScalars(members, object));
    else loadProperty(members, object, loaded, property, inner);
  }
  return loaded;
}

function loadProperty(
  members: Members,
  object: HostObject,
  loaded: Loaded,
  property: string,
  inner: readonly string[],
): void {
  const name = members.wireName(object.type, property);
  if (name === "_ReferenceId") return;
  const value = members.get(object, name);
  const isObject = value instanceof HostObject || value === nullObject;
  loaded[name] = isObject ? load(members, value, { Select: inner }) : value;
}

/** Every scalar property that this host plays. */
function loadScalars(members: Members, object: HostObject): Loaded {
  const names = [...(members.apiType(object.type)?.scalars.keys() ?? [])];
  const known = names.filter((name) => members.canGet(object.type, name));
  return Object.fromEntries(known.map((name) => [name, members.get(object, name)]));
}

/** Paths by their first part: `format/fill/color` and `format/wrapText` come under `format`. */
function grouped(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const inner = groups.get(first) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    groups.set(first, inner);
  }
  return groups;
}
