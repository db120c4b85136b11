import type { Page } from "playwright-core";
import { openSection } from "./setup";
import type { NamedState } from "./types";

/** Shows the names of the plan, in the set-up. */
export async function showNames(page: Page): Promise<void> {
  await openSection(page, "Names of the plan");
  await page.getByRole("button", { name: "Change the ambitions" }).waitFor();
}

async function changeBees(page: Page): Promise<void> {
  await showNames(page);
  await page.getByRole("button", { name: "Change the outcome bees" }).click();
  await page.getByRole("button", { name: "Save the names" }).waitFor();
}

/** States of the names of the plan. */
export const namesStates: readonly NamedState[] = [
  {
    name: "the names of the plan",
    picture: "setup-names",
    async reach({ page }) {
      await showNames(page);
      const section = page.getByRole("button", { name: "Names of the plan", exact: true });
      await section.evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "names being changed",
    picture: "setup-names-changed",
    async reach({ page }) {
      await changeBees(page);
      await page.getByRole("button", { name: "Add an outcome bee" }).click();
      await page.keyboard.type("BE BRAVE");
      await page.getByText("Changed, not saved yet.").waitFor();
    },
  },
  {
    name: "names that cannot be kept, told at their fields",
    async reach({ page }) {
      await changeBees(page);
      await page.getByRole("button", { name: "Add an outcome bee" }).click();
      await page.keyboard.type("be happy");
      await page.keyboard.press("Enter");
      await page.getByText("stands twice under Outcome bee").waitFor();
    },
  },
];
