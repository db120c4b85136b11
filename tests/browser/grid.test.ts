import type { Browser, Page } from "playwright-core";
import { cellAt } from "../../src/host/model/workbook";
import type { GridElement } from "../../src/host/workbench/page/grid";
import {
  boxOfCell,
  clickCell,
  displayedTexts,
  drag,
  hostOf,
  sheetOf,
  shownSheet,
  typeInto,
  until,
  untilShown,
  visibleSheets,
} from "./grid";
import { launchBrowser } from "./pane";
import { openWorkbenchPage, sample, startWorkbench, type RunningWorkbench } from "./workbench";

jest.setTimeout(180_000);

let browser: Browser;
let running: RunningWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => running?.close());
afterAll(() => browser?.close());

async function open(name = "indicators-2022-23.xlsx") {
  running = await startWorkbench(await sample(name));
  const opened = await openWorkbenchPage(browser, running.origin);
  const host = hostOf(running);
  const front = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)!;
  await untilShown(opened.page, front);
  return { ...opened, host };
}

const tab = (page: Page, name: string) =>
  page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true });

test.each(["indicators-2022-23.xlsx", "indicators-existing-layout.xlsx"])(
  "every cell of %s shows what the workbook displays",
  async (name) => {
    const { page, host, errors, foreignRequests } = await open(name);
    for (const sheet of visibleSheets(host.workbook)) {
      await tab(page, sheet.name).click();
      const { texts } = await untilShown(page, sheet);
      expect(texts).toEqual(displayedTexts(sheet));
    }
    expect([errors, foreignRequests]).toEqual([[], []]);
  },
);

describe("typing", () => {
  test("a HERTS function shows its result, and the formula bar what was typed", async () => {
    const { page, host } = await open();
    const sheet = sheetOf(host, "Read me");
    await typeInto(page, 11, 1, '=herts.trend(94,115*100%,"higher")');
    await until(
      () => shownSheet(page),
      ({ texts }) => texts["11,1"] === "↑",
    );
    expect(cellAt(sheet, 11, 1)?.formula).toBe('=herts.trend(94,115*100%,"higher")');
  });

  test("an edit recalculates what depends on it", async () => {
    const { page } = await open();
    await typeInto(page, 12, 1, "94");
    await typeInto(page, 13, 1, "115");
    await typeInto(page, 14, 1, '=HERTS.TREND(B13,B14,"higher")');
    const shows = (arrow: string) =>
      until(
        () => shownSheet(page),
        ({ texts }) => texts["14,1"] === arrow,
      );
    await shows("↑");
    await typeInto(page, 13, 1, "60");
    await shows("↓");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    await until(
      () => shownSheet(page),
      ({ texts }) => !("13,1" in texts),
    );
  });

  test.each([
    ["67.4% (694/1,030)", "67.4% (694/1,030)", "67.4% (694/1,030)"],
    ["67.4%", 0.674, "67.40%"],
    ["'2/2", "2/2", "2/2"],
    ["31/08/2022", 44804, "31/08/2022"],
    ["1,030", 1030, "1,030"],
  ])("%s becomes what Excel makes of it", async (typed, value, shown) => {
    const { page, host } = await open();
    await typeInto(page, 12, 1, typed);
    await until(
      () => shownSheet(page),
      ({ texts }) => texts["12,1"] === shown,
    );
    expect(cellAt(sheetOf(host, "Read me"), 12, 1)?.value).toBe(value);
  });

  test("a result that spills fills its cells", async () => {
    const { page } = await open();
    await typeInto(page, 12, 1, "=HERTS.WILSON(694,1030)");
    const isSpilled = (row: number) => (now: { texts: Record<string, string> }) =>
      [`${row},1`, `${row},2`].every((place) => /^0\.\d+$/.test(now.texts[place] ?? ""));
    await until(() => shownSheet(page), isSpilled(12));
  });

  test("what happens elsewhere meanwhile does not disturb it", async () => {
    const { page, host } = await open();
    await clickCell(page, 12, 1);
    await page.keyboard.type("first ");
    await host.userEdit("Read me", "B15", "meanwhile");
    await until(
      () => shownSheet(page),
      ({ texts }) => texts["14,1"] === "meanwhile",
    );
    await page.keyboard.type("second");
    await page.keyboard.press("Enter");
    await until(
      () => shownSheet(page),
      ({ texts }) => texts["12,1"] === "first second",
    );
  });

  test("Escape leaves the cell as it was, and the add-in finds nobody typing any more", async () => {
    const { page, host } = await open();
    await clickCell(page, 7, 0);
    await page.keyboard.type("other");
    await until(
      () => host.badDays.cellEditMode,
      (isTyping) => isTyping,
    );
    await page.keyboard.press("Escape");
    await until(
      () => host.badDays.cellEditMode,
      (isTyping) => !isTyping,
    );
    expect((await shownSheet(page)).texts["7,0"]).toBe("Indicators");
  });

  test("what the workbook refuses is not shown", async () => {
    const { page, host } = await open();
    sheetOf(host, "Read me").isProtected = true;
    await typeInto(page, 12, 1, "no");
    await page
      .getByRole("alert")
      .getByText(/protected/i)
      .waitFor();
    expect((await shownSheet(page)).texts).toEqual(displayedTexts(sheetOf(host, "Read me")));
  });
});

