import type { Page } from "playwright-core";
import type { Host } from "../../src/host/host";
import { isHiddenByMerge } from "../../src/host/model/contents";
import { textOf } from "../../src/host/model/measures";
import { findSheet, type SheetModel, type WorkbookModel } from "../../src/host/model/workbook";
import type { Area } from "../../src/core/workbook/types";
import type { GridElement } from "../../src/host/workbench/page/grid";
import type { RunningWorkbench } from "./workbench";

/** The host behind the page. */
export const hostOf = ({ workbench }: RunningWorkbench): Host =>
  (workbench as unknown as { readonly host: Host }).host;

/** The sheet of that name; fails where there is none. */
export function sheetOf({ workbook }: Pick<Host, "workbook">, name: string): SheetModel {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export interface ShownSheet {
  readonly name: string;
  /** Displayed texts by `row,column`; blank cells are left out. */
  readonly texts: Readonly<Record<string, string>>;
  readonly selected: Area | null;
}

/** What the grid shows of the sheet in front, read from the component that draws it. */
export function shownSheet(page: Page): Promise<ShownSheet> {
  return page.locator(".grid-place").evaluate((element) => {
    const { component } = (element as GridElement).grid;
    const sheet = component.workbook.getActiveSheet();
    const texts: Record<string, string> = {};
    sheet.getCellMatrix().forValue((row, column) => {
      const cell = sheet.getCell(row, column);
      const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? cell?.v;
      // As saidText in page/grid/drawn-text, which does not reach into the browser.
      const said = `${text ?? ""}`.replace(/\n\u00a0(?=\n)/g, "\n");
      if (said !== "") texts[`${row},${column}`] = said;
    });
    return { name: sheet.getName(), texts, selected: (element as GridElement).grid.front.area };
  });
}

/** What the model displays, in the same form. */
export function displayedTexts(sheet: SheetModel): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      if (isHiddenByMerge(sheet, row, column)) continue;
      const text = textOf(sheet, row, column);
      if (text !== "") texts[`${row},${column}`] = text;
    }
  }
  return texts;
}

/** Waits until something is so; what it was last is in the message where it never is. */
export async function until<T>(read: () => Promise<T> | T, isSo: (now: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const now = await read();
    if (isSo(now)) return now;
    if (Date.now() > end) throw new Error(`Not so: ${JSON.stringify(now).slice(0, 1_000)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until the grid shows the sheet with all its cells. */
export const untilShown = (page: Page, sheet: SheetModel) =>
  until(
    () => shownSheet(page),
    ({ name, texts }) =>
      name === sheet.name &&
      Object.keys(texts).length === Object.keys(displayedTexts(sheet)).length,
  );

export const visibleSheets = ({ sheets }: WorkbookModel) =>
  sheets.filter(({ visibility }) => visibility === "Visible");

/** Where a cell is in the window, in pixels; the cell must be in sight. */
export function boxOfCell(page: Page, row: number, column: number) {
  return page.locator(".grid-place").evaluate(
    (element, cell) => {
      const { left, top, width, height } = (element as GridElement).grid.places.boxOf(cell);
      const { x, y } = element.getBoundingClientRect();
      return { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
    },
    { row, column, rowCount: 1, columnCount: 1 },
  );
}

export async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const { left, top, right, bottom } = await boxOfCell(page, row, column);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

type Point = readonly [x: number, y: number];

export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
  await page.mouse.up();
}

/** Clicks a cell and types into it. */
export async function typeInto(page: Page, row: number, column: number, text: string) {
  await clickCell(page, row, column);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
