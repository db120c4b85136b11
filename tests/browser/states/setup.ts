import type { Page } from "playwright-core";
import { showView, untilIdle } from "./moves";
import { workbookOfRows } from "../../helpers/workbooks";
import type { NamedState } from "./types";

/** Shows the set-up once the workbook has been read. */
export async function showSetup(page: Page): Promise<void> {
  await showView(page, "Set up");
  await untilIdle(page);
  await page.getByRole("combobox", { name: "Sheet with the indicators" }).waitFor();
}

/** Opens a section of the set-up. */
export async function openSection(page: Page, title: string): Promise<void> {
  await showSetup(page);
  await page.getByRole("button", { name: title, exact: true }).click();
}

const minutes = () =>
  workbookOfRows([
    ["Minutes of the meeting"],
    ["Owner", "Date due", "Status"],
    ["AB", "4 May", "open"],
  ]);

/** Headers that say little: the add-in is unsure of them. */
const doubtful = () =>
  workbookOfRows([
    ["Item", "Detail", "Owner", "2021/22", "2022/23", "Movement"],
    ["1", "Children who were seen in time", "AB", "67.4%", "63.9%", "Worse"],
    ["2", "Care leavers in work or training", "CD", "41%", "48%", "Better"],
  ]);

/** States of the set-up. */
export const setupStates: readonly NamedState[] = [
  {
    name: "the set-up before the workbook was read",
    days: { delayMs: 500 },
    async reach({ page }) {
      await page.getByRole("button", { name: "Cancel" }).click();
      await showView(page, "Set up");
      await page.getByRole("button", { name: "Read the workbook" }).waitFor();
    },
  },
  {
    name: "the columns of the sample",
    picture: "setup",
    reach: ({ page }) => showSetup(page),
  },
  {
    name: "columns that are not sure, fields not found, columns not used",
    workbook: doubtful,
    async reach({ page }) {
      await showSetup(page);
      await page.getByRole("button", { name: /^Not found/ }).click();
      await page.getByRole("button", { name: /^Not used/ }).click();
    },
  },
  {
    name: "a column chosen, not confirmed",
    picture: "setup-changed",
    async reach({ page }) {
      await showSetup(page);
      await page.getByRole("combobox", { name: "Latest data" }).selectOption("");
      await page.getByText(/^Changed, not confirmed yet/).waitFor();
    },
  },
  {
    name: "no columns that could be read",
    async reach({ page }) {
      await showSetup(page);
      await page.getByRole("combobox", { name: "Indicator", exact: true }).selectOption("");
      await page.getByText("Choose the column with the indicators’ titles.").waitFor();
    },
  },
  {
    name: "columns confirmed",
    async reach({ page }) {
      await showSetup(page);
      await page.getByRole("button", { name: "Confirm the columns" }).click();
      await page.getByText(/^You confirmed these columns/).waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "nothing recognised, sheet by sheet",
    picture: "setup-nothing-recognised",
    workbook: minutes,
    async reach({ page }) {
      await showSetup(page);
      await page.getByText("Looked for a header row").waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "the settings",
    picture: "setup-settings",
    async reach({ page }) {
      await openSection(page, "Settings");
      await page.getByRole("textbox", { name: "Tolerance" }).waitFor();
    },
  },
  {
    name: "settings that cannot be used, told at their fields",
    async reach({ page }) {
      await openSection(page, "Settings");
      await page.getByRole("textbox", { name: "Tolerance" }).fill("some");
      await page.getByRole("textbox", { name: "Disclosure threshold" }).fill("1");
      await page.getByRole("button", { name: "Save the settings" }).click();
      await page.getByText("The tolerance “some” cannot be used").waitFor();
    },
  },
  {
    name: "severities of rules that were searched for",
    async reach({ page }) {
      await openSection(page, "Settings");
      await page.getByText("Every rule has its own severity.").click();
      await page.getByRole("searchbox", { name: "Search the rules" }).fill("direction");
      await page.getByText(/^\d+ rules found\.$/).waitFor();
    },
  },
];
