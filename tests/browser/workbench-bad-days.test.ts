import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./pane";
import {
  openWorkbenchPage,
  startWorkbench,
  type OpenedWorkbench,
  type RunningWorkbench,
} from "./workbench";

jest.setTimeout(120_000);

let browser: Browser;
let running: RunningWorkbench;
let opened: OpenedWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  running = await startWorkbench();
  opened = await openWorkbenchPage(browser, running.origin);
});
afterEach(() => running.close());
afterAll(() => browser?.close());

const menu = (page: Page) => page.getByRole("button", { name: "Bad days" });
const build = ({ page }: OpenedWorkbench) =>
  page.getByRole("toolbar", { name: "HERTS" }).getByRole("button", { name: "Build report" });

/** The first check of the pane is over. */
const checked = ({ pane }: OpenedWorkbench) =>
  pane.getByText(/\d+ errors, \d+ warnings in 58 measures/).waitFor();

test("what is on is shown on the menu, and a second page sees it, too", async () => {
  const { page } = opened;
  await menu(page).click();
  await page.getByLabel("Excel on the web: requests of at most 5 MB").check();
  await page.getByLabel("Fail at a sync to come").fill("50");
  await page.keyboard.press("Tab");
  await page.getByText("2 on").waitFor();
  const second = await openWorkbenchPage(browser, running.origin);
  await second.page.getByText("2 on").waitFor();
  await menu(second.page).click();
  expect(await second.page.getByLabel("Excel on the web").isChecked()).toBe(true);
});

test("news of another page take nothing from what is being typed", async () => {
  const { page } = opened;
  const second = await openWorkbenchPage(browser, running.origin);
  await menu(page).click();
  await page.getByLabel("Fail at a sync to come").fill("50");
  await menu(second.page).click();
  await second.page.getByLabel("The workbook’s structure is protected").check();
  await page.getByText("1 on").waitFor();
  await page.getByLabel("Fail at a sync to come").press("Tab");
  await page.getByText("2 on").waitFor();
});

test("while somebody types in a cell the add-in says so, and works afterwards", async () => {
  const { page, pane } = opened;
  await checked(opened);
  await menu(page).click();
  const typing = page.getByLabel("Somebody is typing in a cell");
  await typing.check();
  await page.keyboard.press("Escape");
  await build(opened).click();
  await pane
    .getByText(/press Enter/i)
    .first()
    .waitFor();
  await menu(page).click();
  await typing.uncheck();
  await page.keyboard.press("Escape");
  await build(opened).click();
  await pane
    .getByText(/The report is in this workbook/)
    .first()
    .waitFor();
});

test("a protected structure refuses the report's tabs, and the add-in names it", async () => {
  const { page, pane } = opened;
  await checked(opened);
  await menu(page).click();
  await page.getByLabel("The workbook’s structure is protected").check();
  await page.keyboard.press("Escape");
  await build(opened).click();
  await pane
    .getByText(/protected/i)
    .first()
    .waitFor();
});

test("a sync that fails is told, counted down to, and fails once", async () => {
  const { page, pane } = opened;
  await checked(opened);
  await menu(page).click();
  await page.getByLabel("Fail at a sync to come").fill("1");
  await page.keyboard.press("Tab");
  await page.getByText("1 on").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("toolbar").getByRole("button", { name: "Check" }).click();
  await pane
    .getByRole("button", { name: /try again|retry/i })
    .first()
    .waitFor();
  await page.getByText("1 on").waitFor({ state: "hidden" });
});

test("an older Excel is met by a pane that starts anew", async () => {
  const { page, pane } = opened;
  await checked(opened);
  await menu(page).click();
  const loaded = page.waitForEvent("framenavigated", (frame) => frame !== page.mainFrame());
  await page.getByLabel("Excel that knows ExcelApi up to").selectOption("1.9");
  await loaded;
  await checked(opened);
  const supports = (set: string) =>
    pane
      .locator("body")
      .evaluate(
        (_, version) => Office.context.requirements.isSetSupported("ExcelApi", version),
        set,
      );
  expect([await supports("1.9"), await supports("1.10")]).toEqual([true, false]);
});
