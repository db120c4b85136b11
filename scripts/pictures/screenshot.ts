import type { Page } from "playwright-core";
import { palettePng } from "./palette-png";

/** On a Sunday in spring, so that a picture is the same whenever it is taken. */
const day = new Date("2023-05-07T10:30:00Z");

/** Makes a page ready to be pictured: always the same day, and functions of ours can run in it. */
export async function preparePage(page: Page): Promise<void> {
  await page.clock.setFixedTime(day);
  // tsx keeps the names of functions by a helper of its own, which functions that run in the page look for there.
  await page.evaluate("globalThis.__name = (named) => named");
}

/** What the page shows, as PNG with a palette. */
export async function screenshot(page: Page): Promise<Buffer> {
  await settled(page);
  return palettePng(await pixels(page));
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
