import path from "node:path";
import { createHost, withGlobals } from "../../../src/host/host";
import { openWorkbookFile, saveWorkbookFile } from "../../../src/host/xlsx";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");
const reported = path.join(folder, "report.xlsx");

interface Found {
  readonly rule: string;
  readonly measure: string | null;
  readonly sheet: string;
  readonly cell: string;
}

/** Findings of `check --json` on the written report. */
async function onReport(file: string): Promise<Found[]> {
  const { out, err } = await herts("check", file, "--json");
  expect(err).toBe("");
  const { findings } = JSON.parse(out) as { findings: Found[] };
  return findings.filter(({ rule }) => rule.startsWith("report-"));
}

/** The report file with a change that is made and saved in Excel. */
async function changed(
  name: string,
  change: (workbook: Excel.Workbook) => Promise<void> | void,
): Promise<string> {
  const host = await createHost({ workbook: await openWorkbookFile(reported) });
  try {
    await withGlobals(host, () =>
      host.Excel.run(async (context) => {
        await change(context.workbook);
        await context.sync();
      }),
    );
    const file = path.join(folder, name);
    await saveWorkbookFile(host.workbook, file);
    return file;
  } finally {
    host.close();
  }
}

beforeAll(async () => {
  const { code, err } = await herts("report", sample, "-o", reported);
  expect([code, err]).toEqual([0, ""]);
});

test("a report that was just written, saved and opened again has nothing to find", async () =>
  expect(await onReport(reported)).toEqual([]));

test("after a figure of the indicator table has changed, check says that the report is outdated", async () => {
  const file = await changed("figure.xlsx", async ({ worksheets, context }) => {
    const used = worksheets.getItem("Indicators").getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes("63.9% (625/978)"));
    const column = used.values[row]!.indexOf("63.9% (625/978)");
    used.getCell(row, column).values = [["64.9% (635/978)"]];
  });
  expect(await onReport(file)).toEqual([
    expect.objectContaining({
      rule: "report-outdated",
      measure: null,
      sheet: "Report",
      cell: "A1",
    }),
  ]);
});

test("what was changed by hand in a tab of the report is shown with its tab and cell", async () => {
  const file = await changed("by-hand.xlsx", ({ tables }) => {
    const rows = tables.getItem("Herts_Ambition_1").getDataBodyRange();
    rows.getCell(0, 2).format.font.color = "#B1B4B6";
    rows.getCell(1, 3).clear("Contents");
  });
  const found = await onReport(file);
  expect(found.map(({ rule }) => rule).sort()).toEqual([
    "report-blank-in-table",
    "report-colour-alone",
    "report-contrast",
  ]);
  const [contrast] = found.filter(({ rule }) => rule === "report-contrast");
  expect(contrast).toMatchObject({ measure: "1", sheet: "Report - Ambition 1" });
  const { out } = await herts("check", file);
  expect(out).toMatch(
    new RegExp(
      `^warning +'Report - Ambition 1'!${contrast?.cell} +1 +report-contrast +The text of cell ${contrast?.cell} `,
      "m",
    ),
  );
});
