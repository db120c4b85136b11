import type { Page } from "playwright-core";
import type { GridElement } from "../../src/host/workbench/page/grid";

interface Watched {
  hertsTasks: number[];
}

/** From now on the page keeps how long its tasks took that were longer than 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.hertsTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.hertsTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The longest task of the page and its frames since this was last asked. */
export async function longestTask(page: Page): Promise<string> {
  const tasks = await page.evaluate(() => (window as unknown as Watched).hertsTasks.splice(0));
  return `longest task of the page ${Math.max(0, ...tasks).toFixed(0)} ms`;
}

/** Turns the mouse wheel for three seconds, then back again, and tells the time between two frames. */
export async function framesWhileScrolling(page: Page): Promise<string> {
  const box = await page.getByRole("main").boundingBox();
  if (!box) throw new Error("There is no grid.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const frames = page.evaluate(
    (milliseconds) =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        const start = performance.now();
        let last = start;
        const next = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (now - start < milliseconds) requestAnimationFrame(next);
          else done(gaps);
        };
        requestAnimationFrame(next);
      }),
    scrollingTime,
  );
  const end = Date.now() + scrollingTime;
  let distance = 0;
  for (; Date.now() < end; distance += 240) await page.mouse.wheel(0, 240);
  await page.mouse.wheel(0, -distance);
  const gaps = (await frames).slice(1).sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return `a frame each ${median.toFixed(0)} ms (median), ${(gaps.at(-1) ?? 0).toFixed(0)} ms (worst)`;
}

const scrollingTime = 3_000;

/** Milliseconds from the next press of Enter until the cell of the sheet in front shows the text. */
export function untilCellShows(
  page: Page,
  cell: { readonly row: number; readonly column: number },
  text: string,
): Promise<number> {
  return page.locator(".grid-place").evaluate(
    (element, wanted) =>
      new Promise<number>((done) => {
        const { component } = (element as GridElement).grid;
        const shown = () =>
          component.workbook.getActiveSheet().getCellRaw(wanted.row, wanted.column)?.v;
        const look = (start: number) => {
          if (shown() === wanted.text) done(performance.now() - start);
          else requestAnimationFrame(() => look(start));
        };
        const pressed = ({ key }: KeyboardEvent) => {
          if (key !== "Enter") return;
          window.removeEventListener("keydown", pressed, true);
          look(performance.now());
        };
        window.addEventListener("keydown", pressed, true);
      }),
    { ...cell, text },
  );
}

/** Waits until the grid, which may be made anew meanwhile, shows something in the cell. */
export async function untilGridShows(
  page: Page,
  cell: { readonly row: number; readonly column: number },
): Promise<void> {
  const isShown = ({ row, column }: typeof cell) => {
    const element = document.querySelector<GridElement>(".grid-place");
    const sheet = element?.grid?.component.workbook.getActiveSheet();
    return sheet?.getCellRaw(row, column)?.v !== undefined;
  };
  await page.waitForFunction(isShown, cell, { timeout: 120_000 });
}
