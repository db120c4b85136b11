import type { Page } from "playwright-core";
import { createAddinHost, type AddinHost } from "../../src/host/addin-host";
import { cellAt, type WorkbookModel } from "../../src/host/model/workbook";
import type { OpenedPane } from "./pane";
import { pressRibbon } from "./ribbon";
import { untilIdle } from "./states/moves";
import { paneStage } from "./stage";
import { workbookOfRows } from "../helpers/workbooks";

jest.setTimeout(120_000);

const stage = paneStage();
let host: AddinHost;

afterEach(() => host?.close());

const headers = ["No.", "Ambition", "Indicator", "Polarity", "Previous", "Latest", "DoT"];
const rows = [
  [1, "Ambition 1", "Secret visits", "higher", "94", "115", ""],
  [2, "Ambition 1", "Secret absences", "lower", "94", "115", "↑"],
  [3, "Ambition 1", "Secret places", "higher", "94", "94", "⇄"],
];

const table = (...content: readonly (readonly (string | number)[])[]) =>
  workbookOfRows(content, { sheet: "Sheet1", file: "secret.xlsx" });

/** The pane beside a workbook, after its opening check. */
async function opened(workbook = table(headers, ...rows)): Promise<OpenedPane> {
  host = await createAddinHost({ workbook });
  const pane = await stage.open(host);
  await pane.page
    .getByRole("heading", { name: /in 3 measures/ })
    .or(pane.page.getByText(/in \d+ measures?:/))
    .first()
    .waitFor();
  await untilIdle(pane.page);
  return pane;
}

const directions = () =>
  rows.map((_, i) => cellAt(host.workbook.sheets[0]!, i + 1, 6)?.value ?? "");
const checkButton = (page: Page) => page.getByRole("button", { name: "Check the workbook" });

describe("the ribbon", () => {
  test("Fill directions asks first, with what changes, and then writes it", async () => {
    const { page, errors } = await opened();
    expect(await pressRibbon(page, "fillDirections")).toBe(1);
    await page.getByText("Fills 1 blank cell, changes 1 cell, leaves 1 as they are.").waitFor();
    expect(directions()).toEqual(["", "↑", "⇄"]);
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Fill 2 cells" }).press("Enter");
    await page.getByText("2 direction cells filled in.").first().waitFor();
    expect([directions(), errors]).toEqual([["↑", "↓", "⇄"], []]);
    expect(await pressRibbon(page, "fillDirections")).toBe(1);
    await page.getByText("There is nothing to fill: 3 are right already.").first().waitFor();
  });

  test("Escape leaves the directions as they are", async () => {
    const { page } = await opened();
    await pressRibbon(page, "fillDirections");
    await page.getByRole("heading", { name: "Fill directions of travel" }).press("Escape");
    await page.getByText("Nothing was changed.").first().waitFor();
    expect(directions()).toEqual(["", "↑", "⇄"]);
  });

  test("a command opens the pane and tells Excel that it has ended, also where it fails", async () => {
    const { page } = await opened();
    await pressRibbon(page, "openPane");
    expect(host.appState).toBe("Visible");
    for (const command of ["checkIndicators", "fillDirections", "buildReport"] as const) {
      host.badDays.cellEditMode = true;
      expect([command, await pressRibbon(page, command)]).toEqual([command, 1]);
      await page
        .getByText(/press Enter/)
        .first()
        .waitFor();
      host.badDays.cellEditMode = false;
      await page.getByText(/press Enter/).waitFor({ state: "detached" });
      await untilIdle(page);
    }
  });

  test("New workbook ends for Excel and says where the template is", async () => {
    const { page, errors } = await opened();
    expect(await pressRibbon(page, "newWorkbook")).toBe(1);
    await page
      .getByText(/template/i)
      .first()
      .waitFor();
    await untilIdle(page);
    expect([await page.getByRole("alert").count(), errors]).toEqual([0, []]);
  });
});

