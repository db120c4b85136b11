import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import type { OpenedPane } from "./pane";
import { sampleWorkbook, showView, untilIdle } from "./states/moves";
import { buildReport, changeFigure } from "./states/report";
import { paneStage } from "./stage";

jest.setTimeout(120_000);

const stage = paneStage();
let host: AddinHost;

beforeEach(async () => {
  host = await createAddinHost({ workbook: await sampleWorkbook() });
});
afterEach(() => host.close());

async function openReport(): Promise<OpenedPane> {
  const opened = await stage.open(host);
  await untilIdle(opened.page);
  await showView(opened.page, "Report");
  await opened.page.getByRole("heading", { name: "The report in this workbook" }).waitFor();
  return opened;
}

const sheets = () => host.workbook.sheets.map(({ name }) => name);
const isActive = (name: string) =>
  host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name === name;

async function openChoices(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^How the report is set out/ }).click();
}

/** What the pane says that it is doing during some work. */
async function saidDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => {
      const label = document.querySelector("[role=progressbar]")?.getAttribute("aria-label");
      if (label && said.at(-1) !== label) said.push(label);
    };
    new MutationObserver(note).observe(document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
  await work();
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test("the report says what is open, is built step by step, and its tabs can be gone to", async () => {
  const { page, errors, foreignRequests } = await openReport();
  await page.getByText("No report has been built in this workbook yet.").waitFor();
  await page.getByText(/^\d+ errors and \d+ warnings are open\. .* a draft\.$/).waitFor();
  const said = await saidDuring(page, () => buildReport(page));
  expect(said).toEqual(
    expect.arrayContaining(["Reading the workbook …", "Looking at the report’s tabs …"]),
  );
  expect(said.join()).toMatch(/Writing the report/);
  await page.getByText(/^Built on \d+ \w+ \d{4} at \d\d:\d\d\. It is up to date\.$/).waitFor();
  await page.getByRole("button", { name: "Go to report" }).click();
  await until(() => isActive("Report"));
  const tabs = page.getByRole("list", { name: "Tabs of the report" });
  await tabs.getByRole("button", { name: "Report - Ambition 3" }).click();
  await until(() => isActive("Report - Ambition 3"));
  expect([errors, foreignRequests]).toEqual([[], []]);
});

/** Waits for something outside the page. */
async function until(isTrue: () => boolean): Promise<void> {
  for (const start = Date.now(); !isTrue();) {
    if (Date.now() - start > 5_000) throw new Error("It did not come true within five seconds.");
    await new Promise((done) => setTimeout(done, 20));
  }
}

test("the workbook is not read again by itself after the analyst has stopped it", async () => {
  host.badDays.delayMs = 300;
  const { page } = await stage.open(host);
  await page.getByRole("button", { name: "Cancel" }).click();
  await untilIdle(page);
  await showView(page, "Report");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Read the workbook" }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByRole("progressbar").count()).toBe(0);
  host.badDays.delayMs = 0;
  await page.getByRole("button", { name: "Read the workbook" }).click();
  await page.getByText("No report has been built in this workbook yet.").waitFor();
});

test("a build can be cancelled until it writes, and the report then stands as it was", async () => {
  const { page } = await openReport();
  host.badDays.delayMs = 150;
  const before = sheets();
  await page.getByRole("button", { name: "Build report" }).click();
  await page.getByRole("progressbar", { name: "Reading the workbook …" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await page.getByText("Stopped before anything was written. Nothing").first().waitFor();
  await page.waitForTimeout(1_500);
  expect([sheets(), await page.getByRole("progressbar").count()]).toEqual([before, 0]);
  await page.getByRole("button", { name: "Build report" }).click();
  await page.getByText("Writing has begun, so it goes on to its end").waitFor();
  expect(await page.getByRole("button", { name: "Cancel" }).count()).toBe(0);
  await page.getByText("It is up to date.").waitFor();
});

test("changed choices count, and are kept in the workbook where the analyst wants it", async () => {
  const { page } = await openReport();
  await openChoices(page);
  await page.getByRole("radio", { name: /^Everything on one tab/ }).click();
  await page.getByRole("checkbox", { name: "Charts of the workbook’s series" }).click();
  await page.getByRole("checkbox", { name: /^Ambition 4/ }).click();
  await page.getByText("Everything on one tab; ambitions 1, 2, 3 and 5;").waitFor();
  const before = sheets();
  await buildReport(page);
  expect(sheets()).toEqual([...before, "HERTS Settings", "Report"]);
  await page.getByText("It is up to date.").waitFor();
  await showView(page, "Check");
  await page.getByRole("button", { name: "Check the workbook" }).click();
  await untilIdle(page);
  await showView(page, "Report");
  await page.getByText("It is up to date.").waitFor();
  expect(await page.getByRole("checkbox", { name: /^Keep these choices/ }).count()).toBe(0);
  await page.getByText("Everything on one tab; ambitions 1, 2, 3 and 5;").waitFor();
});

test("choices for one report leave the workbook’s own alone", async () => {
  const { page } = await openReport();
  await openChoices(page);
  await page.getByRole("radio", { name: /^Everything on one tab/ }).click();
  await page.getByRole("checkbox", { name: /^Keep these choices/ }).click();
  const before = sheets();
  await buildReport(page);
  expect(sheets().filter((name) => !before.includes(name))).not.toContain("HERTS Settings");
  await page.getByText("It is up to date.").waitFor();
  await page.getByRole("button", { name: "Back to the workbook’s choices" }).click();
  await page.getByText("A tab for each ambition; all ambitions;").waitFor();
});

test("a report without any ambition cannot be built, and the field says why", async () => {
  const { page } = await openReport();
  await openChoices(page);
  for (const each of await page.getByRole("checkbox", { name: /^Ambition \d/ }).all()) {
    await each.click();
  }
  await page.getByText("Choose at least one ambition.").waitFor();
  const before = sheets();
  await page.getByRole("button", { name: /^Build/ }).click({ force: true });
  expect(sheets()).toEqual(before);
  await page.getByRole("checkbox", { name: /^All ambitions/ }).click();
  await buildReport(page);
});

test("where the choices say so, no report is built while errors are open", async () => {
  const { page } = await openReport();
  await openChoices(page);
  await page.getByRole("radio", { name: "Do not build it" }).click();
  await page.getByText(/errors .* are open, and you chose not to build/).waitFor();
  await page.getByRole("checkbox", { name: /^Keep these choices/ }).click();
  const before = sheets();
  await page.getByRole("button", { name: /^Build/ }).click();
  await page
    .getByText("still open, and “When errors are open” you chose “Do not build it”")
    .waitFor();
  await page
    .getByText("or choose “Build the report, marked as a draft” in the part Report")
    .waitFor();
  expect(sheets()).toEqual(before);
});

test("a figure that is changed after the build makes the report out of date", async () => {
  const { page } = await openReport();
  await buildReport(page);
  await changeFigure(page, host);
  await page.getByRole("button", { name: "Build the report again" }).click();
  await page.getByText("It is up to date.").waitFor();
});

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the report is saved as a Word document and as a web page, made by files that load only then", async () => {
  const opened = await openReport();
  const { page } = opened;
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
  const before = sheets();

  const web = await saved(page, "Save as web page");
  expect(web.name).toMatch(/^Plan for Children and Young People – Performance Report .*\.html$/);
  expect(web.bytes.toString("utf8")).toMatch(/^<!DOCTYPE html>[^]*Ambition 5[^]*<\/html>\s*$/);
  expect(scripts).toContain("/report-html.js");
  expect(scripts).not.toContain("/report-word.js");

  await untilIdle(page);
  const word = await saved(page, "Save as Word");
  expect(word.name).toMatch(/\.docx$/);
  expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(word.bytes.includes("word/document.xml")).toBe(true);
  expect(scripts).toContain("/report-word.js");
  expect(sheets()).toEqual(before);
  expect([opened.errors, opened.foreignRequests]).toEqual([[], []]);
});

test("where no file appears, the report can be copied into Word", async () => {
  const { page } = await openReport();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await saved(page, "Save as Word");
  await untilIdle(page);
  await page.getByRole("button", { name: "Copy, then paste into Word" }).click();
  await page.getByText("The report is on the clipboard.").first().waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read("text/html"), text: await read("text/plain") };
  });
  expect(copied.html).toContain("<table");
  expect(copied.text).toMatch(/Ambition 1/);
  expect(copied.text).not.toMatch(/</);
});
