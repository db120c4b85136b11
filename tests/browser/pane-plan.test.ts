import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { cellAt, emptySheet, findSheet, type WorkbookModel } from "../../src/host/model/workbook";
import { fillSheet, indicatorModel } from "../helpers/workbooks";
import { showView, untilIdle } from "./states/moves";
import { paneStage } from "./stage";

jest.setTimeout(120_000);

const stage = paneStage();

const table = () =>
  indicatorModel([
    { indicator: "Percentage of care leavers in suitable accommodation" },
    { indicator: "Percentage of children looked after living within the county" },
    { indicator: "Days lost to sickness" },
  ]);

/** A table of indicators, and what the plan promises about them. */
function planned(): WorkbookModel {
  const workbook = table();
  const sheet = emptySheet("{plan}", "Plan");
  fillSheet(sheet, [
    ["How we measure success"],
    ["An increase in care leavers in suitable accommodation"],
    ["A reduction in children looked after placed outside the county"],
    ["Number of visits to the website"],
  ]);
  workbook.sheets.push(sheet);
  return workbook;
}

/** Promise, indicator and decision of each row of the sheet of links. */
function kept({ workbook }: AddinHost): string[] {
  const sheet = findSheet(workbook, "HERTS Links");
  const first = (sheet?.tables[0]?.area.row ?? 0) + 1;
  const rows = [...(sheet?.cells.keys() ?? [])].filter((row) => row >= first);
  return rows.map((row) => {
    const text = (column: number) => String(cellAt(sheet!, row, column)?.value ?? "");
    return `${text(1).split("!")[1]} ${text(2).slice(0, 1)} ${text(5)}`;
  });
}

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

const headline = (page: Page, text: string) =>
  page.getByRole("heading", { name: text, exact: true }).waitFor();

const selected = ({ workbook }: AddinHost) =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;

/** The part scrolls below the tabs, not the page with them. */
const isScrolledAsOne = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);

async function withPlan(
  workbook: WorkbookModel,
  test: (page: Page, host: AddinHost) => Promise<void>,
): Promise<void> {
  const host = await createAddinHost({ workbook });
  const { page, errors, foreignRequests } = await stage.open(host);
  try {
    await untilIdle(page);
    await showView(page, "Plan");
    await test(page, host);
    expect([errors, foreignRequests]).toEqual([[], []]);
  } finally {
    await page.context().close();
    host.close();
  }
}

test("promises are decided by the keyboard alone, one after the other, and each decision is taken back", async () => {
  await withPlan(planned(), async (page, host) => {
    await headline(page, "3 promises: 0 measured, 2 to confirm, 1 not measured");
    const yes = page.getByRole("button", { name: /^Yes, 1 – / });
    await yes.press("Enter");
    await headline(page, "3 promises: 1 measured, 1 to confirm, 1 not measured");
    await untilIdle(page);
    expect(await focused(page)).toMatch(/^Yes, 2 – /);
    expect(kept(host)).toEqual(["A2 1 Yes", "A3 2 –", "A4 N –"]);
    await page.getByText("Kept on the sheet HERTS Links. 3 promises: 1 measured").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^Not this one/).waitFor();
    await untilIdle(page);
    expect(await focused(page)).toMatch(/^Choose an indicator for: A reduction/);
    expect(kept(host)).toEqual(["A2 1 Yes", "A3 2 No", "A4 N –"]);
    await page.getByRole("button", { name: /^Take back the decision on 2 – / }).press("Enter");
    await page.getByRole("button", { name: /^No, 2 – / }).waitFor();
    await untilIdle(page);
    expect(await focused(page)).toMatch(/^Yes, 2 – /);
    await page.getByRole("button", { name: /^Choose an indicator for: Number/ }).press("Enter");
    await page.keyboard.type("sickness");
    await page.getByText("1 indicator found").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await headline(page, "3 promises: 2 measured, 1 to confirm, 0 not measured");
    await untilIdle(page);
    expect(await focused(page)).toMatch(/^Choose an indicator for: Number/);
    expect(kept(host)).toEqual(["A2 1 Yes", "A3 2 –", "A4 3 Yes"]);
    await page.getByText("Every indicator answers a promise.").waitFor();
    await page.getByRole("button", { name: "Go to A3 on Plan" }).press("Enter");
    while (selected(host) !== "Plan") await page.waitForTimeout(20);
    await showView(page, "Check");
    expect(await page.getByText(/No indicator measures the promise/).count()).toBe(0);
    await page.getByRole("button", { name: /1 is linked to indicators by wording/ }).click();
    await page.getByRole("button", { name: "Decide in Plan" }).press("Enter");
    await page.getByRole("tabpanel", { name: "Plan" }).waitFor();
  });
});

test("proposals are confirmed together in one go and taken back together; focus elsewhere stays there", async () => {
  await withPlan(planned(), async (page, host) => {
    await headline(page, "3 promises: 0 measured, 2 to confirm, 1 not measured");
    await page.getByRole("combobox", { name: /^Confirm proposals/ }).selectOption("0.5");
    const before = host.counters.syncs;
    await page.getByRole("button", { name: "Confirm 2 proposals" }).click();
    const search = page.getByRole("searchbox", { name: /^Search promise/ });
    await search.focus();
    expect(await isScrolledAsOne(page)).toBe(false);
    await headline(page, "3 promises: 2 measured, 0 to confirm, 1 not measured");
    await untilIdle(page);
    expect(host.counters.syncs - before).toBeLessThanOrEqual(16);
    expect(await focused(page)).toMatch(/^Search promise/);
    expect(kept(host)).toEqual(["A2 1 Yes", "A3 2 Yes", "A4 N –"]);
    await page.getByRole("button", { name: "Take the last 2 decisions back" }).press("Enter");
    await headline(page, "3 promises: 0 measured, 2 to confirm, 1 not measured");
    expect(kept(host)).toEqual(["A2 1 –", "A3 2 –", "A4 N –"]);
    await host.userEdit("Plan", "A4", "");
    await headline(page, "2 promises: 0 measured, 2 to confirm, 0 not measured");
  });
});

test("a workbook without registers is told what was looked for, and gets a sheet that is read when it is filled", async () => {
  await withPlan(table(), async (page, host) => {
    await page.getByText("No register of the plan was recognised").waitFor();
    await page.getByRole("button", { name: "Add a sheet “Success measures”" }).press("Enter");
    await page.getByText("The sheet Success measures is added.").first().waitFor();
    await untilIdle(page);
    expect(selected(host)).toBe("Success measures");
    await page.getByText("hold no promise yet").waitFor();
    await host.userEdit("Success measures", "A5", "More care leavers in suitable accommodation");
    await headline(page, "1 promise: 0 measured, 1 to confirm, 0 not measured");
  });
});