describe("copying", () => {
  test("a formula that is copied in the grid refers to the cells beside it", async () => {
    const { page, host } = await open();
    await typeInto(page, 12, 1, "5");
    await typeInto(page, 13, 1, "=B13*2");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Control+c");
    await clickCell(page, 14, 1);
    await page.keyboard.press("Control+v");
    await until(
      () => shownSheet(page),
      ({ texts }) => texts["14,1"] === "20",
    );
    expect(cellAt(sheetOf(host, "Read me"), 14, 1)?.formula).toBe("=B14*2");
  });

  test("the fill handle copies a formula down", async () => {
    const { page, host } = await open();
    await typeInto(page, 12, 1, "5");
    await typeInto(page, 13, 1, "=B13*2");
    const { right, bottom } = await boxOfCell(page, 13, 1);
    // The component brings its fill handle some seconds after the cells.
    const fill = async () => {
      await host.userSelect("Read me", "B14");
      await until(
        () => shownSheet(page),
        ({ selected }) => selected?.row === 13 && selected.rowCount === 1,
      );
      await drag(page, [right, bottom], [right - 20, bottom + 30]);
      return shownSheet(page);
    };
    await until(fill, ({ texts }) => texts["15,1"] === "40");
    const formulas = [14, 15].map((row) => cellAt(sheetOf(host, "Read me"), row, 1)?.formula);
    expect(formulas).toEqual(["=B14*2", "=B15*2"]);
  });

  test("cells that are dragged elsewhere take their content along", async () => {
    const { page, host } = await open();
    await clickCell(page, 7, 0);
    const from = await boxOfCell(page, 7, 0);
    const to = await boxOfCell(page, 13, 0);
    const x = from.left + 40;
    await drag(page, [x, from.top], [x, to.top + 4]);
    const { texts } = await until(
      () => shownSheet(page),
      (now) => now.texts["13,0"] === "Indicators",
    );
    expect(texts).toEqual(displayedTexts(sheetOf(host, "Read me")));
    expect("7,0" in texts).toBe(false);
  });

  test("a block from another program is typed into the cells", async () => {
    const { page } = await open();
    await clickCell(page, 12, 0);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", '2/2\t67.4% (694/1,030)\r\n\t"line 1\nline 2"\r\n');
      data.setData("text/html", "<table><tr><td>something else</td></tr></table>");
      const options = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", options));
    });
    const { texts } = await until(
      () => shownSheet(page),
      ({ texts: now }) => "13,1" in now,
    );
    expect([texts["12,0"], texts["12,1"], texts["13,0"], texts["13,1"]]).toEqual([
      "2-Feb",
      "67.4% (694/1,030)",
      undefined,
      "line 1\nline 2",
    ]);
  });
});

describe("selection", () => {
  test("what the person selects is selected in the workbook, and its sheet is the active one", async () => {
    const { page, host } = await open();
    await clickCell(page, 3, 1);
    await until(
      () => host.workbook.selection,
      ({ row, column }) => row === 3 && column === 1,
    );
    await tab(page, "Indicators").click();
    await until(
      () => host.workbook.activeSheetId,
      (id) => id === sheetOf(host, "Indicators").id,
    );
  });

  test("Go to cell brings the sheet to the front and the cell into sight", async () => {
    const { page, host } = await open();
    const area = { row: 40, column: 8, rowCount: 1, columnCount: 1 };
    await host.userSelect("Indicators", area);
    await until(
      () => shownSheet(page),
      ({ name, selected }) => name === "Indicators" && selected?.row === 40,
    );
    const isInSight = () =>
      page.locator(".grid-place").evaluate((element, wanted) => {
        const { places } = (element as GridElement).grid;
        const [cell, cells] = [places.boxOf(wanted), places.cellsBox()];
        return (
          cell.top >= cells.top &&
          cell.top < cells.top + cells.height &&
          cell.left >= cells.left &&
          cell.left < cells.left + cells.width
        );
      }, area);
    await until(isInSight, (isThere) => isThere);
  });
});

