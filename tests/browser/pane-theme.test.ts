import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { emptyWorkbook } from "../../src/host/model/workbook";
import { changeLook, changeTheme, type Look } from "./looks";
import { paneStage } from "./stage";

jest.setTimeout(60_000);

const stage = paneStage();
let host: AddinHost;

beforeEach(async () => {
  host = await createAddinHost({ workbook: emptyWorkbook() });
});
afterEach(() => host.close());

const lightBackground = "rgb(255, 255, 255)";
const darkBackground = "rgb(41, 41, 41)";

async function opened(look: Look): Promise<Page> {
  const { page } = await stage.open(host, look);
  await page.getByRole("tablist").waitFor();
  return page;
}

/** The colour behind the pane. */
const background = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor,
  );

const untilBackground = (page: Page, color: string) =>
  page.waitForFunction(
    (wanted) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor === wanted,
    color,
  );

test.each([
  ["light", "dark", lightBackground],
  ["dark", "light", darkBackground],
  ["silent", "dark", darkBackground],
  ["silent", "light", lightBackground],
] as const)(
  "with Excel %s and the system %s the pane goes with Excel, else with the system",
  async (excel, system, color) => {
    expect(await background(await opened({ excel, system }))).toBe(color);
  },
);

test("the pane becomes dark when the analyst comes back to it after making Excel dark", async () => {
  const page = await opened({ excel: "light" });
  await changeTheme(page, "dark");
  await page.clock.setFixedTime(Date.now() + 10_000);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await untilBackground(page, darkBackground);
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
});

test("where Excel says nothing, the pane follows the system at once", async () => {
  const page = await opened({ excel: "silent" });
  await changeLook(page, { system: "dark" });
  await untilBackground(page, darkBackground);
});

test("high contrast puts the user's own colours in the place of ours", async () => {
  const page = await opened({ excel: "light", system: "dark", forcedColors: true });
  const canvas = await page.evaluate(() => {
    const probe = document.createElement("div");
    probe.style.backgroundColor = "Canvas";
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect(canvas).not.toBe(lightBackground);
  expect(await background(page)).toBe(canvas);
});

test("nothing moves for an analyst who wants no motion", async () => {
  host.badDays.delayMs = 5_000;
  const page = await opened({ reducedMotion: true });
  await page.getByRole("progressbar").first().waitFor();
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  host.badDays.delayMs = 0;
});
