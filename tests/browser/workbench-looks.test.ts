import type { Page } from "playwright-core";
import { cellAt, findSheet } from "../../src/host/model/workbook";
import type { GridElement } from "../../src/host/workbench/page/grid";
import { markedWorkbook } from "../host/xlsx/markedFixture";
import { boxOfCell, clickCell, hostOf, typeInto, until } from "./grid";
import { workbenchStage } from "./workbench";

jest.setTimeout(180_000);

const stage = workbenchStage(() => ({ name: "marked.xlsx", bytes: markedWorkbook() }));
let page: Page;

beforeAll(async () => {
  ({ page } = stage.opened);
  await until(fillOf(2, 1), (fill) => fill === "#FFC7CE");
});

/** What the component is given to draw in a cell. */
const drawn = (row: number, column: number) =>
  page.locator(".grid-place").evaluate(
    (element, place) => {
      const sheet = (element as GridElement).grid.component.workbook.getActiveSheet();
      const cell = sheet.getCell(place.row, place.column);
      const style = sheet.getComposedCellStyle(place.row, place.column);
      return {
        fill: style.bg?.rgb,
        isBold: style.bl === 1,
        text: cell?.v,
        drawings: cell?.customRender?.length ?? 0,
        hasCorner: cell?.markers?.tr !== undefined,
      };
    },
    { row, column },
  );

const fillOf = (row: number, column: number) => async () => (await drawn(row, column)).fill;

/** As when Excel answers late, or tells of the selected cell something that is not new. */
const selectAgain = () =>
  page.locator(".grid-place").evaluate((element) => {
    const { component, front } = (element as GridElement).grid;
    const { row, column } = front.area;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return component.commands.executeCommand("sheet.operation.set-selections", {
      unitId: component.workbook.getUnitId(),
      subUnitId: component.workbook.getActiveSheet().getSheetId(),
      selections: [{ range, primary: null }],
    });
  });

const tip = () => page.locator(".cell-tip:not([hidden])");
const announced = () => page.locator(".cell-announcer").textContent();

test("conditional formats are drawn, and drawn anew when a value changes", async () => {
  expect(await drawn(2, 1)).toMatchObject({ text: "20.0 days", isBold: true });
  expect(await drawn(3, 3)).toMatchObject({ fill: "#FFEB9C" });
  expect((await drawn(1, 4)).text).toBeUndefined();
  const drawings = [await drawn(1, 5), await drawn(1, 7), await drawn(0, 0)];
  expect(drawings.map((one) => one.drawings)).toEqual([1, 1, 1]);
  await typeInto(page, 2, 1, "65");
  await until(fillOf(2, 1), (fill) => fill === "#C6EFCE");
});

test("a note is marked, shown under the pointer and at the selected cell, and told to screen readers", async () => {
  expect((await drawn(1, 1)).hasCorner).toBe(true);
  const { left, top, right, bottom } = await boxOfCell(page, 3, 1);
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  await tip().getByText("Yes, signed off.").waitFor();
  await clickCell(page, 1, 4);
  await tip().waitFor({ state: "detached" });
  await page.mouse.move(0, 0);
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowLeft");
  await tip().getByText("Check this <b>figure</b> with the team.").waitFor();
  expect(await announced()).toContain("Note on B2. Ann Ward: Check this");
  await page.keyboard.press("Escape");
  await tip().waitFor({ state: "detached" });
  await selectAgain();
  expect(await tip().count()).toBe(0);
});

test("an entry is chosen from the list, and another one is refused in the file's own words", async () => {
  const data = findSheet(hostOf(stage.running).workbook, "Data")!;
  const rating = () => cellAt(data, 1, 2)?.value;
  await clickCell(page, 1, 2);
  await tip().getByText("Red, Amber or Green").waitFor();
  expect(await announced()).toContain("An entry can be chosen from a list");
  await page.keyboard.press("Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Entries for C2" });
  await list.waitFor();
  expect(await list.getByRole("option").allTextContents()).toEqual(["Red", "Amber", "Green"]);
  await page.keyboard.press("g");
  await page.keyboard.press("Enter");
  await until(rating, (value) => value === "Green");
  await page.getByRole("button", { name: "Choose from the list" }).click();
  await list.getByRole("option", { name: "Amber" }).click();
  await until(rating, (value) => value === "Amber");
  await typeInto(page, 1, 2, "Purple");
  const dialog = page.getByRole("alertdialog", { name: "Not a rating" });
  await dialog.getByText("Choose Red, Amber or Green.").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(rating()).toBe("Amber");
  await typeInto(page, 4, 0, "A very long name");
  const warning = page.getByRole("alertdialog", { name: "Long name" });
  await warning.getByRole("button", { name: "Yes" }).click();
  await until(
    () => cellAt(data, 4, 0)?.value,
    (value) => value === "A very long name",
  );
});

test("a filter's rows stay hidden, and its button says that it is kept", async () => {
  const { right, bottom } = await boxOfCell(page, 0, 0);
  await page.mouse.click(right - 8, bottom - 8);
  await tip().getByText("This column's filter leaves rows out.").waitFor();
  const isVisible = await page
    .locator(".grid-place")
    .evaluate((element) =>
      (element as GridElement).grid.component.workbook.getActiveSheet().getRowVisible(8),
    );
  expect(isVisible).toBe(false);
  expect(await page.getByText("Not shown here").count()).toBe(0);
  expect([stage.opened.errors, stage.opened.foreignRequests]).toEqual([[], []]);
});
