import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { openWorkbook } from "../../src/host/xlsx";
import { richWorkbook } from "../host/xlsx/richFixture";
import { described, partsOf } from "../host/xlsx/support";
import { launchBrowser } from "./pane";
import { openWorkbenchPage, sample, startWorkbench, type RunningWorkbench } from "./workbench";

jest.setTimeout(120_000);

let browser: Browser;
let running: RunningWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => running.close());
afterAll(() => browser?.close());

async function start(file?: Parameters<typeof startWorkbench>[0]) {
  running = await startWorkbench(file);
  return openWorkbenchPage(browser, running.origin);
}

async function chooseInMenu(page: Page, item: string) {
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("button", { name: item }).click();
}

/** Bytes of the copy that the page puts into the downloads. */
async function savedCopy(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    chooseInMenu(page, "Save a copy"),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function choose(page: Page, name: string, buffer: Uint8Array) {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
}

/** Drops a file onto the page, as a browser does with one from the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array) {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    ([fileName, content]) => {
      const data = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([data], fileName));
      const fire = (target: EventTarget, type: string) =>
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      fire(document.body, "dragenter");
      const target = document.querySelector(".drop");
      if (!target) throw new Error("There is nowhere to drop a file.");
      fire(target, "dragover");
      fire(target, "drop");
    },
    [name, base64] as const,
  );
}

/** Types into a cell in the lower half of the grid, away from what the sheets hold. */
async function typeIntoGrid(page: Page, text: string) {
  const box = await page.getByRole("main").boundingBox();
  if (!box) throw new Error("There is no grid.");
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.8);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const title = (page: Page, text: string | RegExp) =>
  page.getByRole("heading", { name: text, level: 1 });

test("the sample is there; the other one is a choice in the menu, and the pane starts anew with it", async () => {
  const { page, pane, errors, foreignRequests } = await start();
  await title(page, "indicators-2022-23.xlsx").waitFor();
  await chooseInMenu(page, "Open the sample indicators-existing-layout");
  await title(page, "indicators-existing-layout.xlsx").waitFor();
  await pane.getByRole("tab").first().waitFor();
  await page.getByRole("toolbar").getByRole("button", { name: "Check" }).click();
  await pane.getByText(/\d+ errors?, \d+ warnings? in \d+ measures/).waitFor();
  expect([errors, foreignRequests]).toEqual([[], []]);
});

test("a saved copy, opened again, is the workbook that was saved", async () => {
  const { page, errors } = await start();
  const { name, bytes } = await savedCopy(page);
  expect(name).toBe("indicators-2022-23.xlsx");
  const before = await openWorkbook((await sample(name)).bytes, name);
  expect(described(await openWorkbook(bytes, name))).toEqual(described(before));
  await choose(page, "again.xlsx", bytes);
  await title(page, "again.xlsx").waitFor();
  expect(errors).toEqual([]);
});

test("a chart, a pivot table and a macro are named, and survive an edit letter by letter", async () => {
  const bytes = richWorkbook();
  const { page } = await start({ name: "rich.xlsm", bytes });
  const bar = page.getByText("Not shown here, but kept in the file");
  expect(await bar.textContent()).toMatch(/pivot table.*\(VBA\)|\(VBA\).*pivot table/);
  await typeIntoGrid(page, "typed in the grid");
  await title(page, "rich.xlsm (not saved)").waitFor();
  const saved = await savedCopy(page);
  const { sheets } = await openWorkbook(saved.bytes, saved.name);
  const texts = sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()]),
  );
  expect(texts.map(({ value }) => value)).toContain("typed in the grid");
  const [before, after] = [partsOf(bytes), partsOf(saved.bytes)];
  const kept = Object.keys(before).filter((path) =>
    /vbaProject|pivot|chart|drawing|customXml/.test(path),
  );
  expect(kept.length).toBeGreaterThan(5);
  for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
});

describe("changes that are not saved are asked about", () => {
  /** Builds the report, which changes the workbook. */
  async function changed() {
    const opened = await start();
    const { page, pane } = opened;
    await page.getByRole("toolbar").getByRole("button", { name: "Build report" }).click();
    await pane
      .getByText(/The report is in this workbook/)
      .first()
      .waitFor();
    await title(page, /not saved/).waitFor();
    return opened;
  }

  test("and stay where the person cancels; nothing is lost where they save first", async () => {
    const { page } = await changed();
    const { bytes } = await sample("indicators-existing-layout.xlsx");
    await choose(page, "next.xlsx", bytes);
    await page.keyboard.press("Escape");
    await title(page, /indicators-2022-23.*not saved/).waitFor();
    await choose(page, "next.xlsx", bytes);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a copy and open" }).click(),
    ]);
    await title(page, "next.xlsx").waitFor();
    const saved = await openWorkbook(await readFile(await download.path()), "saved.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toContain("Report - Ambition 1");
  });

  test("and are lost only where the person says so", async () => {
    const { page } = await changed();
    await drop(page, "dropped.xlsx", (await sample("indicators-existing-layout.xlsx")).bytes);
    await page.getByRole("button", { name: "Open without saving" }).click();
    await title(page, "dropped.xlsx").waitFor();
  });
});

test("what is dropped and is no workbook is refused in words, and the open one stays", async () => {
  const { page } = await start();
  await drop(page, "notes.pdf", new TextEncoder().encode("%PDF-1.7 …"));
  await page.getByRole("alert").getByText('"notes.pdf" is a PDF, not an Excel workbook.').waitFor();
  await title(page, "indicators-2022-23.xlsx").waitFor();
});

test("a new workbook that the add-in opens takes the place of the one that is open", async () => {
  const { page } = await start();
  await page.getByRole("toolbar").getByRole("button", { name: "New workbook" }).click();
  await title(page, "Book2.xlsx").waitFor();
});

test("when the workbench has ended, the page says what to do", async () => {
  const { page } = await start();
  await running.close();
  await page.getByText("Start it again with npm start").waitFor();
  running = await startWorkbench();
});
