import { readScript } from "./package";

/** What Microsoft's client knows of one Excel type. Names on the wire are in PascalCase. */
export interface ApiType {
  readonly name: string;
  readonly isCollection: boolean;
  /** Wire name to the name that add-ins use. */
  readonly scalars: ReadonlyMap<
    string,
    { readonly property: string; readonly isWritable: boolean }
  >;
  /** Wire name to the type of the object behind it. */
  readonly navigation: ReadonlyMap<string, string>;
  /** Wire name to the type of the object that the method gives; null: a value or nothing. */
  readonly methods: ReadonlyMap<string, string | null>;
  /** Type of an item taken by key, where the type has items. */
  readonly indexer: string | null;
  readonly events: readonly ApiEvent[];
  /** Minor number of the ExcelApi set that brought a member, by its name in lower case; 1 where it is missing. */
  readonly introducedIn: ReadonlyMap<string, number>;
}

/** An event that add-ins can register for. */
export interface ApiEvent {
  readonly name: string;
  readonly eventType: number;
  /** Wire name of the method that registers for it. */
  readonly register: string;
}

/** Excel's API as Microsoft's client has it, by type name. */
export type ApiTable = ReadonlyMap<string, ApiType>;

let known: ApiTable | undefined;

/** The table, read from the installed package once per process (about 0.1 s). */
export function readApiTable(): ApiTable {
  known ??= parseApiTable(readScript("excel-win32-16.01.debug.js"));
  return known;
}

const classPattern =
  /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);\n {4}(\w+)\.\1 = \1;/g;

/** Finds every Excel type in the text of the client's readable build. */
export function parseApiTable(source: string): ApiTable {
  const table = new Map<string, ApiType>();
  for (const [, name = "", body = "", namespace] of classes(source)) {
    if (namespace === "Excel") table.set(name, parseType(name, body));
  }
  if (table.size === 0)
    throw new Error("The office.js package holds no Excel types: is it another version?");
  return table;
}

function classes(source: string): Iterable<RegExpExecArray> {
  return source.replaceAll("\r\n", "\n").matchAll(classPattern);
}

function parseType(name: string, body: string): ApiType {
  return {
    name,
    isCollection: body.includes('"_isCollection"'),
    scalars: parseScalars(body),
    navigation: parseNavigation(body),
    methods: parseMethods(body),
    indexer: /_createIndexerObject\(Excel\.(\w+)/.exec(body)?.[1] ?? null,
    events: parseEvents(body),
    introducedIn: parseRequirements(body),
  };
}

function parseScalars(body: string): ApiType["scalars"] {
  const list = (member: string): unknown[] => {
    const found = new RegExp(
      `"${member}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\]);`,
    ).exec(body);
    return found?.[1] ? (JSON.parse(found[1]) as unknown[]) : [];
  };
  const wire = list("_scalarPropertyOriginalNames");
  const writable = list("_scalarPropertyUpdateable");
  return new Map(
    list("_scalarPropertyNames").map((property, index) => [
      String(wire[index]),
      { property: String(property), isWritable: writable[index] === true },
    ]),
  );
}

function parseNavigation(body: string): ApiType["navigation"] {
  const pattern = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/g;
  return new Map([...body.matchAll(pattern)].map(([, type = "", name = ""]) => [name, type]));
}

function parseMethods(body: string): ApiType["methods"] {
  const methods = new Map<string, string | null>();
  for (const [, name = ""] of body.matchAll(/_invokeMethod\(this, "(\w+)"/g))
    methods.set(name, null);
  const objects = /_create(?:AndInstantiate)?MethodObject\(Excel\.(\w+), this, "(\w+)"/g;
  for (const [, type = "", name = ""] of body.matchAll(objects)) methods.set(name, type);
  return methods;
}

function parseEvents(body: string): ApiEvent[] {
  const pattern =
    /GenericEventHandlers\(this\.context, this, "(\w+)", \{\s*eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\(/g;
  return [...body.matchAll(pattern)].map(([, name = "", eventType, register = ""]) => ({
    name,
    eventType: Number(eventType),
    register,
  }));
}

/** Members of sets other than ExcelApi (preview, desktop, online) belong to no set that is ever claimed. */
function parseRequirements(body: string): ApiType["introducedIn"] {
  const pattern = /_throwIfApiNotSupported\("\w+\.(\w+)", (\w+|"\w+"), "1\.(\d+)"/g;
  return new Map(
    [...body.matchAll(pattern)].map(([, name = "", set, minor]) => [
      name.toLowerCase(),
      set === "_defaultApiSetName" ? Number(minor) : Infinity,
    ]),
  );
}
