import type { Browser } from "playwright-core";
import {
  openWorkbenchPage,
  startWorkbench,
  type OpenedWorkbench,
} from "../../tests/browser/workbench";
import { preparePage, screenshot } from "./screenshot";

interface PicturedWorkbench {
  readonly name: string;
  /** Brings the page, with the sample open and checked, to what is pictured. */
  reach(opened: OpenedWorkbench): Promise<void>;
}

const tab = ({ page }: OpenedWorkbench, name: string) =>
  page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true });

const pictured: readonly PicturedWorkbench[] = [
  {
    name: "findings",
    async reach({ pane }) {
      await pane.getByText("3,862/4,427 is 87.2%").first().click();
      await pane.getByRole("button", { name: "Accept …" }).waitFor();
    },
  },
  {
    name: "report",
    async reach(opened) {
      const { page, pane } = opened;
      await page.getByRole("toolbar").getByRole("button", { name: "Build report" }).click();
      await pane
        .getByText(/The report is in this workbook/)
        .first()
        .waitFor();
      await tab(opened, "Report - Ambition 1").click();
      await page.getByRole("button", { name: "Close the pane" }).click();
    },
  },
  {
    name: "bad-days",
    async reach({ page, pane }) {
      await page.getByRole("button", { name: "Bad days" }).click();
      await page.getByLabel("Somebody is typing in a cell").check();
      await page.keyboard.press("Escape");
      await page.getByRole("toolbar").getByRole("button", { name: "Build report" }).click();
      await pane
        .getByText(/press Enter/i)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Bad days" }).click();
    },
  },
];

/** Takes the pictures of the workbench, each from the sample as it is in the folder. */
export async function takeWorkbenchPictures(
  browser: Browser,
  isWanted: (name: string) => boolean,
  keep: (name: string, picture: Buffer) => void,
): Promise<void> {
  for (const { name, reach } of pictured.filter((each) => isWanted(`workbench-${each.name}`))) {
    const running = await startWorkbench();
    const opened = await openWorkbenchPage(browser, running.origin);
    await preparePage(opened.page);
    await opened.pane
      .getByText(/in 58 measures/)
      .first()
      .waitFor();
    await reach(opened);
    await opened.page.waitForTimeout(scrollingAndDrawing);
    keep(name, await screenshot(opened.page));
    await opened.page.context().close();
    await running.close();
  }
}

/** Milliseconds until the grid has scrolled to where the add-in went, and has drawn what came. */
const scrollingAndDrawing = 1_500;
