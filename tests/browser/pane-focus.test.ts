import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { pressRibbon } from "./ribbon";
import { sampleWorkbook, showView, untilIdle } from "./states/moves";
import { paneStage } from "./stage";

jest.setTimeout(60_000);

const stage = paneStage();
let host: AddinHost;
let page: Page;

beforeEach(async () => {
  host = await createAddinHost({ workbook: await sampleWorkbook() });
  ({ page } = await stage.open(host));
  await page
    .getByText(/not ready to publish/)
    .first()
    .waitFor();
  await untilIdle(page);
});
afterEach(() => host.close());

/** The words of the element that has the focus, or the name of a part. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.id.startsWith("view-") ? element.id : element?.textContent?.trim();
  });

const untilFocused = (words: string) =>
  page.waitForFunction((wanted) => {
    const element = document.activeElement;
    return element?.id === wanted || element?.textContent?.trim() === wanted;
  }, words);

const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the button that starts work keeps the focus while it goes on and when it ends", async () => {
  await showView(page, "Report");
  await button("Build report").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("progressbar").first().waitFor();
  expect(await focused()).toMatch(/Build/);
  await page.getByText("The report is in this workbook").first().waitFor();
  expect(await focused()).toMatch(/Build/);
});

test("a message that is closed gives the focus to the part that is shown", async () => {
  await pressRibbon(page, "buildReport");
  await page.getByText("The report is in this workbook").first().waitFor();
  await button("Close this message").focus();
  await page.keyboard.press("Enter");
  await untilFocused("view-report");
});

test("Cancel gives the focus back to what started the work", async () => {
  host.badDays.delayMs = 1_000;
  await button("Check the workbook").focus();
  await page.keyboard.press("Enter");
  await button("Cancel").focus();
  await page.keyboard.press("Enter");
  await untilFocused("Check the workbook");
});

test("Try again gives the focus back to what started the work", async () => {
  host.badDays.failAtSync = 1;
  await button("Check the workbook").focus();
  await page.keyboard.press("Enter");
  await button("Try again").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement !== document.body);
});

test("a place that the analyst leaves by a click is not taken for a lost one", async () => {
  await button("Check the workbook").focus();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await pressRibbon(page, "checkIndicators");
  await untilIdle(page);
  await showView(page, "Help");
  await page.mouse.click(300, 880);
  expect(await focused()).not.toBe("Check the workbook");
});
