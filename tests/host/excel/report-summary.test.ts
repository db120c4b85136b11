import { cellAddress } from "../../../src/core/workbook/addresses";
import type { CellValue } from "../../../src/core/workbook/types";
import { buildIndicatorReport, checkIndicators } from "../../../src/excel/indicators";
import { writeSettings } from "../../../src/excel/own-sheets";
import type { Host } from "../../../src/host/host";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { everything, inHost, sheetNamed, run } from "./opened";
import { indicatorModel } from "../../helpers/workbooks";

/** A workbook with an indicator table: one measure improves, one declines; the arrow of the third may be wrong. */
function indicators(wrongArrow = false): WorkbookModel {
  const rows = [
    { indicator: "Number of children returning home", previous: "94", latest: "115" },
    {
      indicator: "Percentage of reviews on time",
      previous: "66.0%",
      latest: "60.0%",
      direction: "↓",
      actions: "A new team starts work in May.",
    },
    ...(wrongArrow
      ? [{ indicator: "Days lost", previous: "5.0", latest: "5.5", direction: "↓" }]
      : []),
  ];
  return indicatorModel(rows);
}

const build = (host: Host) => run(host, (context) => buildIndicatorReport(context));

/** Texts of the first column of the front tab, from the top. */
function frontTexts(host: Host): string[] {
  const rows = [...sheetNamed(host.workbook, "Report").cells].sort(([a], [b]) => a - b);
  return rows.flatMap(([, cells]) => {
    const text = String(cells.get(0)?.value ?? "");
    return text === "" ? [] : [text];
  });
}

function addressOf(host: Host, sheet: string, begins: string): string {
  for (const [row, cells] of sheetNamed(host.workbook, sheet).cells) {
    for (const [column, cell] of cells) {
      if (String(cell.value).startsWith(begins)) return cellAddress(row, column);
    }
  }
  throw new Error(`${sheet} holds no "${begins}".`);
}

function type(host: Host, sheet: string, begins: string, value: CellValue): Promise<void> {
  const address = addressOf(host, sheet, begins);
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const home = "• The number of children returning home rose from 94 to 115 (indicator 1).";
const edited = "• More children came home than ever before (indicator 1).";

test("the front tab drafts a summary, and building twice changes nothing", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await build(host);
    expect(frontTexts(host)).toEqual(expect.arrayContaining(["Executive summary", home]));
    const before = everything(host.workbook);
    await build(host);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("what the analyst wrote into the summary is still there after the next build, other lines follow the figures", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await build(host);
    await type(host, "Report", home, edited);
    await type(host, "Indicators", "60.0%", "'61.0%");
    await build(host);
    expect(frontTexts(host)).toContain(edited);
    expect(frontTexts(host).join("\n")).toContain("fell from 66.0% to 61.0%");
    const before = everything(host.workbook);
    await build(host);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("rows that the analyst inserted into the summary stay", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await build(host);
    const address = addressOf(host, "Report", home);
    const row = Number(address.slice(1)) + 1;
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange(`${row + 2}:${row + 2}`).insert("Down");
      sheet.getRange(`A${row + 2}`).values = [["Ofsted judged us Outstanding."]];
      await context.sync();
    });
    await build(host);
    const texts = frontTexts(host);
    expect(texts[texts.indexOf(home) + 1]).toBe("Ofsted judged us Outstanding.");
  }));

test("the edits survive where the analyst hid the front tab, renamed it and lost the hidden name", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await build(host);
    await type(host, "Report", home, edited);
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem("_HERTS_summary").delete();
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.name = "Our report";
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const { model } = await build(host);
    expect(model.executiveSummary.map(({ block }) => `• ${block.text}`)).toContain(edited);
  }));

test.each([4, 5, 6, 7, 8])(
  "the edits survive a build that breaks off at sync %i, and the untouched lines stay untouched",
  (sync) =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      await type(host, "Report", home, edited);
      await type(host, "Indicators", "60.0%", "'61.0%");
      Object.assign(host.badDays, { failAtSync: sync, failAfterApplying: true });
      const inPieces = (context: Excel.RequestContext) =>
        buildIndicatorReport(context, { requestBytes: 60_000 });
      await expect(run(host, inPieces)).rejects.toThrow("internal error");
      await build(host);
      expect(frontTexts(host)).toContain(edited);
      await type(host, "Indicators", "61.0%", "'59.0%");
      await build(host);
      const texts = frontTexts(host).join("\n");
      expect(texts).toContain("fell from 66.0% to 59.0%");
      expect(texts).not.toContain("61.0%");
    }),
);

test("the memory is hidden, short, and holds no word of the summary", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await build(host);
    await type(host, "Report", home, edited);
    await build(host);
    const name = host.workbook.names.find((item) => item.name === "_HERTS_summary");
    expect(name).toMatchObject({ visible: false, scope: null });
    expect(name!.formula.length).toBeLessThan(1_000);
    expect(name!.formula).not.toMatch(/children|home/i);
  }));

test("a report under settings that refuse open errors is not built, and nothing is changed", () =>
  inHost({ workbook: indicators(true) }, async (host) => {
    await run(host, async (context) => {
      const { settings: rules, reportSettings } = await checkIndicators(context);
      const choices = { ...reportSettings.choices, openErrors: "refuse" as const };
      await writeSettings(context, { rules, report: { ...reportSettings, choices } });
    });
    const before = everything(host.workbook);
    await expect(build(host)).rejects.toThrow(
      "1 error is still open, and the settings say that no report is built while errors are open.",
    );
    expect(everything(host.workbook)).toEqual(before);
  }));

test("title, periods and chosen ambitions come from the settings' sheet", () =>
  inHost({ workbook: indicators() }, async (host) => {
    await run(host, async (context) => {
      const { settings: rules, reportSettings: report } = await checkIndicators(context);
      await writeSettings(context, { rules, report });
    });
    const setting = async (name: string, value: CellValue) => {
      const row = addressOf(host, "HERTS Settings", name).slice(1);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("HERTS Settings");
        sheet.getRange(`B${row}`).values = [[value]];
        await context.sync();
      });
    };
    await setting("Report title", "=How we did in 2023");
    await setting(
      "Previous data",
      "Previous data is as at March / Q4 2022 unless otherwise stated.",
    );
    await setting("Latest data", "2022-23");
    await setting("Ambitions", "9");
    const { model, findings } = await build(host);
    expect(model.key.slice(0, 2).map(({ meaning }) => meaning)).toEqual([
      "Previous data is as at March / Q4 2022 unless otherwise stated.",
      "Latest data is for 2022-23 unless otherwise stated.",
    ]);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("No measure belongs to Ambition 9, so all ambitions count."),
    );
    expect(model.ambitions.flatMap(({ measures }) => measures)).toHaveLength(2);
  }));
