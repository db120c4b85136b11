import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import type { GridElement } from "../../src/host/workbench/page/grid";
import { openWorkbook } from "../../src/host/xlsx";
import { richWorkbook } from "../host/xlsx/richFixture";
import { described, partsOf } from "../host/xlsx/support";
import { clickCell, hostOf, sheetOf, shownSheet, typeInto, until, untilShown } from "./grid";
import { sample, workbenchStage } from "./workbench";

jest.setTimeout(240_000);

const stage = workbenchStage();

afterEach(() => {
  expect([stage.opened.errors, stage.opened.foreignRequests]).toEqual([[], []]);
});

const command = (name: string) =>
  stage.opened.page.getByRole("toolbar", { name: "HERTS" }).getByRole("button", { name });
const finding = (text: string) =>
  stage.opened.pane.locator("button[data-finding]").filter({ hasText: text }).first();
const inPane = (name: string | RegExp, exact = true) =>
  stage.opened.pane.getByRole("button", { name, exact }).first();
const tab = (name: string) =>
  stage.opened.page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true });
const undo = () => stage.opened.page.getByRole("button", { name: "Undo" });
const shows = (row: number, column: number, text: string | undefined) =>
  until(
    () => shownSheet(stage.opened.page),
    ({ texts }) => texts[`${row},${column}`] === text,
  );

/** Opens a workbook file by the page's own file chooser, and waits until the grid and the pane have it. */
async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const { page, pane } = stage.opened;
  const buffer = Buffer.from(bytes);
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("heading", { name, level: 1, exact: true }).waitFor();
  const { workbook } = hostOf(stage.running);
  await untilShown(
    page,
    workbook.sheets.find(({ id }) => id === workbook.activeSheetId)!,
  );
  await pane.getByRole("tab").first().waitFor();
}

/** Drags the tab in front before another one; the grid's tabs are dragged after a long press. */
async function dragTab(name: string, before: string): Promise<void> {
  const [from, to] = [await tab(name).boundingBox(), await tab(before).boundingBox()];
  if (!from || !to) throw new Error("The tab is not to be seen.");
  const { mouse } = stage.opened.page;
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await stage.opened.page.waitForTimeout(700);
  await mouse.move(to.x + 4, to.y + to.height / 2, { steps: 12 });
  await mouse.up();
}

/** Saves a copy by the keys of Excel. */
async function save(): Promise<Uint8Array> {
  const { page } = stage.opened;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Control+s"),
  ]);
  return readFile(await download.path());
}

async function build(): Promise<void> {
  await command("Build report").click();
  await stage.opened.pane
    .getByText(/The report is in this workbook/)
    .first()
    .waitFor();
}

/** The cell that the pane went to is selected, and is to be seen in the grid. */
async function untilWentTo(name: string, row: number, column: number): Promise<void> {
  const { page } = stage.opened;
  await until(
    () => shownSheet(page),
    ({ name: front, selected }) =>
      front === name && selected?.row === row && selected.column === column,
  );
  const distance = () =>
    page
      .locator(".grid-place")
      .evaluate((element, [r, c]) => (element as GridElement).grid.places.outOfSight(r, c), [
        row,
        column,
      ] as const);
  await until(distance, ({ offsetX, offsetY }) => offsetX === 0 && offsetY === 0);
}

/** A saved copy as another program reads it: formulas as they stand in the file with their results, else the texts. */
async function readByOthers(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const contents = (name: string) => {
    const texts: Record<string, string> = {};
    workbook.getWorksheet(name)?.eachRow((row) =>
      row.eachCell((cell) => {
        texts[cell.address] = cell.formula ? `=${cell.formula} is ${cell.text}` : cell.text;
      }),
    );
    return texts;
  };
  return { sheets: workbook.worksheets.map(({ name }) => name), contents };
}

test("an analyst goes with the sample from the first check to the saved report, and finds all of it again", async () => {
  const { page, pane } = stage.opened;
  const { bytes: before } = await sample("indicators-2022-23.xlsx");
  await command("Check").click();
  await pane.getByText("7 errors, 14 warnings in 58 measures").first().waitFor();

  await finding("The direction says ↓").click();
  await untilWentTo("Indicators", 43, 8);
  await inPane("Fix …").click();
  await pane.getByText("Changes 1 cell:").waitFor();
  expect(await pane.locator("ins").textContent()).toBe("⇄");
  await inPane("Apply").click();
  await shows(43, 8, "⇄");

  await finding("435/10,486 is 4.1%").click();
  await inPane("Accept …").click();
  await pane.getByLabel("Reason").fill("Published so by the department.");
  await pane.getByLabel("Your initials").fill("AB");
  await inPane("Accept").click();
  await inPane("Accepted (1)").waitFor();
  expect(await undo().getAttribute("aria-disabled")).toBe("true");

  await finding("3,862/4,427 is 87.2%").click();
  await untilWentTo("Indicators", 9, 7);
  await typeInto(page, 9, 7, "87.2% (3,862/4,427)");
  await finding("3,862/4,427 is 87.2%").waitFor({ state: "detached" });
  expect(await undo().getAttribute("aria-disabled")).toBe("false");

  await tab("Read me").click();
  await untilShown(page, sheetOf(hostOf(stage.running), "Read me"));
  await typeInto(page, 12, 1, '=HERTS.TREND("86.2%",Indicators!H10,"higher")');
  await shows(12, 1, "↑");
  await page.keyboard.press("Control+z");
  await shows(12, 1, undefined);
  await page.keyboard.press("Control+y");
  await shows(12, 1, "↑");

  await build();
  await inPane("Go to report").click();
  await untilWentTo("Report", 0, 0);
  expect(await undo().getAttribute("aria-disabled")).toBe("true");

  const saved = await save();
  await page
    .getByRole("heading", { name: "indicators-2022-23.xlsx", level: 1, exact: true })
    .waitFor();
  const [was, is] = [await readByOthers(before), await readByOthers(saved)];
  expect(is.sheets).toEqual(expect.arrayContaining([...was.sheets, "Report", "Report - Notes"]));
  expect(is.sheets.filter((name) => name.startsWith("Report - Ambition"))).toHaveLength(5);
  expect(is.contents("Indicators")).toEqual({
    ...was.contents("Indicators"),
    ...{ H10: "87.2% (3,862/4,427)", I44: "⇄" },
  });
  expect(is.contents("Read me")).toEqual({
    ...was.contents("Read me"),
    B13: '=_xldudf_HERTS_TREND("86.2%",Indicators!H10,"higher") is ↑',
  });
  expect(Object.values(is.contents("HERTS Accepted"))).toEqual(
    expect.arrayContaining(["Published so by the department.", "AB"]),
  );
  expect(Object.values(is.contents("Report - Ambition 1")).join(" ")).toContain("87.2%");

  const model = hostOf(stage.running).workbook;
  await openFile("saved.xlsx", saved);
  expect(described(hostOf(stage.running).workbook).sheets).toEqual(described(model).sheets);
  await inPane("Accepted (1)").waitFor();
  await tab("Read me").click();
  await shows(12, 1, "↑");
  const again = await readByOthers(await save());
  for (const name of is.sheets) expect(again.contents(name)).toEqual(is.contents(name));
});

