import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { markName } from "../../src/excel/marks";
import { addChart } from "../../src/host/model/charts/charts";
import { addSheet } from "../../src/host/model/sheets";
import { defaultStyle, ensureCell } from "../../src/host/model/workbook";
import { saveWorkbook } from "../../src/host/xlsx";
import { workbookOfRows } from "../helpers/workbooks";
import { workbenchStage } from "./workbench";

jest.setTimeout(120_000);

const hostile = '<img src="https://example.org/x" onerror="alert(1)">';

/** A sheet of figures, and a report of two tabs on paper of different sizes, full of what should stay text. */
function workbook() {
  const figures = Array.from({ length: 100 }, (_row, index) => [`Measure ${index + 1}`, index]);
  const model = workbookOfRows(figures, { sheet: "Data", file: "print.xlsx" });
  model.sheets[0]!.pageSetup.printTitleRows = { first: 0, last: 0 };
  addChart(model.sheets[0]!, "ColumnClustered", {
    ...{ sheet: model.sheets[0]!, by: "Columns" },
    area: { row: 0, column: 0, rowCount: 5, columnCount: 2 },
  }).altTextDescription = "Five measures";
  for (const [name, role] of [
    ["Report", "report"],
    ["Report - Notes", "notes"],
  ] as const) {
    const sheet = addSheet(model, name);
    const formula = `='${name}'!$A$1`;
    model.names.push({ name: markName(role), formula, comment: "", visible: false, scope: null });
    sheet.pageSetup.headersFooters = { centerHeader: `${hostile} &P of &N` };
    const font = { ...defaultStyle.font, name: 'x"; } body { display: none' };
    Object.assign(ensureCell(sheet, 0, 0), { value: hostile, style: { ...defaultStyle, font } });
    ensureCell(sheet, 60, 0).value = "end";
  }
  const [, report, notes] = model.sheets;
  Object.assign(report!.pageSetup, { orientation: "Landscape", fitToWidth: 1 });
  notes!.pageSetup.paperSize = "A3";
  const link = ensureCell(report!, 1, 0);
  Object.assign(link, {
    value: "Notes",
    hyperlink: { documentReference: "'Report - Notes'!A1" },
  });
  return model;
}

const stage = workbenchStage(async () => ({
  name: "print.xlsx",
  bytes: await saveWorkbook(workbook()),
}));

/** The pages of a PDF: their sizes in whole millimetres. */
function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  const boxes = [...text.matchAll(/\/Type \/Page\b[^s][^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return boxes.map(([, width, height]) => `${millimetres(width)} x ${millimetres(height)}`);
}

const preview = (page: Page) => page.getByRole("dialog", { name: "Print preview" });
const place = (page: Page) => preview(page).getByLabel("Page", { exact: true });
const sheets = (page: Page) => preview(page).getByRole("article");

const choose = async (page: Page, choice: string, count: number) => {
  await preview(page).getByLabel("Pages of").selectOption(choice);
  await preview(page).locator('[aria-busy="false"]').waitFor();
  await preview(page).getByText(`of ${count}`, { exact: true }).waitFor();
};

test("Ctrl+P shows the sheet page by page, and the keyboard leads through it", async () => {
  const { page } = stage.opened;
  const file = page.getByRole("button", { name: "File" });
  await file.focus();
  await page.keyboard.press("Control+p");
  await preview(page).getByText("of 3", { exact: true }).waitFor();
  await preview(page).getByRole("img", { name: "Five measures" }).first().waitFor();
  const [first, second] = [sheets(page).nth(0), sheets(page).nth(1)];
  expect(await first.getAttribute("aria-label")).toBe("Page 1 of 3, Data");
  const { violations } = await new AxeBuilder({ page }).include(".print-preview").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  for (const [key, shown] of [
    ["PageDown", "2"],
    ["End", "3"],
    ["PageUp", "2"],
    ["Home", "1"],
  ] as const) {
    await page.keyboard.press(key);
    await expectValue(page, shown);
  }
  await page.keyboard.press("PageDown");
  // The first row repeats on the second page.
  expect(await second.locator(".printed-text").first().textContent()).toBe("Measure 1");
  await place(page).fill("3");
  await place(page).press("Enter");
  expect(await preview(page).getByRole("button", { name: "Next page" }).isDisabled()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await preview(page).count()).toBe(0);
  expect(await file.evaluate((element) => element === document.activeElement)).toBe(true);
});

const expectValue = (page: Page, value: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("#print-page")?.value === wanted,
    value,
  );

test("the report is one run of pages, and the browser prints the same pages on the same paper", async () => {
  const { page } = stage.opened;
  await page.getByRole("button", { name: "File" }).click();
  await page.getByRole("button", { name: "Print preview" }).click();
  await choose(page, "The whole report", 3);
  const report = ["297 x 210", "297 x 210", "297 x 420"];
  const printed = async () =>
    pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(await printed()).toEqual(report);
  await choose(page, "The whole workbook", 6);
  expect(await printed()).toEqual(["210 x 297", "210 x 297", "210 x 297", ...report]);
  await choose(page, "The whole report", 3);
  await preview(page).getByRole("link", { name: "Notes" }).click();
  await expectValue(page, "3");
  const header = sheets(page).nth(2).locator(".printed-header");
  expect(await header.textContent()).toBe(`${hostile} 3 of 3`);
  expect(await preview(page).locator("img, script, iframe").count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("block");
});

test("a choice without pages says what to do, and so does a workbench that has ended", async () => {
  const { page } = stage.opened;
  const note = (text: string | RegExp) => preview(page).getByText(text).waitFor();
  const blank = { name: "print.xlsx", pages: [], styles: [], charts: [], leftOut: 0 };
  await page.route("**/print/report", (route) => route.fulfill({ json: blank }));
  await choose(page, "The whole report", 0);
  await note(/no report in this workbook yet/);
  expect(await preview(page).getByRole("button", { name: "Print" }).isDisabled()).toBe(true);
  expect(await sheets(page).count()).toBe(0);
  const { errors, foreignRequests } = stage.opened;
  expect([errors, foreignRequests]).toEqual([[], []]);
  await page.route("**/print/workbook", (route) => route.abort());
  await preview(page).getByLabel("Pages of").selectOption("The whole workbook");
  await note(/does not answer/);
  await preview(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "File" }).click();
});
