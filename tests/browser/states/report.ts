import { emptyWorkbook, ensureCell } from "../../../src/host/model/workbook";
import type { Page } from "playwright-core";
import type { AddinHost } from "../../../src/host/addin-host";
import { showView, untilIdle } from "./moves";
import type { NamedState } from "./types";

/** Shows the report once the workbook has been read. */
async function showReport(page: Page): Promise<void> {
  await showView(page, "Report");
  await untilIdle(page);
  await page.getByRole("heading", { name: "The report in this workbook" }).waitFor();
}

async function openChoices(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^How the report is set out/ }).click();
  await page.getByRole("radiogroup", { name: "Tabs" }).waitFor();
}

/** Builds the report and waits for the end. */
export async function buildReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Build/ }).click();
  await page.getByText("The report is in this workbook").first().waitFor();
  await untilIdle(page);
}

/** Changes a figure of the sample after a build, checks it, and waits until the report is said to be out of date. */
export async function changeFigure(page: Page, host: AddinHost): Promise<void> {
  await host.userEdit("Indicators", "H10", "12.3%");
  await showView(page, "Check");
  await page
    .getByRole("button", { name: /^Check/ })
    .first()
    .click();
  await untilIdle(page);
  await showView(page, "Report");
  await page.getByText("It is out of date").waitFor();
}

/** States of the report. */
export const reportStates: readonly NamedState[] = [
  {
    name: "no report yet",
    picture: "report",
    async reach({ page }) {
      await showReport(page);
    },
  },
  {
    name: "the report's choices, changed",
    picture: "report-choices",
    async reach({ page }) {
      await showReport(page);
      await openChoices(page);
      await page.getByRole("radio", { name: /^Everything on one tab/ }).click();
      await page.getByRole("checkbox", { name: /^Ambition 2/ }).click();
      await page.getByRole("checkbox", { name: "Keep these choices in the workbook" }).waitFor();
    },
  },
  {
    name: "no ambition chosen",
    async reach({ page }) {
      await showReport(page);
      await openChoices(page);
      for (const ambition of await page.getByRole("checkbox", { name: /^Ambition \d/ }).all()) {
        await ambition.click();
      }
      await page.getByText("Choose at least one ambition.").waitFor();
    },
  },
  {
    name: "the report, built",
    picture: "report-built",
    async reach({ page }) {
      await showReport(page);
      await buildReport(page);
    },
  },
  {
    name: "the report, out of date",
    picture: "report-out-of-date",
    async reach({ page, host }) {
      await showReport(page);
      await buildReport(page);
      await changeFigure(page, host);
    },
  },
  {
    name: "the report as a file",
    async reach({ page }) {
      await showReport(page);
      await page.getByRole("button", { name: "Save as web page" }).click();
      await page.getByText("among your downloads").waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "the report where there are no indicators",
    workbook() {
      const workbook = emptyWorkbook();
      ensureCell(workbook.sheets[0]!, 0, 0).value = "Minutes of the meeting";
      return workbook;
    },
    async reach({ page }) {
      await showView(page, "Report");
      await untilIdle(page);
      await page.getByRole("button", { name: "Read the workbook" }).waitFor();
    },
  },
];
