import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { cellAt, findSheet } from "../../src/host/model/workbook";
import { workbookOfRows } from "../helpers/workbooks";
import { untilIdle } from "./states/moves";
import { showNames } from "./states/names";
import { paneStage } from "./stage";

jest.setTimeout(120_000);

const stage = paneStage();

/** The table of another council: ambitions of its own, and no bees. */
const anotherCouncil = () =>
  workbookOfRows([
    ["No.", "Ambition", "Indicator", "Polarity", "Previous data", "Latest data", "Commentary"],
    [
      "1",
      "Theme 1: Early help",
      "Children seen in time",
      "higher",
      "67.4%",
      "63.9%",
      "Fewer staff.",
    ],
    [
      "2",
      "Theme 2: Work and homes",
      "Care leavers in work",
      "higher",
      "41%",
      "48%",
      "More places.",
    ],
  ]);

/** What stands on the sheet of lists: list, name, other spellings. */
function listed({ workbook }: AddinHost): string[] {
  const sheet = findSheet(workbook, "HERTS Lists");
  const rows = [...(sheet?.cells.keys() ?? [])];
  const texts = rows.map((row) =>
    [0, 1, 2].map((column) => cellAt(sheet!, row, column)?.value ?? "").join(" | "),
  );
  return texts.filter((text) => /^(Ambition|Outcome bee|Corporate priority) \|/.test(text));
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const isInput = activeElement instanceof HTMLInputElement;
    return isInput ? activeElement.value : (activeElement?.textContent ?? "");
  });

async function withNames(test: (page: Page, host: AddinHost) => Promise<void>): Promise<void> {
  const host = await createAddinHost({ workbook: anotherCouncil() });
  const { page, errors, foreignRequests } = await stage.open(host);
  try {
    await showNames(page);
    await test(page, host);
    expect([errors, foreignRequests]).toEqual([[], []]);
  } finally {
    await page.context().close();
    host.close();
  }
}

test("the names of another plan are written by the keyboard alone, and kept in one go", async () => {
  await withNames(async (page, host) => {
    await page.getByText("As they come with the add-in.").waitFor();
    await page.getByRole("button", { name: "Change the ambitions" }).press("Enter");
    await page.getByText("The table also uses “Theme 1: Early help” and “Theme 2").waitFor();
    expect(await focused(page)).toMatch(/^Ambition 1/);
    await page.getByRole("button", { name: "Remove all ambitions" }).press("Enter");
    expect(await focused(page)).toBe("Add an ambition");
    await page.getByRole("button", { name: "Add these 2 names" }).press("Enter");
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    expect(await focused(page)).toBe("Theme 1: Early help");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Helping early; Prevention");
    await page.getByRole("button", { name: "Change the outcome bees" }).press("Enter");
    await page.getByRole("button", { name: "Remove all outcome bees" }).press("Enter");
    await page.getByText("Changed, not saved yet.").waitFor();
    expect(findSheet(host.workbook, "HERTS Lists")).toBeUndefined();
    await page.getByRole("button", { name: "Save the names" }).press("Enter");
    await page.getByText("The names are kept in this workbook").first().waitFor();
    await untilIdle(page);
    expect(listed(host).slice(0, 3)).toEqual([
      "Ambition | Theme 2: Work and homes | –",
      "Ambition | Theme 1: Early help | Helping early; Prevention",
      "Outcome bee | None | –",
    ]);
    await page.getByText("From the sheet HERTS Lists of this workbook.").waitFor();
    await page.getByText("Also written: Helping early; Prevention").waitFor();
    expect(await focused(page)).toBe("Change the ambitions");
    await page.getByRole("tab", { name: "Check" }).click();
    await page
      .getByText(/ in 2 measures/)
      .first()
      .waitFor();
    expect(await page.getByText(/is no ambition/).count()).toBe(0);
  });
});

test("names that cannot be kept are told at their fields, and nothing is written", async () => {
  await withNames(async (page, host) => {
    await page.getByRole("button", { name: "Change the outcome bees" }).click();
    await page.getByRole("button", { name: "Add an outcome bee" }).click();
    await page.keyboard.type("be  safe");
    await page
      .getByRole("textbox", { name: /^Also written as/ })
      .first()
      .fill("x".repeat(1_001));
    await page.keyboard.press("Enter");
    await page.getByText(/“be safe” stands twice/).waitFor();
    await page.getByText("Write at most 1000 characters here.").waitFor();
    await page.waitForFunction(
      () =>
        document.activeElement?.ariaInvalid === "true" ||
        document.activeElement?.getAttribute("aria-invalid") === "true",
    );
    expect(findSheet(host.workbook, "HERTS Lists")).toBeUndefined();
    // What was written stays while the section is closed.
    const section = page.getByRole("button", { name: "Names of the plan", exact: true });
    await section.click();
    await page.getByText("Changed, not saved yet.").waitFor({ state: "detached" });
    await section.click();
    await page.getByText("Changed, not saved yet.").waitFor();
    await page.getByRole("button", { name: "Undo my changes" }).last().click();
    await page.getByRole("button", { name: "Change the outcome bees" }).waitFor();
    expect(await page.getByText("stands twice").count()).toBe(0);
  });
});

test("the lists are written onto a sheet; what somebody changes there is not written over unasked", async () => {
  await withNames(async (page, host) => {
    await page.getByRole("button", { name: "Write the lists onto a sheet" }).click();
    await page.getByText("The names stand on the sheet HERTS Lists.").first().waitFor();
    await untilIdle(page);
    await page.getByRole("button", { name: "Change the corporate priorities" }).click();
    await page.getByRole("textbox", { name: "Name" }).first().fill("Thriving places");
    await page.getByRole("tab", { name: "Check" }).click();
    await page
      .getByRole("checkbox", { name: "Refresh while I edit" })
      .or(page.getByRole("switch", { name: "Refresh while I edit" }))
      .click();
    await page.getByRole("tab", { name: "Set up" }).click();
    const sheet = findSheet(host.workbook, "HERTS Lists")!;
    const row = [...sheet.cells.keys()].find(
      (each) => cellAt(sheet, each, 0)?.value === "Ambition",
    )!;
    await host.userEdit("HERTS Lists", `B${row + 1}`, "Ambition 1 – Theirs");
    await page.getByRole("button", { name: "Save the names" }).click();
    await page.getByText("Somebody changed the names of this workbook").waitFor();
    expect(listed(host)[0]).toMatch(/^Ambition \| Ambition 1 – Theirs /);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("The names are kept in this workbook").first().waitFor();
    expect(listed(host).join()).not.toContain("Theirs");
    expect(listed(host).join()).toContain("Thriving places");
    await page.getByText("Changed, not saved yet.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Go to the sheet HERTS Lists" }).click();
    await untilIdle(page);
    expect(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name).toBe(
      "HERTS Lists",
    );
  });
});
