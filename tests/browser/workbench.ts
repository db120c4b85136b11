import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { bundlePage } from "../../src/host/workbench/server/page-bundle";
import { serve } from "../../src/host/workbench/server/serve";
import { Workbench } from "../../src/host/workbench/server/workbench";
import { launchBrowser } from "./pane";

const root = path.resolve(__dirname, "../..");

/** What is tested: the folder that DIST names, or dist/. */
const folders = { root, build: path.resolve(root, process.env["DIST"] ?? "dist") };

/** The workbench as `npm start` serves it, with the sample open unless another workbook is given. */
export interface RunningWorkbench {
  readonly origin: string;
  readonly workbench: Workbench;
  close(): Promise<void>;
}

/** A workbook file. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function startWorkbench(file: WorkbookFile | null = null): Promise<RunningWorkbench> {
  const { name, bytes } = file ?? (await sample("indicators-2022-23.xlsx"));
  const workbench = await Workbench.open(bytes, name);
  const served = await serve({ workbench, folders, page: await bundlePage(root) }, 0);
  const close = async () => {
    await served.close();
    workbench.close();
  };
  return { origin: served.origin, workbench, close };
}

/** One of the sample workbooks. */
export async function sample(name: string) {
  return { name, bytes: await readFile(path.join(root, "samples", name)) };
}

/** The page of the workbench in a browser, and what it did that it should not. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses that the page asked for anywhere but at the workbench itself. */
  readonly foreignRequests: string[];
  /** Errors of the page; errors and warnings of its console. */
  readonly errors: string[];
}

/** Opens the page and waits until its pane is there. */
export async function openWorkbenchPage(
  browser: Browser,
  origin: string,
): Promise<OpenedWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  const socket = origin.replace("http:", "ws:");
  const isOwn = (url: string) =>
    [origin, socket, "data:", "blob:"].some((own) => url.startsWith(own));
  page.on("request", (request) => {
    if (!isOwn(request.url())) foreignRequests.push(request.url());
  });
  page.on("websocket", (opened) => {
    if (!isOwn(opened.url())) foreignRequests.push(opened.url());
  });
  await page.goto(origin);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  return { page, pane, foreignRequests, errors };
}

/** One workbench and one page of it, for all tests of a file. */
export interface WorkbenchStage {
  readonly running: RunningWorkbench;
  readonly opened: OpenedWorkbench;
}

/**
 * Sets the stage before the first test of a file and clears it after the last; called outside the tests.
 * @param file gives the workbook that is opened; the sample unless given
 */
export function workbenchStage(
  file: () => WorkbookFile | null | Promise<WorkbookFile> = () => null,
): WorkbenchStage {
  let browser: Browser;
  let running: RunningWorkbench;
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    browser = await launchBrowser();
    running = await startWorkbench(await file());
    opened = await openWorkbenchPage(browser, running.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });
  return {
    get running() {
      return running;
    },
    get opened() {
      return opened;
    },
  };
}
