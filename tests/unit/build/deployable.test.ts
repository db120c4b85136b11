import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";

const url = "https://indicators.example.gov.uk/herts";
const folders = mkdtempSync(path.join(tmpdir(), "herts-"));
let folder: string;

jest.setTimeout(120_000);

/** Builds a folder for the address. */
async function build(address: string): Promise<string> {
  const output = mkdtempSync(path.join(folders, "build-"));
  const script = path.join(__dirname, "build-without-code.js");
  await promisify(execFile)(process.execPath, [script, address, output]);
  return output;
}

const text = (file: string) => readFileSync(path.join(folder, file), "utf8");

beforeAll(async () => {
  folder = await build(url);
});
afterAll(() => rmSync(folders, { recursive: true, force: true }));

test("the manifest of a deployable folder names its own address everywhere, and is one", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(path.join(folder, "manifest.xml"));
  expect(manifest.defaultSettings?.sourceLocation).toBe(`${url}/taskpane.html`);
  const addresses = [...text("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, each]) => each!);
  expect(addresses.filter((each) => !each.startsWith(`${url}/`))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(20);
});

test("the domain of the add-in is an origin, without the path", () => {
  expect(text("manifest.xml")).toContain(
    "<AppDomain>https://indicators.example.gov.uk</AppDomain>",
  );
});

test("every file that the manifest names is in the folder", () => {
  const files = [...text("manifest.xml").matchAll(/https:\/\/[^"<]+\/herts\/([^"<#]+)["<]/g)];
  const there = readdirSync(folder, { recursive: true }).map((file) =>
    String(file).replaceAll("\\", "/"),
  );
  const missing = files.map(([, file]) => file!).filter((file) => !there.includes(file));
  expect(missing).toEqual([]);
});

test("nothing is in the folder but the manifest's files, what pages load, and what these fetch", () => {
  const named = ["manifest.xml", "taskpane.html", "functions.html", "functions.json"]
    .map(text)
    .join("\n");
  const fetched = ["template.xlsx", "function-help.json", "manifest.xml"];
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    // What the code itself loads later has names that only the code knows.
    .filter((name) => !/\.js(?:\.LICENSE\.txt)?$/.test(name));
  expect(there.filter((name) => !named.includes(name) && !fetched.includes(name))).toEqual([]);
});

test("the help that functions link to is at the address, too", () => {
  expect(text("functions.json")).toContain(`"helpUrl": "${url}/functions.html`);
});

test("nothing in the folder names the address of development", () => {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const naming = files
    .filter((file) => /\.(?:xml|html|json|css)$/.test(file))
    .filter((file) => text(file).includes("localhost"));
  expect(naming).toEqual([]);
});

test("an address that is no https address is refused, with what to write", async () => {
  for (const wrong of ["http://host/herts", "indicators.example.gov.uk", "ftp://host/"]) {
    await expect(build(wrong)).rejects.toThrow(/https:\/\/.*--env url=/);
  }
});
