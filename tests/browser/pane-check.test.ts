import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { cellAt, findSheet, type WorkbookModel } from "../../src/host/model/workbook";
import { wording } from "../../src/taskpane/wording";
import { finding, untilChecked } from "./states/check";
import { sampleWorkbook, showView } from "./states/moves";
import { paneStage } from "./stage";
import { workbookOfRows } from "../helpers/workbooks";

jest.setTimeout(120_000);

const stage = paneStage();
let host: AddinHost;

afterEach(() => host.close());

/** The pane over a workbook, once it has checked it. */
async function checkedPane(workbook?: WorkbookModel): Promise<Page> {
  host = await createAddinHost({ workbook: workbook ?? (await sampleWorkbook()) });
  const { page } = await stage.open(host);
  await untilChecked(page);
  return page;
}

/** Waits for something outside the page; fails after five seconds. */
async function until(isTrue: () => boolean): Promise<void> {
  for (const start = Date.now(); !isTrue();) {
    if (Date.now() - start > 5_000) throw new Error("It did not come true within five seconds.");
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Excel's selection: row and column as the analyst counts them. */
const selected = () => [host.workbook.selection.row + 1, host.workbook.selection.column + 1];
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const shown = (page: Page) => page.locator("button[data-finding]").count();

/** A table of so many measures, each with a wrong arrow. */
function manyMistakes(rows: number): WorkbookModel {
  return workbookOfRows([
    ["No.", "Ambition", "Indicator", "Polarity", "Previous Data", "Latest Data", "DoT"],
    ...Array.from({ length: rows }, (_, i) => [
      ...[i + 1, "Ambition 1", `Number of visits in area ${i + 1}`],
      ...["higher", "94", "115", "↓"],
    ]),
  ]);
}

/** Presses Check, and Cancel while the rules run: in the page, because from outside it is sometimes too late. */
function checkAndCancel(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const button = (name: string) =>
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    button("Check the workbook")!.click();
    const areRulesRunning = () =>
      /Checking: \d+ of \d+ rules/.test(document.body.textContent ?? "");
    let cancel = button("Cancel");
    while (!cancel || !areRulesRunning()) {
      await new Promise((drawn) => setTimeout(drawn));
      cancel = button("Cancel");
    }
    cancel.click();
  });
}

