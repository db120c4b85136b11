import { performance } from "node:perf_hooks";
import type { Frame, Page } from "playwright-core";
import { defaultStyle, type WorkbookModel } from "../../src/host/model/workbook";
import { saveWorkbook } from "../../src/host/xlsx";
import { typeInto } from "../../tests/browser/grid";
import { launchBrowser } from "../../tests/browser/pane";
import {
  openWorkbenchPage,
  startWorkbench,
  type OpenedWorkbench,
} from "../../tests/browser/workbench";
import {
  framesWhileScrolling,
  longestTask,
  untilCellShows,
  untilGridShows,
  watchTasks,
} from "./frames";
import { asModel, indicatorTable } from "./tables";

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Prints how fast the workbench is on the sample and on 5,000 measures; it needs the build and a browser. */
export async function benchWorkbench(): Promise<void> {
  const browser = await launchBrowser();
  const running = await startWorkbench();
  const start = performance.now();
  const opened = await openWorkbenchPage(browser, running.origin);
  const { page } = opened;
  // tsx keeps the names of functions by a helper of its own, which functions that run in the page look for there.
  await page.evaluate("globalThis.__name = (named) => named");
  await watchTasks(page);
  await measure(opened, 58, () => Promise.resolve(), start);
  const large = await largeFile(5_000);
  await measure(opened, 5_000, () => chooseFile(page, large), performance.now());
  await browser.close();
  await running.close();
}

/** A table as analysts lay it out: texts wrapped in columns of fitting widths, and no height fixed. */
async function largeFile(size: number): Promise<File> {
  const workbook = asModel(indicatorTable(size));
  wrapTexts(workbook);
  return { name: `${size} measures.xlsx`, bytes: Buffer.from(await saveWorkbook(workbook)) };
}

function wrapTexts({ sheets }: WorkbookModel): void {
  const style = { ...defaultStyle, wrapText: true, verticalAlignment: "Top" };
  for (const sheet of sheets) {
    for (const cells of sheet.cells.values()) {
      for (const [column, cell] of cells) {
        cell.style = style;
        const isLong = String(cell.value).length > 100;
        if (isLong) sheet.columns.set(column, { size: 320 });
        else if (!sheet.columns.has(column)) sheet.columns.set(column, { size: 90 });
      }
    }
  }
}

/** @param open opens the workbook in the page; `start` is when that began. */
async function measure(
  opened: OpenedWorkbench,
  measures: number,
  open: () => Promise<void>,
  start: number,
): Promise<void> {
  const { page } = opened;
  const print = (what: string, figures: string) =>
    console.log(`Workbench, ${measures} measures, ${what}: ${figures}`);
  await open();
  await untilGridShows(page, cell);
  print("grid and pane are there", since(start));
  await untilChecked(opened, measures);
  print("the first check is done", `${since(start)}; ${await longestTask(page)}`);
  print("scrolling", await framesWhileScrolling(page));
  print("typing is answered", await typingTimes(opened));
  await untilChecked(opened, measures);
  print("the report is built", `${await buildTime(opened)}; ${await longestTask(page)}`);
}

/** Opens a file in place of the one that is open, which is not saved; until the pane has started anew. */
async function chooseFile(page: Page, { name, bytes }: File): Promise<void> {
  const isPane = (frame: Frame) => frame !== page.mainFrame();
  const anew = page.waitForEvent("framenavigated", { predicate: isPane, timeout: 120_000 });
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("button", { name: "Open without saving" }).click();
  await (await anew).getByRole("tab").first().waitFor({ timeout: 120_000 });
}

const untilChecked = ({ pane }: OpenedWorkbench, measures: number) =>
  pane
    .getByText(new RegExp(`in ${measures.toLocaleString("en-GB").replace(",", ",?")} measures`))
    .first()
    .waitFor({ timeout: 120_000 });

/** From Enter until the grid shows what was typed, five times in a cell of the first screen. */
async function typingTimes({ page }: OpenedWorkbench): Promise<string> {
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    const text = `typed ${time}`;
    const shown = untilCellShows(page, cell, text);
    await typeInto(page, cell.row, cell.column, text);
    times.push(await shown);
  }
  return `${times.map((time) => time.toFixed(0)).join(", ")} ms`;
}

/** A cell of the first screen that is filled in both workbooks. */
const cell = { row: 2, column: 0 };

async function buildTime({ page, pane }: OpenedWorkbench): Promise<string> {
  const start = performance.now();
  await page.getByRole("toolbar").getByRole("button", { name: "Build report" }).click();
  await pane
    .getByText(/The report is in this workbook/)
    .first()
    .waitFor({ timeout: 180_000 });
  return since(start);
}

const since = (start: number) => `${(performance.now() - start).toFixed(0)} ms`;
