import { basename, join, resolve } from "node:path";
import { inWords } from "../../cli/failures";
import { readBytes } from "../../xlsx/files";
import { readStartOptions, usage, type StartOptions } from "./arguments";
import { openBrowser } from "./browser";
import { buildPane, isBuildNeeded } from "./build-pane";
import type { Folders } from "./files";
import { bundlePage } from "./page-bundle";
import { serve } from "./serve";
import { Workbench } from "./workbench";

const firstSample = "indicators-2022-23.xlsx";

const root = process.cwd();
const folders: Folders = { root, build: resolve(root, process.env["DIST"] ?? "dist") };

async function main(words: readonly string[]): Promise<void> {
  const options = readStartOptions(words);
  if (options.wantsHelp) return console.log(usage);
  const workbench = await openFirst(options);
  if (await isBuildNeeded(folders)) {
    console.log("Building the add-in …");
    await buildPane(folders);
  }
  const page = await bundlePage(root);
  const served = await serve({ workbench, folders, page }, options.port);
  endOnSignal(async () => {
    if (workbench.isDirty) console.log(`Changes to ${workbench.name} were not saved.`);
    await served.close();
    workbench.close();
  });
  if (options.port !== 0 && served.port !== options.port) {
    console.log(
      `Port ${options.port} cannot be had: another program may use it. Here is another one.`,
    );
  }
  console.log(`The workbench: ${served.origin}/`);
  console.log("Open it in a browser and choose Check on the ribbon; Ctrl+C here ends it.");
  if (options.opensBrowser && !(await openBrowser(served.origin))) {
    console.log("No browser could be started: open the address yourself.");
  }
}

async function openFirst({ file }: StartOptions): Promise<Workbench> {
  const path = file === null ? join(root, "samples", firstSample) : resolve(file);
  return Workbench.open(await readBytes(path), basename(path));
}

/** Ctrl+C, or the end of the terminal: everything is closed, and the process ends by itself. */
function endOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, close);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(2);
});
