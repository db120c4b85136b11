import type { Page } from "playwright-core";
import { inputSheets } from "../../src/core/planning/input-sheets";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { cellAt, findSheet, type WorkbookModel } from "../../src/host/model/workbook";
import { openWorkbookFile } from "../../src/host/xlsx";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pressRibbon } from "./ribbon";
import { sampleWorkbook, untilIdle } from "./states/moves";
import { showSetup } from "./states/setup";
import { workbookOfRows } from "../helpers/workbooks";
import { paneStage } from "./stage";

jest.setTimeout(120_000);

const stage = paneStage();

/** Opens the pane on a workbook for the length of a test; the page must not fault. */
async function withPane(
  workbook: WorkbookModel,
  test: (page: Page, host: AddinHost) => Promise<void>,
): Promise<void> {
  const host = await createAddinHost({ workbook });
  const { page, errors, foreignRequests } = await stage.open(host);
  try {
    await test(page, host);
    expect([errors, foreignRequests]).toEqual([[], []]);
  } finally {
    await page.context().close();
    host.close();
  }
}

const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

/** The second cells of a sheet by its first: `{ Tolerance: "5%" }`. */
function entriesOf(host: AddinHost, sheetName: string): Record<string, unknown> {
  const sheet = findSheet(host.workbook, sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  const rows = [...sheet.cells.keys()];
  return Object.fromEntries(
    rows.map((row) => [cellAt(sheet, row, 0)?.value, cellAt(sheet, row, 1)?.value]),
  );
}

const twoYears = () =>
  workbookOfRows([
    ["No.", "Indicator", "2021/22", "2022/23", "Notes"],
    ["1", "Children seen in time", "67.4%", "63.9%", "Fewer staff."],
  ]);

describe("the columns", () => {
  test("are shown with their letter, how sure the add-in is, why, and what is read", async () => {
    await withPane(await sampleWorkbook(), async (page) => {
      await showSetup(page);
      await page.getByText(/^Recognised for sure\..* 58 measures read\.$/).waitFor();
      expect(await choice(page, "Latest data").locator("option:checked").textContent()).toBe(
        "H: Latest data**",
      );
      await page.getByText(/^Sure\. Header 'Latest data\*\*' is a usual name/).waitFor();
      const samples = page.getByRole("region", { name: "What is read" }).getByRole("listitem");
      expect(await samples.count()).toBe(3);
      await samples
        .first()
        .getByText("Value: 63.9; Unit: percentage; Numerator: 625; Denominator: 978")
        .waitFor();
    });
  });

  test("are corrected by the keyboard, the preview follows, and the workbook keeps them", async () => {
    await withPane(twoYears(), async (page, host) => {
      await showSetup(page);
      await choice(page, "Latest data").focus();
      await page.keyboard.press("ArrowUp");
      const preview = page.getByRole("region", { name: "What is read" });
      await preview.getByText("67.4%", { exact: true }).waitFor();
      expect(await choice(page, "Latest data").inputValue()).toBe("2");
      expect(await choice(page, "Previous data").inputValue()).toBe("");
      await choice(page, "Previous data").selectOption({ label: "D: 2022/23" });
      await page.getByText(/^Changed, not confirmed yet\. .* 1 measure is read\.$/).waitFor();
      await page.getByRole("button", { name: "Confirm the columns" }).press("Enter");
      await page.getByText(/^You confirmed these columns\./).waitFor();
      await untilIdle(page);
      expect(entriesOf(host, "HERTS Columns")).toMatchObject({
        Sheet: "Data",
        "Previous data": "2022/23",
        "Latest data": "2021/22",
        Ambition: "not in this table",
      });
      await page.getByRole("tab", { name: "Check" }).click();
      await page
        .getByText(/ in 1 measure/)
        .first()
        .waitFor();
    });
  });

  test("are forgotten again before they are confirmed", async () => {
    await withPane(twoYears(), async (page) => {
      await showSetup(page);
      await choice(page, "Latest data").selectOption("");
      await page.getByRole("button", { name: "Undo my changes" }).click();
      expect(await choice(page, "Latest data").inputValue()).toBe("3");
      await page.getByText(/^(?:Likely r|R)ecognised/).waitFor();
    });
  });

  test("that do not fit the workbook any more are told", async () => {
    await withPane(twoYears(), async (page, host) => {
      await showSetup(page);
      await page.getByRole("button", { name: "Confirm the columns" }).click();
      await page.getByText(/^You confirmed these columns\./).waitFor();
      await untilIdle(page);
      await host.userEdit("Data", "E1", "What happened");
      const shown = page.getByRole("tabpanel", { name: "Set up" });
      await shown.getByText(/No column is headed “Notes” any more/).waitFor();
      await shown.getByText(/^You confirmed these columns\./).waitFor();
    });
  });
});

describe("where nothing is recognised", () => {
  const unknown = () =>
    workbookOfRows([
      ["Our year in figures"],
      ["Alpha", "Beta", "Gamma"],
      ["Children seen in time", "67.4%", "63.9%"],
    ]);

  test("the pane tells what it looked for, and takes columns that the analyst names", async () => {
    await withPane(unknown(), async (page) => {
      await showSetup(page);
      await page.getByText(/^Looked for a header row/).waitFor();
      await page.getByText("Data: 3 rows, none of which holds headers that are known.").waitFor();
      await choice(page, "Sheet with the indicators").selectOption("Data");
      await page.getByText("Choose the column with the indicators’ titles.").waitFor();
      expect(await choice(page, "Header row").inputValue()).toBe("1");
      await page.getByRole("button", { name: /^Not found/ }).click();
      await choice(page, "Indicator").selectOption({ label: "A: Alpha" });
      await choice(page, "Previous data").selectOption({ label: "B: Beta" });
      await choice(page, "Latest data").selectOption({ label: "C: Gamma" });
      await page.getByRole("button", { name: "Confirm the columns" }).click();
      await page.getByText(/^You confirmed these columns\. 1 measure read\.$/).waitFor();
    });
  });

  test("the template opens as a workbook that the add-in recognises", async () => {
    await withPane(unknown(), async (page, host) => {
      await showSetup(page);
      await page.getByRole("button", { name: "New workbook from template" }).click();
      await page
        .getByText(/^A new workbook from the template is open/)
        .first()
        .waitFor();
      await expectTemplate(host);
    });
  });
});

/** One workbook was opened, which holds the empty indicator table. */
async function expectTemplate({ openedWorkbooks }: AddinHost): Promise<void> {
  expect(openedWorkbooks).toHaveLength(1);
  const folder = mkdtempSync(path.join(tmpdir(), "template-"));
  try {
    const file = path.join(folder, "opened.xlsx");
    writeFileSync(file, openedWorkbooks[0]!);
    const { sheets } = await openWorkbookFile(file);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Read me",
      "Indicators",
      "Lists",
      ...inputSheets.map(({ name }) => name),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the ribbon's button opens the template, too", async () => {
  await withPane(twoYears(), async (page, host) => {
    await showSetup(page);
    await pressRibbon(page, "newWorkbook");
    await page
      .getByText(/^A new workbook from the template is open/)
      .first()
      .waitFor();
    await expectTemplate(host);
  });
});

describe("the settings", () => {
  async function openSettings(page: Page): Promise<void> {
    await showSetup(page);
    await page.getByRole("button", { name: "Settings", exact: true }).click();
  }

  test("are kept in the workbook, and the check follows them", async () => {
    await withPane(twoYears(), async (page, host) => {
      await openSettings(page);
      await page.getByRole("textbox", { name: "Tolerance" }).fill("2.5 %");
      await page.getByRole("textbox", { name: "Latest data" }).fill("March 2023");
      await page.getByText("Every rule has its own severity.").click();
      await page.getByRole("searchbox", { name: "Search the rules" }).fill("polarity");
      await page
        .getByRole("combobox", { name: /polarity/i })
        .first()
        .selectOption("off");
      await page.getByText("Changed, not saved yet.").waitFor();
      await page.getByRole("button", { name: "Save the settings" }).press("Enter");
      await page.getByText("The settings are kept in this workbook").first().waitFor();
      await untilIdle(page);
      expect(entriesOf(host, "HERTS Settings")).toMatchObject({
        Tolerance: "2.5%",
        "Disclosure threshold": 5,
        "Latest data": "as at March 2023",
      });
      expect(Object.values(entriesOf(host, "HERTS Settings"))).toContain("off");
      await page.getByText("Set in this workbook. The usual: 5%.").waitFor();
      await page.getByText("1 rule set otherwise than usual.").waitFor();
      await page
        .getByText(/Now: Latest data is as at March 2023 unless otherwise stated/)
        .waitFor();
    });
  });

  test("that cannot be used are told at their fields, the first of which has the focus", async () => {
    await withPane(twoYears(), async (page, host) => {
      await openSettings(page);
      await page.getByRole("textbox", { name: "Disclosure threshold" }).fill("1");
      await page.getByRole("textbox", { name: "Ambitions" }).fill("some");
      await page.getByRole("button", { name: "Save the settings" }).click();
      await page.getByText(/The disclosure threshold “1” cannot be used/).waitFor();
      await page.getByText(/“some” cannot be used, so “all” counts/).waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        "1",
      );
      expect(findSheet(host.workbook, "HERTS Settings")).toBeUndefined();
    });
  });

  test("and names have sheets of their own, which the pane opens", async () => {
    await withPane(twoYears(), async (page, host) => {
      const activeSheet = () =>
        host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name;
      await openSettings(page);
      await page.getByRole("button", { name: "Open the settings sheet" }).click();
      await untilIdle(page);
      expect(activeSheet()).toBe("HERTS Settings");
      await page.getByRole("button", { name: "Names of the plan" }).click();
      await page.getByText("As they come with the add-in.").waitFor();
      await page.getByRole("button", { name: "Write the lists onto a sheet" }).click();
      await page.getByText("The names stand on the sheet HERTS Lists.").first().waitFor();
      await page.getByRole("button", { name: "Go to the sheet HERTS Lists" }).click();
      await untilIdle(page);
      expect(activeSheet()).toBe("HERTS Lists");
    });
  });
});

test("text of the workbook stays text in the set-up", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const workbook = workbookOfRows(
    [
      ["No.", "Indicator", "2021/22", "2022/23", hostile],
      ["1", `${hostile} seen`, "67.4%", "63.9%", "=1+1"],
    ],
    { sheet: "<b>Data" },
  );
  await withPane(workbook, async (page) => {
    await showSetup(page);
    await page.getByText(`1: ${hostile} seen`).waitFor();
    await page.getByRole("button", { name: /^Not used/ }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: `E: ${hostile}` })
      .waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });
});