test("a workbook that has grown over the years keeps its own sheets, a Report of its own among them", async () => {
  const { page, pane } = stage.opened;
  const { name, bytes } = await sample("indicators-existing-layout.xlsx");
  await openFile(name, bytes);
  await pane
    .getByText(/^\d+ errors, \d+ warnings in 58 measures/)
    .first()
    .waitFor();
  await finding("3,862/4,427 is 87.2%").click();
  await until(
    () => shownSheet(page),
    (shown) => shown.name === "KPI data 22-23",
  );
  await build();
  await inPane("Go to report").click();
  await untilWentTo("Report (HERTS)", 0, 0);
  await tab("Charts").click();
  await untilShown(page, sheetOf(hostOf(stage.running), "Charts"));
  await dragTab("Charts", "Targets");
  await until(
    () =>
      hostOf(stage.running)
        .workbook.sheets.map((sheet) => sheet.name)
        .indexOf("Charts"),
    (position) => position === 2,
  );
  const [was, is] = [await readByOthers(bytes), await readByOthers(await save())];
  expect(was.sheets.slice(2, 4)).toEqual(["Targets", "Charts"]);
  expect(is.sheets.slice(2, 4)).toEqual(["Charts", "Targets"]);
  expect(is.sheets).toEqual(expect.arrayContaining(was.sheets));
  for (const own of was.sheets) expect(is.contents(own)).toEqual(was.contents(own));
});

test("a table that is pasted into a workbook with chart, pivot table and macro is reported on, and they stay letter by letter", async () => {
  const { page, pane } = stage.opened;
  const bytes = richWorkbook();
  await openFile("rich.xlsm", bytes);
  const bar = page.getByText("Not shown here, but kept in the file");
  expect(await bar.textContent()).toMatch(/pivot table/);
  expect(await bar.textContent()).toMatch(/VBA/);
  await page.getByRole("button", { name: "Add a sheet" }).click();
  const sheet = await until(
    () => hostOf(stage.running).workbook.sheets.at(-1)!,
    ({ id }) => id === hostOf(stage.running).workbook.activeSheetId,
  );
  await until(
    () => shownSheet(page),
    (shown) => shown.name === sheet.name,
  );
  await clickCell(page, 0, 0);
  await paste(page, pastedTable);
  await shows(2, 6, "↓");
  await page.keyboard.press("F6");
  expect(await regionInFocus(page)).toBe("HERTS Indicators");
  await page.keyboard.press("Shift+F6");
  expect(await regionInFocus(page)).toBe("Workbook");
  await page.keyboard.press("Control+z");
  await shows(2, 6, undefined);
  await page.keyboard.press("Control+y");
  await shows(2, 6, "↓");
  await command("Check").click();
  await pane
    .getByText(/in 2 measures/)
    .first()
    .waitFor();
  await build();
  const saved = await save();
  const { sheets } = await openWorkbook(saved, "rich.xlsm");
  expect(sheets.map(({ name }) => name)).toContain("Report - Ambition 1");
  const [before, after] = [partsOf(bytes), partsOf(saved)];
  const kept = Object.keys(before).filter((path) =>
    /vbaProject|pivot|chart|drawing|customXml/.test(path),
  );
  expect(kept.length).toBeGreaterThan(5);
  for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
});

const pastedTable = [
  ["No.", "Ambition", "Indicator", "Polarity", "Previous Data", "Latest Data", "DoT"],
  [
    "1",
    "Ambition 1",
    "Children who are safe",
    "higher",
    "67.4% (694/1,030)",
    "63.9% (625/978)",
    "↓",
  ],
  ["2", "Ambition 1", "Children who wait", "lower", "94", "115", "↓"],
];

/** Name of the landmark that has the focus. */
const regionInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("main, aside")?.getAttribute("aria-label"));

/** Pastes what another program has put onto the clipboard. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    rows.map((row) => row.join("\t")).join("\n"),
  );
}
