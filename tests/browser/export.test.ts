import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { reportHtml } from "../../src/core/report/export";
import type { ReportModel } from "../../src/core/report";
import { chartOf, choices, hostileTexts, modelOf, modelSaying } from "../unit/report/export/models";
import { launchBrowser } from "./pane";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface OpenedPage {
  readonly page: Page;
  /** Errors of the page and of its console, and whatever it asked for elsewhere. */
  readonly faults: string[];
}

async function openReport(model: ReportModel, width = 1280): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  page.on("request", (request) => {
    if (request.url() !== address) faults.push(request.url());
  });
  const body = reportHtml(model, choices());
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(address);
  return { page, faults };
}

const address = "http://report.test/";

const report = modelOf({
  openErrors: 2,
  charts: [
    chartOf(),
    chartOf({ id: "2", measure: "2b", kind: "clusteredColumn" }),
    chartOf({ id: "3", measure: "row 12", kind: "column", series: [chartOf().series[1]!] }),
  ],
});

async function violations(page: Page) {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test.each([1280, 320])("axe finds nothing against the page at %i pixels", async (width) => {
  const { page, faults } = await openReport(report, width);
  for (const details of await page.locator("summary").all()) await details.click();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("the page asks for nothing, runs nothing and complains of nothing, whatever the workbook says", async () => {
  for (const text of hostileTexts) {
    const { page, faults } = await openReport(modelSaying(text));
    expect(await page.locator("h1").innerText()).toBe(text.replace(/\s+/g, " "));
    expect(faults).toEqual([]);
  }
});

test("the stylesheet is applied under the page's own policy", async () => {
  const { page } = await openReport(report);
  const header = page.locator("thead th").first();
  expect(await header.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
    "rgb(0, 112, 60)",
  );
});

test("at 320 pixels nothing is wider than the screen, and each figure stands below its column's title", async () => {
  const { page } = await openReport(report, 320);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  const cell = page.locator("#ambition-1 td[data-label='Latest Data**']").first();
  const title = await cell.evaluate((one) => getComputedStyle(one, "::before").content);
  expect(title).toContain('"Latest Data**"');
  expect(await page.locator("#ambition-1").getByRole("rowheader", { name: "2b" }).count()).toBe(1);
  expect(await page.getByRole("columnheader", { name: "Latest Data**" }).count()).toBe(2);
});

test("the keyboard reaches the report past its contents at once", async () => {
  const { page } = await openReport(report);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the report" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("report");
});

test("it prints on A4 landscape, and each ambition begins on a new page", async () => {
  const { page } = await openReport(report);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[45][\d.]*\]/);
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(4);
});
