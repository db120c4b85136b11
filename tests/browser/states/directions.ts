import { pressRibbon } from "../ribbon";
import { untilIdle } from "./moves";
import type { NamedState } from "./types";

/** States of filling the direction column. */
export const directionStates: readonly NamedState[] = [
  {
    name: "directions of travel wait for the analyst's word",
    picture: "directions",
    async reach({ page }) {
      await untilIdle(page);
      await pressRibbon(page, "fillDirections");
      const panel = page.getByRole("region", { name: "Fill directions of travel" });
      await panel.waitFor();
      await panel.getByText(/^Show the/).click();
      await panel.getByText("Why the others stay").click();
    },
  },
  {
    name: "a protected sheet is named before directions are written",
    async reach({ page, host }) {
      await untilIdle(page);
      for (const sheet of host.workbook.sheets) sheet.isProtected = true;
      await pressRibbon(page, "fillDirections");
      await page.getByText(/^Sheet ".+" is protected/).waitFor();
    },
  },
  {
    name: "an unexpected answer of Excel, with details for support",
    picture: "unexpected",
    async reach({ page, host }) {
      await untilIdle(page);
      host.badDays.failAtSync = 1;
      await page.getByRole("button", { name: "Check the workbook" }).click();
      await page.getByText("Excel answered:").waitFor();
      await page.locator("summary", { hasText: "Details for support" }).click();
    },
  },
];
