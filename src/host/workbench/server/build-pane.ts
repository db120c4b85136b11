import { spawn } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Folders } from "./files";

/** What the production build is made from. */
const sources = [
  ...["src/core", "src/excel", "src/functions", "src/commands", "src/taskpane"],
  ...["src/host/planned-workbook", "scripts/function-help.ts", "scripts/make-template.ts"],
  ...["assets", "docs/functions.md", "manifest.xml", "shortcuts.json", "webpack.config.js"],
  ...["package.json", "package-lock.json"],
];

/** The production build is missing, or older than something that it is made from. */
export async function isBuildNeeded({ root, build }: Folders): Promise<boolean> {
  const built = await timeOf(pageOf(build));
  if (built === null) return true;
  const changed = await Promise.all(sources.map((path) => newestIn(join(root, path))));
  return changed.some((time) => time > built);
}

/**
 * Builds, and marks the page with the time at which it began: webpack leaves a file alone whose content is the same.
 * @throws Error where webpack refuses; it has told why by then
 */
export async function buildPane({ root, build }: Folders): Promise<void> {
  const begun = new Date();
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--output-path", build, "--stats", "errors-only"];
  const webpackRun = spawn(process.execPath, words, { cwd: root, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve, reject) => {
    webpackRun.on("error", reject);
    webpackRun.on("close", resolve);
  });
  if (code !== 0) throw new Error("The add-in could not be built: see above.");
  await utimes(pageOf(build), begun, begun);
}

const pageOf = (build: string) => join(build, "taskpane.html");

async function newestIn(path: string): Promise<number> {
  const about = await stat(path).catch(() => null);
  if (!about) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestIn(join(path, name))));
  return Math.max(0, ...times);
}

const timeOf = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
