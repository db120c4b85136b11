import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { OfficeAddinManifest } from "office-addin-manifest";
import description from "../../../package.json";
import { oldestExcelApi } from "../../../src/excel/support";

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

  test("has the version of the package, so that an update is noticed", () => {
    expect(all(/<Version>([^<]+)</g)).toEqual([`${description.version}.0`]);
  });

  test("defines every resource that it uses, and uses every one that it defines", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("gives every control and group an id of its own", () => {
    const ids = all(/<(?:CustomTab|Group|Control)[^>]* id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps texts within Office's limits", () => {
    for (const text of texts("ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts("LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("orders its parts as the schema wants them", () => {
    const order =
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides";
    const places = order.split(" ").map((name) => xml.search(new RegExp(`<${name}[ >]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("asks for the ExcelApi that the pane asks for, and the shared runtime, no more", () => {
    expect(all(/<Set Name="([^"]+)"/g)).toEqual(["SharedRuntime", "ExcelApi"]);
    expect(xml).toContain(`<Set Name="ExcelApi" MinVersion="${oldestExcelApi}"/>`);
  });

  test("names pictures that exist in the size that it says", () => {
    const images = [
      ...xml.matchAll(/Image id="\w+\.(\d+)x\d+" DefaultValue="[^"]*?(assets\/[^"]+)"/g),
    ];
    expect(images.length).toBeGreaterThanOrEqual(18);
    for (const [, size, icon = ""] of images) {
      const png = readFileSync(path.join(root, icon));
      expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        icon,
        Number(size),
        Number(size),
      ]);
    }
    for (const icon of all(/https:\/\/localhost:3000\/(assets\/[^"]+)"/g)) {
      expect(existsSync(path.join(root, icon))).toBe(true);
    }
  });

  test("has a picture of its own for each button", () => {
    const buttons = xml.split("<Control ").slice(1);
    const icons = buttons.map((button) => /size="32" resid="([^"]+)"/.exec(button)?.[1]);
    expect([icons.length, new Set(icons).size]).toEqual([5, 5]);
  });
});

test("Microsoft's generator reads the functions' metadata without an error", async () => {
  const source = path.join(root, "src/functions/functions.ts");
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  expect(JSON.parse(metadataJson).functions.length).toBeGreaterThanOrEqual(10);
});