describe("when something is wrong", () => {
  test("work that met a cell being edited goes on by itself when the cell is finished", async () => {
    const { page } = await opened();
    host.badDays.cellEditMode = true;
    await pressRibbon(page, "fillDirections");
    await page.getByText(/press Enter, then try again.*goes on by itself/).waitFor();
    host.badDays.cellEditMode = false;
    await page.getByRole("button", { name: "Fill 2 cells" }).waitFor();
  });

  test("a protected sheet is named, and nothing is written", async () => {
    const { page } = await opened();
    const sheet = host.workbook.sheets[0]!;
    sheet.isProtected = true;
    await pressRibbon(page, "fillDirections");
    await page.getByText(`Sheet "${sheet.name}" is protected`).waitFor();
    sheet.isProtected = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Fill 2 cells" }).waitFor();
    expect(directions()).toEqual(["", "↑", "⇄"]);
  });

  test("an answer that is too large is told with what to do", async () => {
    const { page } = await opened();
    host.badDays.payloadLimitBytes = 300;
    await checkButton(page).click();
    await page.getByText(/does not take or give that much at once/).waitFor();
  });

  test("what was not foreseen comes with details for support, in which nothing of the workbook is", async () => {
    const { page } = await opened();
    host.badDays.failAtSync = 1;
    await checkButton(page).click();
    await page.getByText("Excel answered:").waitFor();
    await page.locator("summary", { hasText: "Details for support" }).click();
    const details = (await page.locator("pre").textContent()) ?? "";
    expect(details).toMatch(
      /^HERTS Indicators \d+\.\d+\.\d+\nExcel \d[\d.]* on \w+, en-GB\n(?:.*\n)*ExcelApi 1\.1 to 1\.\d+/,
    );
    expect(details).toMatch(/GeneralException|InternalServerError|Abort/);
    expect(details).not.toMatch(/secret|visits|Sheet1/i);
  });

  test("a part that cannot be loaded after an update says to open the pane again", async () => {
    const { page } = await opened();
    await page.route("**/report.js", (route) => route.abort());
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByText(/could not be loaded.*open it again/).waitFor();
    await page.getByRole("tab", { name: "Check" }).click();
    await checkButton(page).waitFor();
  });

  test("without office.js the page says what is missing, and that is all", async () => {
    const page = await stage.browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${stage.origin}/taskpane.html`);
    await page.getByText(/could not load Microsoft's office\.js/).waitFor();
    expect(errors).toEqual([]);
  });
});

describe("text of the workbook stays text", () => {
  const hostile = [
    "<img src=x onerror=window.hit=1>",
    "<script>window.hit=1</script>",
    "javascript:window.hit=1",
    '"><svg onload=window.hit=1>',
    "{{constructor.constructor('window.hit=1')()}}",
    '=HYPERLINK("https://evil.example","x")',
  ];

  function hostileWorkbook(): WorkbookModel {
    const workbook = table(
      [...headers, "Commentary", ...hostile],
      ...hostile.map((text, i) => [i + 1, text, text, "higher", text, "1 (2/3)", "", text, text]),
      ...rows,
      [9, "Ambition 1", `Children ${hostile[0]}`, "higher", "50%", "40%", hostile[1]!, hostile[2]!],
    );
    workbook.sheets[0]!.name = "<b onclick=hit>".slice(0, 31);
    return workbook;
  }

  test("in findings, set up, report and the preview of directions", async () => {
    const { page, errors, foreignRequests } = await opened(hostileWorkbook());
    await pressRibbon(page, "fillDirections");
    await page
      .getByRole("region", { name: "Fill directions of travel" })
      .getByText(/^Show the/)
      .click();
    for (const tab of ["Check", "Report", "Set up", "Help"]) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      await page.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
      await page.waitForTimeout(300);
      const made = await page
        .locator(
          "img, iframe, [onerror], [onload], [onclick], a[href^='javascript'], script:not([src])",
        )
        .count();
      expect([tab, made]).toEqual([tab, 0]);
    }
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
    expect([errors, foreignRequests]).toEqual([[], []]);
  });
});

test("the function CHECK answers with findings, although its code comes when it is first asked for", async () => {
  const { page } = await opened();
  const answer = await page.evaluate(
    ([header, row]) => {
      const { mappings } = (CustomFunctions as unknown as Associated)._association;
      interface Associated {
        _association: { mappings: Record<string, (...ranges: unknown[]) => Promise<unknown[][]>> };
      }
      return mappings["CHECK"]!([header], [row]);
    },
    [headers, rows[1]!] as const,
  );
  expect(JSON.stringify(answer)).toContain("The direction says ↑");
});

test("the policy of the page stops what would get in", async () => {
  const { page } = await opened();
  const stopped = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const script = document.createElement("script");
    script.textContent = "window.hit = 1";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    const holder = document.createElement("div");
    holder.setAttribute("onclick", "window.hit = 1");
    document.body.append(script, style, holder);
    holder.click();
    const sent = await fetch("https://evil.example/").then(
      () => "sent",
      () => "stopped",
    );
    await new Promise((done) => setTimeout(done, 50));
    const isHit = "hit" in window;
    return { sent, isHit, isShown: document.body.checkVisibility(), violations: violations.sort() };
  });
  expect(stopped).toEqual({
    sent: "stopped",
    isHit: false,
    isShown: true,
    violations: ["connect-src", "script-src-attr", "script-src-elem", "style-src-elem"],
  });
});