test("the report's tabs appear with their widths, heights, fills and frozen header", async () => {
  const { page, host } = await open();
  await page
    .getByRole("toolbar", { name: "HERTS" })
    .getByRole("button", { name: "Build report" })
    .click();
  await tab(page, "Report - Ambition 1").waitFor();
  const sheet = sheetOf(host, "Report - Ambition 1");
  await tab(page, sheet.name).click();
  await until(
    () => shownSheet(page),
    ({ texts }) => JSON.stringify(texts) === JSON.stringify(displayedTexts(sheet)),
  );
  const shown = await page.locator(".grid-place").evaluate((element) => {
    const { component } = (element as GridElement).grid;
    const front = component.workbook.getActiveSheet();
    return {
      widths: [0, 1, 2, 3, 4, 5].map((column) => front.getColumnWidth(column)),
      heights: [0, 2, 3, 4].map((row) => front.getRowHeight(row)),
      header: front.getComposedCellStyle(2, 0).bg?.rgb,
      frozen: front.getFreeze().ySplit,
      gridlines: front.getConfig().showGridlines,
    };
  });
  const pixels = (points: number | undefined) => Math.round(((points ?? NaN) * 96) / 72);
  expect(shown).toEqual({
    widths: [0, 1, 2, 3, 4, 5].map((column) => pixels(sheet.columns.get(column)?.size)),
    heights: [0, 2, 3, 4].map((row) => pixels(sheet.rows.get(row)?.size)),
    header: cellAt(sheet, 2, 0)?.style.fill,
    frozen: 3,
    gridlines: 0,
  });
});

test("a link of the report's contents leads to its place", async () => {
  const { page, host } = await open();
  await page
    .getByRole("toolbar", { name: "HERTS" })
    .getByRole("button", { name: "Build report" })
    .click();
  await tab(page, "Report").waitFor();
  await tab(page, "Report").click();
  const report = sheetOf(host, "Report");
  await untilShown(page, report);
  const links = [...report.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) =>
      cell.hyperlink?.documentReference?.includes("Ambition 2") ? [{ row, column }] : [],
    ),
  );
  const { row, column } = links[0]!;
  await host.userSelect("Report", { row, column: column + 1, rowCount: 1, columnCount: 1 });
  await until(
    () => shownSheet(page),
    ({ selected }) => selected?.row === row,
  );
  await page.waitForTimeout(300);
  await clickCell(page, row, column);
  await until(
    () => shownSheet(page),
    ({ name }) => name === "Report - Ambition 2",
  );
});

test("a column that is made wider by its edge is so in the workbook", async () => {
  const { page, host } = await open();
  const { left, right, top } = await boxOfCell(page, 0, 0);
  await drag(page, [right, top - 10], [right + 60, top - 10]);
  const width = await until(
    () => sheetOf(host, "Read me").columns.get(0)?.size,
    (size) => Math.abs((size ?? 0) - ((right - left + 60) * 72) / 96) < 4,
  );
  const shown = await until(
    () => boxOfCell(page, 0, 0),
    (box) => box.right > right + 50,
  );
  expect(shown.right - shown.left).toBe(Math.round(((width ?? 0) * 96) / 72));
});

test("rows that are inserted are so in the workbook, and the grid shows it", async () => {
  const { page, host } = await open();
  const sheet = sheetOf(host, "Read me");
  const before = displayedTexts(sheet)["7,0"];
  await page.locator(".grid-place").evaluate((element) => {
    const { component } = (element as GridElement).grid;
    const subUnitId = component.workbook.getActiveSheet().getSheetId();
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 };
    const where = { unitId: "workbook", subUnitId };
    return component.commands.executeCommand("sheet.command.insert-row", {
      ...where,
      range,
      direction: 0,
    });
  });
  const { texts } = await until(
    () => shownSheet(page),
    (now) => now.texts["9,0"] === before,
  );
  expect(texts).toEqual(displayedTexts(sheet));
});
