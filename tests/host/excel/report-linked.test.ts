import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { defaultReportChoices } from "../../../src/core/report/choices";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import { takeSnapshot } from "../../../src/excel/snapshot";
import { createAddinHost } from "../../../src/host/addin-host";
import { withGlobals, type Host } from "../../../src/host/host";
import { cellAt, type WorkbookModel } from "../../../src/host/model/workbook";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { analystsWorkbook, everything, grid, sheetNamed, write } from "./opened";

jest.setTimeout(120_000);

const linked = { ...defaultReportChoices, values: "linked" } as const;

/** Opens the workbook with the add-in's functions, which linked arrows need. */
async function inAddin(workbook: WorkbookModel, work: (host: Host) => Promise<void>) {
  const host = await createAddinHost({ workbook });
  try {
    await work(host);
  } finally {
    host.close();
  }
}

/** The report as it would be designed now: with formulas, and as text. */
async function designs(host: Host, choices: typeof linked | LinkedOnOneTab = linked) {
  const snapshot = await withGlobals(host, () =>
    host.Excel.run((context) => takeSnapshot(context)),
  );
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  const model = buildReport(reading.workbook, [], { tolerance: 0.05 });
  return {
    linked: designReport(model, choices),
    text: designReport(model, { ...choices, values: "text" }),
  };
}
type LinkedOnOneTab = typeof linkedOnOneTab;
const linkedOnOneTab = { ...linked, layout: "one tab" } as const;

/** @param names of the written sheets, in the order of the designs */
function expectPrinted(host: Host, designed: readonly DesignedSheet[], names: readonly string[]) {
  designed.forEach(({ rows, columnWidths }, i) => {
    const values = rows.map((row) => row.map((cell) => cell?.value ?? ""));
    const sheet = sheetNamed(host.workbook, names[i]!);
    expect(grid(sheet, values.length, columnWidths.length)).toEqual(values);
  });
}

const formulasOf = (sheets: readonly DesignedSheet[]) =>
  sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));

/** A made-up workbook: `Data (Q4)'s` holds figures as numbers, as text, blank, and shared by two lines. */
function madeUp(): WorkbookModel {
  const workbook = analystsWorkbook();
  workbook.sheets[0]!.name = "Data (Q4)'s";
  return workbook;
}

const header = ["No.", "Indicator", "Polarity", "Previous Data", "Latest Data", "Commentary"];
type Row = readonly [string | number, string, string, string | number, string | number, string];
const measures: readonly { row: Row; formats?: readonly [string, string] }[] = [
  { row: [1, "Share of children seen", "higher", 0.67441, 0.67359], formats: ["0.0%", "0.0%"] },
  { row: [2, "Spent on places", "lower", 3221196, 3500000], formats: ["£#,##0", "£#,##0"] },
  { row: [3, "Children supported", "Bigger is better", 94, 115], formats: ["General", "General"] },
  { row: [4, "Rate per 10,000", "lower", "203.40 Top quartile nationally", " 213.0  "] },
  { row: [5, "Share in education", "higher", "67.4% (694/1,030)", "63.9% (625/978)"] },
  { row: [6, "New indicator", "higher", "", "12%"] },
  { row: [7, "Days lost", "lower", 5.6, 6.3], formats: ['0.0 "days"', '0.0 "days"'] },
  { row: [8, "Graduates", "higher", "N/A", "=2+2"] },
  { row: [9, "No polarity given", "", "10%", "12%"] },
  { row: [10, "A dash", "higher", "-", "12%"] },
].map(({ row, formats }) => ({
  row: [...row, "As planned."] as unknown as Row,
  ...(formats ? { formats: formats as [string, string] } : {}),
}));

async function enter(host: Host): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data (Q4)'s");
    const values = [header, ...measures.map(({ row }) => row)].map((row) =>
      row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)),
    );
    const range = sheet.getRange("A1").getResizedRange(measures.length, header.length - 1);
    range.values = values as unknown[][];
    measures.forEach(({ formats }, i) => {
      if (formats) sheet.getRange(`D${i + 2}:E${i + 2}`).numberFormat = [[...formats]];
    });
    await context.sync();
  });
}

