import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { openWorkbookFile } from "../../src/host/xlsx";
import { emptyWorkbook, ensureCell } from "../../src/host/model/workbook";
import { launchBrowser, openPane, serveBuild } from "./pane";

jest.setTimeout(120_000);

const sample = path.resolve(__dirname, "../../samples/indicators-2022-23.xlsx");
let browser: Browser;
let build: Awaited<ReturnType<typeof serveBuild>>;
let host: AddinHost;

beforeAll(async () => {
  build = await serveBuild();
  browser = await launchBrowser();
});
beforeEach(async () => {
  host = await createAddinHost({ workbook: await openWorkbookFile(sample) });
});
afterEach(() => host.close());
afterAll(async () => {
  await browser?.close();
  build?.close();
});

/** What the pane says of the sample. */
const headline = /^\d+ errors, \d+ warnings in 58 measures: not ready to publish$/;

/** Waits for something outside the page; fails after five seconds. */
async function until(isTrue: () => boolean): Promise<void> {
  for (const start = Date.now(); !isTrue();) {
    if (Date.now() - start > 5_000) throw new Error("It did not come true within five seconds.");
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function axeViolations(page: Awaited<ReturnType<typeof openPane>>["page"]) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test("Check shows the findings, and Go to selects the cell", async () => {
  const { page, errors: faults, foreignRequests } = await openPane(browser, build.origin, host);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText(headline).waitFor();
  const findings = page.getByRole("region", { name: "Findings" }).getByRole("listitem");
  const [errors, warnings] = ((await page.getByText(headline).textContent()) ?? "").match(/\d+/g)!;
  const ofSeverity = (word: string) => findings.filter({ hasText: new RegExp(`^${word}`) }).count();
  expect([await ofSeverity("Error"), await ofSeverity("Warning")]).toEqual([
    Number(errors),
    Number(warnings),
  ]);
  expect(await findings.first().textContent()).toMatch(/^Error/);
  await findings.filter({ hasText: "3,862/4,427 is 87.2%" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("button", { name: "Go to H10" }).first().click();
  await until(() => host.workbook.selection.row === 9 && host.workbook.selection.column === 7);
  expect(faults).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test("Build report writes the tabs and names them", async () => {
  const { page, errors } = await openPane(browser, build.origin, host);
  const before = host.workbook.sheets.map(({ name }) => name);
  await page.getByRole("button", { name: "Build report" }).click();
  await page.getByText("The report is in this workbook, on 7 sheets").waitFor();
  const after = host.workbook.sheets.map(({ name }) => name);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toEqual([
    "Report",
    ...[1, 2, 3, 4, 5].map((n) => `Report - Ambition ${n}`),
    "Report - Notes",
  ]);
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("the ribbon's commands work, tell Excel that they ended, and show their outcome", async () => {
  const { page } = await openPane(browser, build.origin, host);
  await page.getByRole("button", { name: "Check" }).waitFor();
  const completed = await page.evaluate(async () => {
    const { mappings } = (Office.actions as unknown as { _association: Association })._association;
    interface Association {
      mappings: Record<string, (event: { completed(): void }) => Promise<void>>;
    }
    let ended = 0;
    await mappings["CHECKINDICATORS"]?.({ completed: () => ended++ });
    return ended;
  });
  expect(completed).toBe(1);
  await page.getByText(headline).waitFor();
});

test("the functions are there before the pane, under their ids", async () => {
  const { page } = await openPane(browser, build.origin, host);
  await page.getByRole("button", { name: "Check" }).waitFor();
  const ids = await page.evaluate(() => {
    const functions = CustomFunctions as unknown as {
      _association: { mappings: Record<string, unknown> };
    };
    return Object.keys(functions._association.mappings);
  });
  expect(ids).toEqual(expect.arrayContaining(["TREND", "TRENDTEXT", "CHANGE", "PARSE"]));
});

test("text from the workbook stays text in the pane", async () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  const rows = [
    ["No.", "Ambition", "Indicator", "Polarity", "Previous Data", "Latest Data", "DoT"],
    [1, "<img src=x onerror=alert(1)>", "Number of <b>visits</b>", "higher", "94", "115", "↑"],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => (ensureCell(sheet, row, column).value = value)),
  );
  const hostile = await createAddinHost({ workbook });
  const { page, errors, foreignRequests } = await openPane(browser, build.origin, hostile);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText("“<img src=x onerror=alert(1)>” is not an ambition").waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect([errors, foreignRequests]).toEqual([[], []]);
  hostile.close();
});

test("a cell that is being edited is told in words, and Check works afterwards", async () => {
  const { page } = await openPane(browser, build.origin, host);
  host.badDays.cellEditMode = true;
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText("press Enter, then try again").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  host.badDays.cellEditMode = false;
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText(headline).waitFor();
});

test("outside Excel the pane says where to open it", async () => {
  const { page, errors } = await openPane(browser, build.origin);
  await page.getByText("Open this pane from the HERTS tab in Excel.").waitFor();
  expect(errors).toEqual([]);
});
