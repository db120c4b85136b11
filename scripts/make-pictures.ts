import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { createAddinHost } from "../src/host/addin-host";
import { launchBrowser, openPane, serveBuild } from "../tests/browser/pane";
import { paneStates } from "../tests/browser/states";
import { sampleWorkbook } from "../tests/browser/states/moves";
import type { NamedState } from "../tests/browser/states/types";
import { preparePage, screenshot } from "./pictures/screenshot";
import { takeWorkbenchPictures } from "./pictures/workbench";

const pictures = path.resolve(__dirname, "../docs/pictures");

/**
 * Takes the pictures of the pane and of the workbench for the documents, from the production build on the sample: of
 * each state of the pane that names one, in light and dark, and those of the workbench. The names given on the command
 * line limit it: `npm run pictures -- check report workbench-findings`.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  const pictured = paneStates.filter(({ picture }) => picture !== undefined && isWanted(picture));
  const build = await serveBuild();
  const browser = await launchBrowser();
  for (const state of pictured) {
    for (const theme of ["light", "dark"] as const) {
      keep(`pane/${state.picture}-${theme}.png`, await take(browser, build.origin, state, theme));
    }
  }
  await takeWorkbenchPictures(browser, isWanted, (name, picture) =>
    keep(`workbench/${name}.png`, picture),
  );
  await browser.close();
  build.close();
}

function keep(name: string, picture: Buffer): void {
  const file = path.join(pictures, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(picture.length / 1000)} kB`);
}

async function take(
  browser: Browser,
  origin: string,
  state: NamedState,
  theme: "light" | "dark",
): Promise<Buffer> {
  const host = await createAddinHost({ workbook: await (state.workbook ?? sampleWorkbook)() });
  Object.assign(host.badDays, state.days);
  const look = { excel: theme, width: 350, height: 640, reducedMotion: true };
  const { page } = await openPane(browser, origin, host, look);
  await preparePage(page);
  await state.reach({ page, host });
  const picture = await screenshot(page);
  await page.context().close();
  host.close();
  return picture;
}

void main();
