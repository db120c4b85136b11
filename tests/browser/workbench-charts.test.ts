import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { clickCell, hostOf, sheetOf, until, untilShown } from "./grid";
import { workbenchStage } from "./workbench";

jest.setTimeout(120_000);

/** Charts on the second sheet of the file. */
const many = 60;

const stage = workbenchStage(() => {
  const program = path.resolve(__dirname, "../host/workbench/makeCharts.js");
  const bytes = new Uint8Array(execFileSync(process.execPath, [program, String(many)]));
  return { name: "charts.xlsx", bytes };
});

const charts = (page: Page) => page.locator(".chart[role=img]");

const nameOf = (chart: Locator) => chart.getAttribute("aria-label");

const texts = (chart: Locator) => chart.locator("text").allTextContents();

test("charts of a file stand over their cells, follow them and their figures, and can be reached by keyboard", async () => {
  const { page, errors, foreignRequests } = stage.opened;
  const host = hostOf(stage.running);
  await untilShown(page, sheetOf(host, "Charts"));
  const pie = charts(page).nth(0);
  await until(
    () => texts(pie),
    (now) => now.length > 0,
  );

  expect(await Promise.all((await charts(page).all()).map(nameOf))).toEqual([
    "Pie of the quarters",
    expect.stringContaining("bar chart, Places together"),
    expect.stringContaining("combined chart, With England"),
    expect.stringContaining("cannot draw this kind of chart"),
  ]);
  expect(await texts(pie)).toEqual(expect.arrayContaining(["Share of the quarters", "Q1", "25%"]));
  const placeholder = charts(page).nth(3).locator(".chart-placeholder");
  expect(await placeholder.textContent()).toContain("It is kept in the file.");

  const column = charts(page).nth(2);
  await host.userEdit("Charts", "C5", "112");
  await until(
    () => texts(column),
    (now) => now.includes("120"),
  );

  // The pie begins in the frozen first row: its upper part stays, the rest scrolls behind it.
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 100);
  const tops = () =>
    page
      .locator(".chart")
      .evaluateAll((all) =>
        all.slice(0, 2).map((one) => Math.round(one.getBoundingClientRect().top)),
      );
  const [home, rest] = await until(tops, ([first = 0, second = 0]) => second < first - 50);
  expect(home).toBeGreaterThan(rest!);

  await clickCell(page, 12, 1);
  await page.keyboard.press("Control+Alt+5");
  expect(await nameOf(page.locator(":focus"))).toBe("Pie of the quarters");
  await page.keyboard.press("Tab");
  expect(await nameOf(page.locator(":focus"))).toContain("Places together");
  await page.keyboard.press("Escape");
  expect(await page.locator(".chart:focus").count()).toBe(0);
  expect([errors, foreignRequests]).toEqual([[], []]);

  await page.locator("[data-u-comp=slide-tab-item]").getByText("Many", { exact: true }).click();
  await until(
    () => charts(page).count(),
    (count) => count === many,
  );
  const drawn = () => page.locator(".chart svg").count();
  await until(drawn, (count) => count > 0);
  expect(await drawn()).toBeLessThan(many / 3);
  await charts(page).last().focus();
  await until(
    () => texts(charts(page).last()),
    (now) => now.includes("Herts"),
  );
  expect(await texts(charts(page).first())).toEqual([]);
  expect(errors).toEqual([]);
});
