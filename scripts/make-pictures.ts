import path from "node:path";
import type { Page } from "playwright-core";
import { createAddinHost } from "../src/host/addin-host";
import { openWorkbookFile } from "../src/host/xlsx";
import { launchBrowser, openPane, serveBuild } from "../tests/browser/pane";

const root = path.resolve(__dirname, "..");
const pictures = path.join(root, "docs/pictures");

/** Takes the pictures of the pane for the documents, from the production build on the sample. */
async function main(): Promise<void> {
  const build = await serveBuild();
  const browser = await launchBrowser();
  const workbook = await openWorkbookFile(path.join(root, "samples/indicators-2022-23.xlsx"));
  const host = await createAddinHost({ workbook });
  const { page } = await openPane(browser, build.origin, host);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("region", { name: "Findings" }).waitFor();
  await settled(page);
  await page.screenshot({ path: path.join(pictures, "pane-findings.png") });
  await page.getByRole("button", { name: "Build report" }).click();
  await page.getByText("The report is in this workbook").waitFor();
  await settled(page);
  await page.screenshot({ path: path.join(pictures, "pane-built.png") });
  host.close();
  await browser.close();
  build.close();
}

/** Buttons fade from busy to ready. */
const settled = (page: Page) => page.waitForTimeout(500);

void main();
