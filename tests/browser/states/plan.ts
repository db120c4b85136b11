import path from "node:path";
import type { Page } from "playwright-core";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { showView, untilIdle } from "./moves";
import type { NamedState } from "./types";

/** The sample with the registers of the plan. */
export function planningWorkbook(): Promise<WorkbookModel> {
  return openWorkbookFile(path.resolve(__dirname, "../../../samples/planning-2023-24.xlsx"));
}

/** Shows the promises once the workbook has been read. */
export async function showPlan(page: Page): Promise<void> {
  await untilIdle(page);
  await showView(page, "Plan");
  await page.getByRole("heading", { name: /^\d+ promises: / }).waitFor();
}

async function findPromises(page: Page, search: string): Promise<void> {
  await page.getByRole("searchbox", { name: /^Search promise/ }).fill(search);
}

function scrollToTop(element: Element): void {
  element.scrollIntoView({ block: "end" });
}

/** States of the plan. */
export const planStates: readonly NamedState[] = [
  {
    name: "the promises, gaps first",
    picture: "plan",
    workbook: planningWorkbook,
    async reach({ page }) {
      await showPlan(page);
      for (const group of ["To be confirmed", "Measured"]) {
        await page.getByRole("button", { name: new RegExp(`^${group}`) }).click();
      }
      await page.getByRole("heading", { name: /^\d+ promises: / }).evaluate(scrollToTop);
    },
  },
  {
    name: "an indicator being chosen for a promise",
    picture: "plan-choosing",
    workbook: planningWorkbook,
    async reach({ page }) {
      await showPlan(page);
      await findPromises(page, "child protection plans");
      await page.getByRole("button", { name: /^Choose an indicator for: Rate of/ }).click();
      await page.keyboard.type("rate of children");
      await page.getByText(/indicators? found/).waitFor();
    },
  },
  {
    name: "a promise that is confirmed, and one that is refused",
    picture: "plan-decided",
    workbook: planningWorkbook,
    async reach({ page }) {
      await showPlan(page);
      await findPromises(page, "training");
      await page.getByRole("button", { name: /^No, / }).first().click();
      await page
        .getByText(/^Not this one/)
        .first()
        .waitFor();
      await untilIdle(page);
      await page
        .getByRole("button", { name: /^Yes, / })
        .first()
        .click();
      await page
        .getByText(/^Confirmed/)
        .first()
        .waitFor();
      await untilIdle(page);
      const group = page.getByRole("button", { name: /^Nobody measures it/ });
      await group.evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "what was read of the plan",
    picture: "plan-registers",
    workbook: planningWorkbook,
    async reach({ page }) {
      await showPlan(page);
      await findPromises(page, "survey");
      const section = page.getByRole("button", { name: "What was read of the plan" });
      await section.click();
      await section.evaluate((element) => element.scrollIntoView());
      await page
        .getByRole("button", { name: /^Go to / })
        .last()
        .waitFor();
    },
  },
  {
    name: "a workbook without registers",
    picture: "plan-none",
    async reach({ page }) {
      await untilIdle(page);
      await showView(page, "Plan");
      await page.getByRole("button", { name: "Add all 5 sheets" }).waitFor();
    },
  },
];
