import { emptyWorkbook, ensureCell } from "../../../src/host/model/workbook";
import { untilIdle } from "./moves";
import type { NamedState } from "./types";

/** States of the pane as a whole. */
export const shellStates: readonly NamedState[] = [
  {
    name: "the workbook is being read as the pane opens",
    picture: "opening",
    days: { delayMs: 30_000 },
    async reach({ page }) {
      await page.getByRole("progressbar", { name: /^Reading/ }).waitFor();
      await page.getByRole("button", { name: "Check the workbook" }).waitFor();
    },
  },
  {
    name: "the opening check was stopped",
    days: { delayMs: 500 },
    async reach({ page }) {
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Stopped before the end.").first().waitFor();
    },
  },
  {
    name: "no indicator table in the workbook",
    picture: "nothing-recognised",
    workbook() {
      const workbook = emptyWorkbook();
      ensureCell(workbook.sheets[0]!, 0, 0).value = "Minutes of the meeting";
      return workbook;
    },
    async reach({ page }) {
      await page.getByText("No indicator table was recognised").waitFor();
      await untilIdle(page);
    },
  },
  {
    name: "a cell is being edited",
    picture: "cell-edited",
    days: { cellEditMode: true },
    async reach({ page }) {
      await page.getByRole("alert").waitFor();
    },
  },
];
