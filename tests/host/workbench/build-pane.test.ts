import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPane, isBuildNeeded } from "../../../src/host/workbench/server/build-pane";

const root = mkdtempSync(path.join(tmpdir(), "herts-build-"));
const folders = { root, build: path.join(root, "dist") };
afterAll(() => rmSync(root, { recursive: true }));

const source = path.join(root, "src/core/change.ts");
const page = path.join(folders.build, "taskpane.html");

function write(file: string, content: string, minutesAgo: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  const time = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(file, time, time);
}

test("a build is needed where there is none, or a source is younger", async () => {
  write(source, "", 5);
  expect(await isBuildNeeded(folders)).toBe(true);
  write(page, "", 10);
  expect(await isBuildNeeded(folders)).toBe(true);
  write(page, "", 1);
  expect(await isBuildNeeded(folders)).toBe(false);
});

test("a build that leaves the page as it was counts as well: webpack writes only what differs", async () => {
  write(path.join(root, "node_modules/webpack/bin/webpack.js"), "", 60);
  write(page, "", 10);
  expect(await isBuildNeeded(folders)).toBe(true);
  await buildPane(folders);
  expect(await isBuildNeeded(folders)).toBe(false);
});
