import { parseApiTable, readApiTable } from "../../../src/host/officejs/apiTable";
import { readScript } from "../../../src/host/officejs/package";
import { handlerTable } from "../../../src/host/richapi/handlers";

const api = readApiTable();
/** Names under which the client sends two properties of a sheet. */
const sentAs: Readonly<Record<string, string>> = {
  Gridlines: "ShowGridlines",
  Headings: "ShowHeadings",
};

const excelTypes = Object.entries(handlerTable).filter(([name]) => !name.startsWith("Microsoft."));

test("the table holds Microsoft's types with their members", () => {
  expect(api.size).toBeGreaterThan(150);
  expect(api.get("Worksheet")?.scalars.get("Name")).toEqual({ property: "name", isWritable: true });
  expect(api.get("Worksheet")?.navigation.get("Tables")).toBe("TableCollection");
  expect(api.get("TableCollection")?.methods.get("Add")).toBe("Table");
  expect(api.get("TableCollection")?.indexer).toBe("Table");
  expect(api.get("Worksheet")?.events).toContainEqual({
    name: "Changed",
    eventType: 10,
    register: "_RegisterDataChangedEvent",
  });
});

test("text without Excel types is refused", () => {
  expect(() => parseApiTable("var x = 1;")).toThrow("no Excel types");
});

test.each(excelTypes)(
  "every member that is played of %s is a member of Microsoft's client",
  (name, handlers) => {
    const type = api.get(name);
    const properties = new Set([
      ...(type?.scalars.keys() ?? []),
      ...(type?.navigation.keys() ?? []),
    ]);
    const methods = new Set([
      ...(type?.methods.keys() ?? []),
      ...(type?.indexer ? ["GetItem"] : []),
    ]);
    const invented = [
      ...Object.keys(handlers.get ?? {}).filter((member) => !properties.has(member)),
      ...Object.keys(handlers.set ?? {}).filter(
        (member) => !properties.has(sentAs[member] ?? member),
      ),
      ...Object.keys(handlers.call ?? {}).filter((member) => !methods.has(member)),
    ];
    expect(invented).toEqual([]);
  },
);

test.each(excelTypes)(
  "properties of %s that can be set are writable in Microsoft's client",
  (name, handlers) => {
    const scalars = api.get(name)?.scalars;
    const readOnly = Object.keys(handlers.set ?? {}).filter(
      (member) => scalars?.get(sentAs[member] ?? member)?.isWritable !== true,
    );
    expect(readOnly).toEqual([]);
  },
);

test.each(Object.keys(sentAs))("the client sends %s", (name) => {
  expect(readScript("excel-win32-16.01.debug.js")).toContain(
    `_invokeSetProperty(thisObj, "${name}"`,
  );
});
