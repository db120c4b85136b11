import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./pane";
import { openWorkbenchPage, startWorkbench, type RunningWorkbench } from "./workbench";

jest.setTimeout(120_000);

let browser: Browser;
let running: RunningWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  running = await startWorkbench();
});
afterEach(() => running.close());
afterAll(() => browser?.close());

/** Everything but the grid, which draws on a canvas and brings its own controls; and the pane, which has its own tests. */
async function axeViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .exclude(".grid-place")
    .exclude("iframe")
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const ribbonButton = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "HERTS" }).getByRole("button", { name });

test("Check runs in the pane, and the findings are shown there", async () => {
  const { page, pane, errors, foreignRequests } = await openWorkbenchPage(browser, running.origin);
  await ribbonButton(page, "Check").click();
  await pane.getByText(/\d+ errors, \d+ warnings in 58 measures/).waitFor();
  await page.getByText(/[1-9]\d* syncs · .* kB sent/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect([errors, foreignRequests]).toEqual([[], []]);
});

test("a command shows that it is busy until the add-in says that it is completed", async () => {
  const { page } = await openWorkbenchPage(browser, running.origin);
  await page.getByRole("button", { name: "Bad days" }).click();
  await page.getByLabel("Slow: half a second for each request").check();
  await page.keyboard.press("Escape");
  const build = ribbonButton(page, "Build report");
  await build.click();
  await page.locator('button[aria-busy="true"]').waitFor();
  await build.evaluate(
    (element) =>
      new Promise<void>((done) => {
        const isDone = () => !element.hasAttribute("aria-busy");
        const watch = new MutationObserver(() => isDone() && done());
        watch.observe(element, { attributes: true });
        if (isDone()) done();
      }),
  );
  expect(await build.getAttribute("aria-disabled")).toBeNull();
});

test("the pane is closed and opened again without starting anew", async () => {
  const { page, pane } = await openWorkbenchPage(browser, running.origin);
  const open = ribbonButton(page, "Open pane");
  expect(await open.getAttribute("aria-expanded")).toBe("true");
  await pane.getByRole("tab", { name: "Report" }).click();
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("iframe").waitFor({ state: "hidden" });
  expect(await open.getAttribute("aria-expanded")).toBe("false");
  await open.click();
  await pane.getByRole("tab", { name: "Report", selected: true }).waitFor();
});

test("a command works while the pane is closed, and opens it", async () => {
  const { page, pane } = await openWorkbenchPage(browser, running.origin);
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("iframe").waitFor({ state: "hidden" });
  await ribbonButton(page, "Check").click();
  await pane.getByText(/\d+ errors, \d+ warnings in 58 measures/).waitFor();
});

test("the add-in's keys work in the page and in the pane", async () => {
  const { page, pane } = await openWorkbenchPage(browser, running.origin);
  const progress = () => page.getByText(/^[1-9]\d* syncs/);
  await pane.getByText(/errors, \d+ warnings in 58 measures/).waitFor();
  for (const place of [page.locator("h1"), pane.getByRole("tab").first()]) {
    await page.getByRole("button", { name: "Count from zero" }).click();
    await progress().waitFor({ state: "hidden" });
    await place.press("Control+Alt+Shift+K");
    await progress().waitFor();
  }
});

test("the ribbon is one stop of the Tab key, with arrow keys among its buttons", async () => {
  const { page } = await openWorkbenchPage(browser, running.origin);
  const buttons = page.getByRole("toolbar", { name: "HERTS" }).getByRole("button");
  await buttons.first().focus();
  await page.keyboard.press("End");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe(await buttons.last().textContent());
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe(await buttons.first().textContent());
  expect(await buttons.last().getAttribute("tabindex")).toBe("-1");
  await page.getByRole("tooltip", { name: "" }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tooltip", { name: "" }).first().waitFor({ state: "hidden" });
});

test("the pane's width is changed by the keyboard, within bounds", async () => {
  const { page } = await openWorkbenchPage(browser, running.origin);
  const separator = page.getByRole("separator", { name: "Width of the pane" });
  await separator.focus();
  const width = () => separator.getAttribute("aria-valuenow").then(Number);
  const before = await width();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
  expect(await page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width)).toBe(
    320,
  );
});
