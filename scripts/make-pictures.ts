import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { createAddinHost } from "../src/host/addin-host";
import { launchBrowser, openPane, serveBuild } from "../tests/browser/pane";
import { paneStates } from "../tests/browser/states";
import { sampleWorkbook } from "../tests/browser/states/moves";
import type { NamedState } from "../tests/browser/states/types";
import { palettePng } from "./pictures/palette-png";

const folder = path.resolve(__dirname, "../docs/pictures/pane");

/**
 * Takes the pictures of the pane for the documents, from the production build on the sample: of each state that names
 * one, in light and dark. The names given on the command line limit it: `npm run pictures -- check report`.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const pictured = paneStates.filter(
    ({ picture }) => picture !== undefined && (wanted.length === 0 || wanted.includes(picture)),
  );
  mkdirSync(folder, { recursive: true });
  const build = await serveBuild();
  const browser = await launchBrowser();
  for (const state of pictured) {
    for (const theme of ["light", "dark"] as const) {
      const picture = await take(browser, build.origin, state, theme);
      const file = path.join(folder, `${state.picture}-${theme}.png`);
      writeFileSync(file, picture);
      console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(picture.length / 1000)} kB`);
    }
  }
  await browser.close();
  build.close();
}

/** On a Sunday in spring, so that a picture is the same whenever it is taken. */
const day = new Date("2023-05-07T10:30:00Z");

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
  await page.clock.setFixedTime(day);
  // tsx keeps the names of functions by a helper of its own, which functions that run in the page look for there.
  await page.evaluate("globalThis.__name = (named) => named");
  await state.reach({ page, host });
  await settled(page);
  const picture = await pixels(page);
  await page.context().close();
  host.close();
  return palettePng(picture);
}

/** The mouse is away, nothing is marked as pressed or pointed at, and what fades has faded. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
}

/** What the page shows, as the browser itself decodes it. */
async function pixels(page: Page) {
  const shot = (await page.screenshot({ caret: "hide" })).toString("base64");
  const reader = await page.context().newPage();
  const { width, height, base64 } = await reader.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext("2d")!;
    drawing.drawImage(bitmap, 0, 0);
    const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    let letters = "";
    for (const byte of data) letters += String.fromCharCode(byte);
    return { width: bitmap.width, height: bitmap.height, base64: btoa(letters) };
  }, shot);
  return { width, height, data: Buffer.from(base64, "base64") };
}

void main();