test("an analyst works through the findings with the keyboard, and Excel follows", async () => {
  const page = await checkedPane();
  await page.locator("button[data-finding]").first().focus();
  await page.keyboard.press("Control+j");
  await page.getByText(/^1 of \d+$/).waitFor();
  await until(() => String(selected()) === "10,8");
  await page.keyboard.press("Control+j");
  await page.getByText(/^2 of \d+$/).waitFor();
  expect(await focused(page)).toContain("435/10,486");
  await page.keyboard.press("Control+Shift+J");
  expect(await focused(page)).toContain("3,862/4,427");
  await host.userSelect("Indicators", "A1");
  await page.keyboard.press("Control+Enter");
  await until(() => String(selected()) === "10,8");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toContain("435/10,486");
  await page.keyboard.press("Enter");
  await until(() => selected()[0] !== 10);
  await page.getByRole("button", { name: "Accept …" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Accept …" }).waitFor({ state: "detached" });
});

test("a check that the analyst asks for gives its headline the focus; the first one does not", async () => {
  const page = await checkedPane();
  expect(await focused(page)).not.toMatch(/^7 errors/);
  await page.getByRole("button", { name: "Check the workbook" }).click();
  await page.getByText("Since the last check nothing changed").waitFor();
  expect(await focused(page)).toMatch(/^\d+ errors, \d+ warnings in 58 measures/);
});

test("a fix shows before and after, is applied with Enter, and leads to the next finding", async () => {
  const page = await checkedPane();
  await finding(page, "The direction says ↓").click();
  await page.getByRole("button", { name: "Fix …", exact: true }).click();
  await page.getByText("Changes 1 cell:").waitFor();
  expect(await page.locator("del").textContent()).toBe("↓");
  expect(await page.locator("ins").textContent()).toBe("⇄");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toContain("The direction says ↓");
  await page.getByRole("button", { name: "Fix …", exact: true }).click();
  await page.keyboard.press("Enter");
  await page.getByText("1 finding fixed in 1 cell").first().waitFor();
  expect(cellAt(findSheet(host.workbook, "Indicators")!, 43, 8)!.value).toBe("⇄");
  await finding(page, "The direction says ↓").waitFor({ state: "detached" });
  expect(await focused(page)).toContain("there is no latest data");
});

test("all fixes of a kind are applied together", async () => {
  const page = await checkedPane();
  await finding(page, "“↔” is read as ⇄").click();
  const all = page.getByRole("button", { name: /^Fix all \d+ of this kind/ });
  const number = Number(/\d+/.exec((await all.textContent()) ?? "")![0]);
  await all.click();
  await page.keyboard.press("Enter");
  await page.getByText(`${number} findings fixed in`).first().waitFor();
  await finding(page, "“↔” is read as ⇄").waitFor({ state: "detached" });
});

test("an acceptance needs a reason and initials, is kept, and is taken back", async () => {
  const page = await checkedPane();
  await finding(page, "3,862/4,427").click();
  await page.getByRole("button", { name: "Accept …" }).click();
  await page.getByLabel("Reason").fill("Published so.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Write your initials.").waitFor();
  expect(await page.getByLabel("Your initials").getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("Your initials").fill("AB");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Accepted (1)" }).click();
  await page.getByText("Published so.").waitFor();
  expect(await shown(page)).toBeGreaterThan(40);
  await page.getByRole("button", { name: "Accept …" }).click();
  expect(await page.getByLabel("Your initials").inputValue()).toBe("AB");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Take back/ }).click();
  await page.getByText("1 acceptance taken back.").first().waitFor();
  await finding(page, "3,862/4,427").waitFor();
});

test("the choices stay while the analyst looks at other parts of the pane", async () => {
  const page = await checkedPane();
  const all = await shown(page);
  const chooser = page.getByRole("group", { name: "Which findings are shown" });
  await chooser.getByRole("button", { name: /^Warnings/ }).click();
  await page.getByLabel("Group by").selectOption("indicator");
  await page.getByRole("searchbox").fill("direction");
  const some = await shown(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await showView(page, "Help");
  await showView(page, "Check");
  expect(await page.getByRole("searchbox").inputValue()).toBe("direction");
  expect(await shown(page)).toBe(some);
  await page.getByRole("searchbox").fill("zebra");
  await page.getByRole("button", { name: "Show all findings" }).click();
  await page.getByRole("button", { name: "Show all findings" }).waitFor({ state: "detached" });
  expect(await shown(page)).toBe(all);
});

test("an edit in Excel refreshes the findings without moving the focus or the list", async () => {
  const page = await checkedPane();
  await finding(page, "staff attended mental health training").click();
  await page.getByRole("button", { name: "Go to", exact: false }).first().focus();
  const place = () =>
    page.evaluate(() => document.activeElement!.getBoundingClientRect().top.toFixed(0));
  const before = [await focused(page), await place()];
  await host.userEdit("Indicators", "I44", "⇄");
  await finding(page, "The direction says ↓").waitFor({ state: "detached" });
  await page.getByRole("status").getByText("1 finding gone.").waitFor({ state: "attached" });
  const after = [await focused(page), await place()];
  expect(after[0]).toBe(before[0]);
  expect(Math.abs(Number(after[1]) - Number(before[1]))).toBeLessThan(8);
});

test("switched off, edits leave the findings as they are", async () => {
  const page = await checkedPane();
  await page.getByRole("switch", { name: "Refresh while I edit" }).click();
  await host.userEdit("Indicators", "I44", "⇄");
  await page.waitForTimeout(1_200);
  expect(await finding(page, "The direction says ↓").count()).toBe(1);
});

test("results go to the clipboard as text and as a table, and to a sheet", async () => {
  const page = await checkedPane();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy results" }).click();
  await page
    .getByText(/^\d+ findings copied\.$/)
    .first()
    .waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read("text/plain"), html: await read("text/html") };
  });
  expect(copied.text.split(/\r?\n/)[0]).toBe(
    "Severity\tMeasure\tCell\tWhat is wrong\tExpected\tActual\tRule",
  );
  expect(copied.html).toContain("<table");
  await page.getByRole("button", { name: "Results to a sheet" }).click();
  await page.getByText("The results are on the sheet HERTS Check results.").first().waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("HERTS Check results");
});

test("thousands of findings: a long check can be stopped at once, and the list stays quick", async () => {
  const page = await checkedPane(manyMistakes(3_000));
  await checkAndCancel(page);
  await page.getByText(wording.common.stopped).first().waitFor();
  expect(await page.getByText(/^Since the last check/).count()).toBe(0);
  const first = await shown(page);
  expect(first).toBeLessThanOrEqual(150);
  await page
    .getByRole("button", { name: /^Show 100 more/ })
    .first()
    .click();
  expect(await shown(page)).toBe(first + 100);
  await page.getByRole("searchbox").fill("G3000");
  await page.getByText("1 of 3000 findings").waitFor();
  await page.locator("button[data-finding]").first().click();
  await until(() => selected()[0] === 3_000);
  await page.getByRole("searchbox").fill("");
  await page.getByLabel("Group by").selectOption("indicator");
  await page.getByRole("button", { name: /^Show 60 more groups/ }).waitFor();
  expect(await shown(page)).toBeLessThanOrEqual(3_000 / 20);
});
