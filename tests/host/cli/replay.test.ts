import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { herts, root, temporaryFolder } from "./herts";

jest.setTimeout(60_000);

const example = path.join(root, "tests/host/trace/own-host.json");
const folder = temporaryFolder();

test("a trace without differences ends with 0 and says what was replayed", async () => {
  const { code, out } = await herts("replay", example);
  expect(out).toMatch(/^Trace +Excel on PC, version [\d.]+, ExcelApi 1\.1 to 1\.15, recorded on/);
  expect(out).toMatch(/Replayed +\d+ steps: \d+ the same, 0 different/);
  expect(code).toBe(0);
});

test("a difference ends with 1 and stands below its step", async () => {
  const file = path.join(folder, "changed.json");
  const changed = readFileSync(example, "utf8").replaceAll('"weight": "Thin"', '"weight": "Thick"');
  writeFileSync(file, changed.replace('"weight": "Thick"', '"weight": "Thin"'));
  const { code, out } = await herts("replay", file);
  expect(out).toMatch(
    /different +borders\n +request 1, edge\.weight: Excel "Thick", here "Thin"\n +same/,
  );
  expect(code).toBe(1);
});

test("the outcome can be had as JSON", async () => {
  const { code, out } = await herts("replay", example, "--json");
  expect(JSON.parse(out)).toContainEqual({ id: "values", result: "same", differences: [] });
  expect(code).toBe(0);
});

test.each([["package.json"], ["no-such-file.json"]])("%s is told in one line", async (name) => {
  const { code, err } = await herts("replay", path.join(root, name));
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(2);
});
