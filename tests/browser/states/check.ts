import type { Page } from "playwright-core";
import { untilIdle } from "./moves";
import type { NamedState } from "./types";

/** The button of the finding with that text. */
export function finding(page: Page, text: string) {
  return page.locator("button[data-finding]").filter({ hasText: text }).first();
}

/** Waits for the findings of the check that the pane makes when it opens. */
export async function untilChecked(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Findings" }).waitFor();
  await untilIdle(page);
}

async function openFinding(page: Page, text: string): Promise<void> {
  await untilChecked(page);
  await finding(page, text).click();
  await page.getByRole("button", { name: "Accept …" }).waitFor();
}

const wrongArrow = "The direction says ↓";

/** States of the check. */
export const checkStates: readonly NamedState[] = [
  {
    name: "findings of the sample",
    picture: "check",
    reach: ({ page }) => untilChecked(page),
  },
  {
    name: "a finding that is open",
    picture: "check-finding",
    async reach({ page }) {
      await openFinding(page, wrongArrow);
      await page.getByText("Why this is checked").click();
    },
  },
  {
    name: "a fix before it is applied",
    picture: "check-fix",
    async reach({ page }) {
      await openFinding(page, wrongArrow);
      await page.getByRole("button", { name: "Fix …", exact: true }).click();
      await page.getByRole("button", { name: "Apply" }).waitFor();
    },
  },
  {
    name: "the fixes of all findings of a kind",
    async reach({ page }) {
      await openFinding(page, "“↔” is read as ⇄");
      await page.getByRole("button", { name: /^Fix all/ }).click();
      await page.getByRole("button", { name: "Apply" }).waitFor();
    },
  },
  {
    name: "a finding to be accepted, with what is missing told at its fields",
    picture: "check-accept",
    async reach({ page }) {
      await openFinding(page, "3,862/4,427");
      await page.getByRole("button", { name: "Accept …" }).click();
      await page.getByRole("button", { name: "Accept", exact: true }).click();
      await page.getByText("Write your initials.").waitFor();
    },
  },
  {
    name: "an accepted finding among the accepted ones",
    async reach({ page }) {
      await openFinding(page, "3,862/4,427");
      await page.getByRole("button", { name: "Accept …" }).click();
      await page.getByLabel("Reason").fill("Published so by the department.");
      await page.getByLabel("Your initials").fill("AB");
      await page.getByRole("button", { name: "Accept", exact: true }).click();
      await page.getByRole("button", { name: "Accepted (1)" }).click();
      await page.getByRole("button", { name: /^Take back/ }).waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "what changed since the last check, by indicator",
    picture: "check-again",
    async reach({ page, host }) {
      await untilChecked(page);
      await host.userEdit("Indicators", "I44", "⇄");
      await host.userEdit("Indicators", "I10", "better");
      await page.getByRole("button", { name: "Check the workbook" }).click();
      await page.getByText("Since the last check:").waitFor();
      await page.getByLabel("Group by").selectOption("indicator");
      await page.getByText("Gone since the last check").click();
      await untilIdle(page);
    },
  },
  {
    name: "a search that finds nothing",
    async reach({ page }) {
      await untilChecked(page);
      await page.getByRole("searchbox").fill("zebra");
      await page.getByText("No finding fits").waitFor();
    },
  },
  {
    name: "findings that are not up to date",
    async reach({ page, host }) {
      await untilChecked(page);
      host.workbook.sheets.forEach((sheet) => sheet.cells.clear());
      await host.userEdit("Indicators", "A1", "x");
      await page.getByText("The findings are not up to date.").first().waitFor();
    },
  },
];
