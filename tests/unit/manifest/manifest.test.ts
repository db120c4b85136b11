import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { OfficeAddinManifest } from "office-addin-manifest";
import { registerCommands } from "../../../src/commands/commands";

const root = path.resolve(__dirname, "../../..");
const file = path.join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");
const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
const block = (name: string) =>
  xml.slice(xml.indexOf(`<bt:${name}>`), xml.indexOf(`</bt:${name}>`));
const texts = (name: string) =>
  [...block(name).matchAll(/DefaultValue="([^"]*)"/g)].map((match) => match[1] ?? "");

describe("manifest.xml", () => {
  test("is read by Microsoft's own reader as a workbook add-in", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest).toMatchObject({
      displayName: "HERTS Indicators",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("defines every resource that it uses, and uses every one that it defines", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("keeps texts within Office's limits", () => {
    for (const text of texts("ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts("LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("orders its parts as the schema wants them", () => {
    const order =
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides";
    const places = order.split(" ").map((name) => xml.search(new RegExp(`<${name}[ >]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("asks for ExcelApi 1.9 and the shared runtime, no more", () => {
    expect(all(/<Set Name="([^"]+)"/g)).toEqual(["SharedRuntime", "ExcelApi"]);
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  });

  test("names icons that exist", () => {
    const icons = all(/https:\/\/localhost:3000\/(assets\/[^"]+)"/g);
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const icon of icons) expect(existsSync(path.join(root, icon))).toBe(true);
  });

  test("has Check, Build report and Open pane on the HERTS tab, each tied to a command", () => {
    const associated: string[] = [];
    const office = { actions: { associate: (name: string) => associated.push(name) } };
    Object.assign(globalThis, { Office: office });
    registerCommands({ checkIndicators: async () => {}, buildReport: async () => {} });
    expect(all(/<FunctionName>([^<]+)</g).sort()).toEqual(associated.sort());
    for (const label of ["Check", "Build report", "Open pane"]) {
      expect(texts("ShortStrings")).toContain(label);
    }
    expect(all(/<Control xsi:type="Button" id="([^"]+)"/g)).toHaveLength(3);
  });

  test("a ribbon command tells Excel that it has ended, even when its action fails", async () => {
    const actions = new Map<string, (event: unknown) => Promise<void>>();
    const associate = (name: string, action: (event: unknown) => Promise<void>) =>
      actions.set(name, action);
    Object.assign(globalThis, { Office: { actions: { associate } } });
    registerCommands({
      checkIndicators: () => Promise.reject(new Error("no")),
      buildReport: async () => {},
    });
    for (const [name, action] of actions) {
      const completed = jest.fn();
      await action({ completed }).catch(() => undefined);
      expect([name, completed.mock.calls.length]).toEqual([name, 1]);
    }
  });
});

test("Microsoft's generator reads the functions' metadata without an error", async () => {
  const source = path.join(root, "src/functions/functions.ts");
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  expect(JSON.parse(metadataJson).functions.length).toBeGreaterThanOrEqual(10);
});
