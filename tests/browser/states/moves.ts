import path from "node:path";
import type { Page } from "playwright-core";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openWorkbookFile } from "../../../src/host/xlsx";

/** The sample of 2022-23. */
export function sampleWorkbook(): Promise<WorkbookModel> {
  return openWorkbookFile(path.resolve(__dirname, "../../../samples/indicators-2022-23.xlsx"));
}

/** Shows a part of the pane by its tab. */
export async function showView(page: Page, tab: "Check" | "Report" | "Plan" | "Set up" | "Help") {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
}

/** Waits until the pane has opened and nothing is going on; no progress to be seen may also mean that it is yet to begin. */
export async function untilIdle(page: Page): Promise<void> {
  await page.locator("[data-idle]").waitFor({ state: "attached" });
}