describe("a linked report of a made-up workbook", () => {
  test("prints right after the build what the report as text prints, on tabs and on one tab", () =>
    inAddin(madeUp(), async (host) => {
      await enter(host);
      for (const choices of [linked, linkedOnOneTab]) {
        const { linked: sheets, text } = await designs(host, choices);
        expectPrinted(host, text, (await write(host, sheets)).sheets);
      }
    }));

  test("refers to whole cells with plain formats, and prints as text what they do not say alone", () =>
    inAddin(madeUp(), async (host) => {
      await enter(host);
      const { linked: sheets } = await designs(host);
      const table = sheets[1]!.tables[0]!;
      const rows = sheets[1]!.rows.slice(table.row + 1, table.row + table.rowCount);
      const linkedColumns = rows.map((row) => [2, 3, 4].map((c) => row[c]!.formula !== undefined));
      expect(linkedColumns).toEqual([
        [true, true, true],
        [true, true, true],
        [true, true, true],
        [true, true, true],
        [true, true, true],
        [true, true, true],
        [false, false, false],
        [true, true, true],
        [true, true, false],
        [false, true, true],
      ]);
      expect(rows[0]![2]!.formula).toBe(
        `=IF(TRIM('Data (Q4)''s'!D2)="","N/A",TEXT('Data (Q4)''s'!D2,"0.0%"))`,
      );
    }));

  test("follows a figure that changes, and its arrow with it", () =>
    inAddin(madeUp(), async (host) => {
      await enter(host);
      await write(host, (await designs(host)).linked);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data (Q4)'s");
        sheet.getRange("E2").values = [[0.5]];
        sheet.getRange("D7:E7").values = [["'14%", ""]];
        await context.sync();
      });
      const [, measuresTab] = (await designs(host)).text;
      expectPrinted(host, [measuresTab!], ["Report - Other measures"]);
      const report = sheetNamed(host.workbook, "Report - Other measures");
      const row = report.tables[0]!.area.row + 1;
      expect([2, 3, 4].map((column) => cellAt(report, row, column)!.value)).toEqual([
        "67.4%",
        "50.0%",
        "↓ Declining",
      ]);
      expect([2, 3, 4].map((column) => cellAt(report, row + 5, column)!.value)).toEqual([
        "14%",
        "N/A",
        "N/A – Not comparable",
      ]);
    }));

  test("is the same when it is built again, and becomes text again when the choice is text", () =>
    inAddin(madeUp(), async (host) => {
      await enter(host);
      const { linked: sheets, text } = await designs(host);
      await write(host, text);
      const asText = everything(host.workbook);
      await write(host, sheets);
      const asFormulas = everything(host.workbook);
      await write(host, sheets);
      expect(everything(host.workbook)).toEqual(asFormulas);
      await write(host, text);
      expect(everything(host.workbook)).toEqual(asText);
    }));

  test("no text of the workbook becomes a formula", () =>
    inAddin(madeUp(), async (host) => {
      await enter(host);
      for (const formula of formulasOf((await designs(host)).linked)) {
        expect(formula).toMatch(
          /^=(?:IF\(TRIM\('Data \(Q4\)''s'![DE]\d+\)="","N\/A",(?:TRIM\('Data \(Q4\)''s'![DE]\d+\)|TEXT\('Data \(Q4\)''s'![DE]\d+,"[£#,0.%]+"\))\)|SUBSTITUTE\(HERTS\.TREND\(C\d+,D\d+,"(?:higher|lower)",0\.05\),"N\/A","N\/A –"\)&" "&HERTS\.TRENDTEXT\(C\d+,D\d+,"(?:higher|lower)",0\.05\))$/,
        );
      }
    }));
});

test.each(["indicators-2022-23.xlsx", "indicators-existing-layout.xlsx"])(
  "the linked report of %s prints what the report as text prints for every measure",
  async (sample) =>
    inAddin(await openWorkbookFile(`samples/${sample}`), async (host) => {
      const { linked: sheets, text } = await designs(host);
      expectPrinted(host, text, (await write(host, sheets)).sheets);
      expect(formulasOf(sheets).length).toBeGreaterThan(20);
    }),
);
