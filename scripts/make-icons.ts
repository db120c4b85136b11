import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const assets = path.resolve(__dirname, "../assets");
const sizes = [16, 32, 64, 80];

/** Draws assets/icon.svg at every size that the manifest names. */
async function main() {
  const svg = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(
      path.join(assets, `icon-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
  await browser.close();
}

void main();
