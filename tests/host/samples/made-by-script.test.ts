import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { samplesFolder } from "./reading";

const root = join(samplesFolder, "..");
const samples = [
  "indicators-2022-23.xlsx",
  "indicators-existing-layout.xlsx",
  "planning-2023-24.xlsx",
];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  execFileSync(process.execPath, [tsx, "scripts/make-samples.ts", folder], { cwd: root });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(samples)("samples/%s", (name) => {
  it("is what the script makes, part by part and byte by byte", () => {
    const made = partsOf(join(folder, name));
    const kept = partsOf(join(samplesFolder, name));
    expect(Object.keys(made)).toEqual(Object.keys(kept));
    const differing = Object.keys(kept).filter((part) => !made[part]?.equals(kept[part]!));
    expect(differing).toEqual([]);
  });

  it("is small", () => {
    expect(statSync(join(samplesFolder, name)).size).toBeLessThan(200_000);
  });
});

function partsOf(file: string): Record<string, Buffer> {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, Buffer.from(part)]));
}
