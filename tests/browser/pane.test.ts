import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { emptyWorkbook, ensureCell } from "../../src/host/model/workbook";
import { axeViolations } from "./access";
import { pressRibbon, ribbonActions } from "./ribbon";
import { sampleWorkbook, showView, untilIdle } from "./states/moves";
import { paneStage } from "./stage";
import { workbookOfRows } from "../helpers/workbooks";

jest.setTimeout(120_000);

const stage = paneStage();
let host: AddinHost;

beforeEach(async () => {
  host = await createAddinHost({ workbook: await sampleWorkbook() });
});
afterEach(() => host.close());

/** What the pane says of the sample. */
const headline = /\d+ errors, \d+ warnings in 58 measures: not ready to publish/;
const told = (page: Page) => page.getByText(headline).first().waitFor();

/** Collects what screen readers are told from now on. */
async function announcements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const texts: string[] = [];
    Object.assign(window, { announced: texts });
    const tell = () => {
      for (const region of document.querySelectorAll("[role=status], [role=alert]")) {
        const text = region.textContent;
        if (text !== "" && texts.at(-1) !== text) texts.push(text);
      }
    };
    new MutationObserver(tell).observe(document.body, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { announced: string[] }).announced);
}

test("the pane checks the workbook as it opens, takes no focus, and asks for nothing elsewhere", async () => {
  const { page, errors, foreignRequests } = await stage.open(host);
  await told(page);
  await untilIdle(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  expect([errors, foreignRequests]).toEqual([[], []]);
});

test("the opening check changes nothing in the workbook", async () => {
  const before = structuredClone(host.workbook.sheets);
  const { page } = await stage.open(host);
  await told(page);
  expect(host.workbook.sheets).toEqual(before);
});

test("the opening check can be stopped, which is told once, and Check begins anew", async () => {
  host.badDays.delayMs = 700;
  const { page } = await stage.open(host);
  const texts = await announcements(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Close this message" }).waitFor();
  host.badDays.delayMs = 0;
  expect((await texts()).filter((text) => text === "Stopped before the end.")).toHaveLength(1);
  await page.getByRole("button", { name: "Check the workbook" }).click();
  await told(page);
});

test("a large workbook is not read before the analyst says so", async () => {
  const workbook = emptyWorkbook();
  ensureCell(workbook.sheets[0]!, 0, 0).value = "No.";
  ensureCell(workbook.sheets[0]!, 4_999, 59).value = 1;
  const large = await createAddinHost({ workbook });
  const { page } = await stage.open(large);
  await page.getByText("This workbook is large").waitFor();
  await untilIdle(page);
  large.close();
});

test("a ribbon button that is pressed while the pane opens is not refused", async () => {
  host.badDays.delayMs = 300;
  const { page } = await stage.open(host);
  await page.getByRole("progressbar").first().waitFor();
  host.badDays.delayMs = 0;
  expect(await pressRibbon(page, "buildReport")).toBe(1);
  await page.getByText("The report is in this workbook").first().waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("Report");
});

test("the ribbon's Check ends for Excel, and shows its outcome", async () => {
  const { page } = await stage.open(host);
  await told(page);
  await showView(page, "Help");
  expect(await pressRibbon(page, "checkIndicators")).toBe(1);
  await told(page);
});

test("the focus stays in the pane where a command shows another part", async () => {
  const { page } = await stage.open(host);
  await told(page);
  await showView(page, "Set up");
  await page.getByRole("tabpanel", { name: "Set up" }).focus();
  await pressRibbon(page, "buildReport");
  await page.getByText("The report is in this workbook").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "view-report");
});

test("every function and every command is there under its id", async () => {
  const { page } = await stage.open(host);
  await told(page);
  const ids = await page.evaluate(() => {
    const functions = CustomFunctions as unknown as {
      _association: { mappings: Record<string, unknown> };
    };
    return Object.keys(functions._association.mappings);
  });
  expect(ids).toEqual(expect.arrayContaining(["TREND", "TRENDTEXT", "CHANGE", "PARSE"]));
  expect(await ribbonActions(page)).toEqual(
    expect.arrayContaining(["CHECKINDICATORS", "BUILDREPORT"]),
  );
});

test("text from the workbook stays text in the pane", async () => {
  const workbook = workbookOfRows([
    ["No.", "Ambition", "Indicator", "Polarity", "Previous Data", "Latest Data", "DoT"],
    [1, "<img src=x onerror=alert(1)>", "Number of <b>visits</b>", "higher", "94", "115", "↑"],
  ]);
  const hostile = await createAddinHost({ workbook });
  const { page, errors, foreignRequests } = await stage.open(hostile);
  await page.getByText("<img src=x onerror=alert(1)>").first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect([errors, foreignRequests]).toEqual([[], []]);
  hostile.close();
});

test("a part keeps what was done in it while another is shown", async () => {
  const { page } = await stage.open(host);
  await told(page);
  const panel = page.locator("#view-check");
  await panel.evaluate((element) => element.scrollTo(0, 300));
  await showView(page, "Help");
  await showView(page, "Check");
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(300);
});

test("outside Excel the pane says where to open it", async () => {
  const { page, errors } = await stage.open();
  await page.getByText("Open this pane from the HERTS tab in Excel.").waitFor();
  expect(errors).toEqual([]);
});
