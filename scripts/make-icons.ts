import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Page } from "playwright-core";

const assets = path.resolve(__dirname, "../assets");

/** Sizes that the manifest names: those of the ribbon, and 64 for the add-in's own icon. */
const sizes: Readonly<Record<string, readonly number[]>> = { icon: [16, 32, 64, 80] };
const ribbonSizes = [16, 32, 80];

/** Draws every picture of assets at every size that the manifest names. */
async function main() {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
  });
  const page = await browser.newPage();
  const names = readdirSync(assets).filter((file) => file.endsWith(".svg"));
  for (const file of names) {
    const name = path.basename(file, ".svg");
    for (const size of sizes[name] ?? ribbonSizes) await draw(page, name, size);
  }
  await browser.close();
}

async function draw(page: Page, name: string, size: number) {
  const svg = readFileSync(path.join(assets, `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(assets, `${name}-${size}.png`), picture);
}

void main();
