import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { catalogue } from "../../src/core/rules";
import { functionExamples } from "../../src/functions/examples";
import { readTrace } from "../../src/host/trace/read-trace";
import { replayTrace } from "../../src/host/trace/replay";
import { version } from "../../package.json";
import { everything } from "../host/excel/opened";
import type { OpenedPane } from "./pane";
import { sampleWorkbook, showView, untilIdle } from "./states/moves";
import { paneStage } from "./stage";

jest.setTimeout(120_000);

const stage = paneStage();
let host: AddinHost;

beforeEach(async () => {
  host = await createAddinHost({ workbook: await sampleWorkbook() });
});
afterEach(() => host.close());

async function openHelp(...sections: readonly string[]): Promise<OpenedPane> {
  const opened = await stage.open(host);
  const { page } = opened;
  await untilIdle(page);
  await showView(page, "Help");
  for (const title of sections)
    await page.getByRole("button", { name: title, exact: true }).click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return opened;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("every function is there, with its examples to copy", async () => {
  const { page, errors } = await openHelp("Functions");
  const functions = page.getByRole("list", { name: "Functions" }).locator("details");
  await functions.first().waitFor();
  expect(await functions.count()).toBe(new Set(functionExamples.map(({ id }) => id)).size);
  const target = functions.filter({ hasText: /^TARGETSTATUS/ });
  await target.locator("summary").click();
  const { formula } = functionExamples.find(({ id }) => id === "TARGETSTATUS")!;
  await page.getByRole("button", { name: `Copy ${formula}` }).click();
  await page.getByText(`On the clipboard: ${formula}.`).first().waitFor();
  expect(await clipboard(page)).toBe(formula);
  expect(errors).toEqual([]);
});

test("a search finds functions and rules by any of their words, and says how many", async () => {
  const { page } = await openHelp();
  await page.getByRole("searchbox").fill("tolerance");
  await page.getByText(/^[1-9]\d* functions? and \d+ rules? found\.$/).waitFor();
  await page.getByRole("searchbox").fill("older than workbook");
  await page.getByText("The report is older than the workbook").waitFor();
  await page.getByRole("searchbox").fill("zebra crossing");
  await page.getByText("Nothing about “zebra crossing”.").waitFor();
});

test("every rule is there, with why there is such a rule", async () => {
  const { page } = await openHelp("Rules of the check");
  const rules = page.getByRole("list", { name: "Rules of the check" }).locator("details");
  expect(await rules.count()).toBe(catalogue.length);
  await rules.first().locator("summary").click();
  await page.getByText(catalogue[0]!.rationale).waitFor();
});

test("the version is that of the package", async () => {
  const { page } = await openHelp("About");
  await page.getByText(`HERTS Indicators ${version}`).waitFor();
});

async function runSelfTest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Run the self-test" }).click();
  await page.getByRole("list", { name: "What works in this Excel" }).waitFor();
  await untilIdle(page);
}

test("the self-test tells what works, leaves the workbook as it was, and can be copied", async () => {
  const { page, errors } = await openHelp("Self-test");
  await page.getByText("Excel then forgets what Undo could take back.").waitFor();
  const before = everything(host.workbook);
  await runSelfTest(page);
  expect(everything(host.workbook)).toEqual(before);
  const outcome = page.getByRole("list", { name: "What works in this Excel" });
  await outcome.getByText("HERTS functions").waitFor();
  expect(await outcome.getByText("Does not work").count()).toBe(0);
  expect(await outcome.getByText("Not in this Excel").count()).toBe(1);
  await page.getByRole("button", { name: "Copy for support" }).click();
  await page.getByText("The outcome is on the clipboard.").first().waitFor();
  const text = await clipboard(page);
  expect(text).toContain(`HERTS Indicators ${version}`);
  expect(text).toMatch(/ExcelApi 1\.1 to 1\.15/);
  expect(text).toMatch(/^Works: HERTS functions \(ExcelApi 1\.1\)$/m);
  expect(text).not.toMatch(/indicators-2022-23|Hertfordshire/);
  expect(errors).toEqual([]);
});

test("what does not work is told with what Excel answered", async () => {
  const { page } = await openHelp("Self-test");
  Object.assign(host.badDays, { failAtSync: 6, failAfterApplying: true });
  await runSelfTest(page);
  const outcome = page.getByRole("list", { name: "What works in this Excel" });
  const first = outcome.getByRole("listitem").first();
  expect(await first.textContent()).toMatch(/^Does not work.*Excel refused: GeneralException/);
  await page
    .getByText(/^The self-test is done: \d of \d+ things do not work\.$/)
    .first()
    .waitFor();
});

test("the trace of this Excel is saved, and replayed against the host it differs nowhere", async () => {
  const { page } = await openHelp("Self-test");
  await runSelfTest(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the trace" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^herts-trace-PC-[\d.]+-\d{4}-\d\d-\d\d\.json$/);
  const trace = readTrace(readFileSync(await file.path(), "utf8"));
  expect(trace.addIn).toBe(version);
  const replayed = await replayTrace(trace);
  expect(replayed.filter(({ result }) => result === "different")).toEqual([]);
});
