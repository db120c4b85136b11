import type { Page } from "playwright-core";
import { showView, untilIdle } from "./moves";
import type { NamedState } from "./types";

async function openSection(page: Page, title: string): Promise<void> {
  await showView(page, "Help");
  await untilIdle(page);
  await page.getByRole("button", { name: title, exact: true }).click();
}

async function openEntry(page: Page, list: string, title: string): Promise<void> {
  await openSection(page, list);
  const entry = page
    .getByRole("list", { name: list })
    .locator("details")
    .filter({ hasText: title });
  await entry.first().locator("summary").click();
}

/** States of the help. */
export const helpStates: readonly NamedState[] = [
  {
    name: "the help",
    picture: "help",
    async reach({ page }) {
      await showView(page, "Help");
      await untilIdle(page);
    },
  },
  {
    name: "a function and its examples",
    picture: "help-function",
    async reach({ page }) {
      await openEntry(page, "Functions", "TARGETSTATUS");
      await page
        .getByRole("button", { name: /^Copy =HERTS\.TARGETSTATUS/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "a rule and why there is one",
    async reach({ page }) {
      await openEntry(page, "Rules of the check", "older than the workbook");
    },
  },
  {
    name: "what a search finds",
    async reach({ page }) {
      await showView(page, "Help");
      await untilIdle(page);
      await page.getByRole("searchbox").fill("target");
      await page.getByText(/^\d+ functions and \d+ rules found\.$/).waitFor();
    },
  },
  {
    name: "the keys",
    async reach({ page }) {
      await openSection(page, "Keyboard");
      await page.getByRole("table", { name: "In the whole pane" }).waitFor();
    },
  },
  {
    name: "the self-test before it runs",
    async reach({ page }) {
      await openSection(page, "Self-test");
      await page.getByRole("button", { name: "Run the self-test" }).waitFor();
    },
  },
  {
    name: "what works in this Excel",
    picture: "help-self-test",
    async reach({ page }) {
      await openSection(page, "Self-test");
      await page.getByRole("button", { name: "Run the self-test" }).click();
      await page.getByRole("list", { name: "What works in this Excel" }).waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "the version",
    async reach({ page }) {
      await openSection(page, "About");
      await page.getByText(/^HERTS Indicators \d/).waitFor();
    },
  },
];
