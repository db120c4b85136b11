import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the scripts of Microsoft's office.js package, which is installed and never changed. */
export function distributionFolder(): string {
  const local = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(local.resolve("@microsoft/office-js/package.json")), "dist");
}

/** Text of one of the package's scripts, for example `office.js`. */
export function readScript(path: string): string {
  return readFileSync(join(distributionFolder(), path), "utf8");
}
