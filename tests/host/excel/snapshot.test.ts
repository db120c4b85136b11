import { takeSnapshot } from "../../../src/excel/snapshot";
import type { WorkbookSnapshot } from "../../../src/core/workbook/types";
import { createHost, withGlobals, type Host } from "../../../src/host/host";
import { defaultStyle, emptySheet, ensureCell } from "../../../src/host/model/workbook";
import { analystsWorkbook, designOf, inHost, sheetNamed, write } from "./opened";

const snapshotOf = (host: Host): Promise<WorkbookSnapshot> =>
  withGlobals(host, () => host.Excel.run((context) => takeSnapshot(context)));

/** Does something to the sheet "Indicators" through Excel, then reads the workbook. */
async function snapshotAfter(work: (sheet: Excel.Worksheet) => void, requirementSet = "1.15") {
  return inHost({ workbook: analystsWorkbook(), requirementSet }, async (host) => {
    await host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Indicators"));
      await context.sync();
    });
    return (await snapshotOf(host)).sheets[0]!;
  });
}

test("the used range comes with its place, values, number formats and formulas", async () => {
  const sheet = await snapshotAfter((indicators) => {
    indicators.getRange("A1").clear();
    indicators.getRange("C3:D4").values = [
      ["No.", "'=typed"],
      [0.674, true],
    ];
    indicators.getRange("C4").numberFormat = [["0.0%"]];
    indicators.getRange("D4").formulas = [["=1+1"]];
  });
  expect(sheet).toMatchObject({
    name: "Indicators",
    visibility: "visible",
    firstRow: 2,
    firstColumn: 2,
  });
  expect(sheet.values[0]).toEqual(["No.", "=typed"]);
  expect(sheet.values[1]![0]).toBe(0.674);
  expect(sheet.numberFormats).toEqual([
    ["General", "General"],
    ["0.0%", "General"],
  ]);
  expect(sheet.formulas).toEqual([
    ["", ""],
    ["", "=1+1"],
  ]);
});

test("hidden rows and columns, tables and merged areas come in worksheet coordinates", async () => {
  const sheet = await snapshotAfter((indicators) => {
    indicators.getRange("B2:C3").values = [
      ["No.", "Indicator"],
      [1, "x"],
    ];
    indicators.tables.add("B2:C3", true).name = "Measures";
    indicators.getRange("3:3").rowHidden = true;
    indicators.getRange("C:C").columnHidden = true;
    indicators.getRange("A5:A7").merge();
    indicators.getRange("D5:F5").merge();
  });
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.hiddenColumns]).toEqual([2]);
  expect(sheet.tables).toEqual([
    {
      name: "Measures",
      area: { row: 1, column: 1, rowCount: 2, columnCount: 2 },
      hasHeaders: true,
    },
  ]);
  expect(sheet.merges).toEqual([
    { row: 4, column: 0, rowCount: 3, columnCount: 1 },
    { row: 4, column: 3, rowCount: 1, columnCount: 3 },
  ]);
});

test("merged areas are left out where Excel cannot tell them", async () => {
  const sheet = await snapshotAfter((indicators) => indicators.getRange("A5:A7").merge(), "1.9");
  expect(sheet.merges).toEqual([]);
});

test("three syncs are enough for sixty sheets", () =>
  inHost(
    { workbook: analystsWorkbook(...Array.from({ length: 59 }, (_, i) => `Sheet ${i}, 'A'!`)) },
    async (host) => {
      host.counters.reset();
      const { sheets, name } = await snapshotOf(host);
      expect([sheets.length, name, host.counters.syncs]).toEqual([
        60,
        "indicators-2022-23.xlsx",
        3,
      ]);
    },
  ));

test("200,000 blank formatted rows cost nothing", async () => {
  const workbook = analystsWorkbook();
  const style = { ...defaultStyle, fill: "#FFFF00" };
  for (let row = 1; row <= 200_000; row += 1) ensureCell(workbook.sheets[0]!, row, 0).style = style;
  await inHost({ workbook }, async (host) => {
    host.counters.reset();
    const { sheets } = await snapshotOf(host);
    expect(sheets[0]!.values).toEqual([["Indicators: my own text"]]);
    expect(host.counters.responseBytes).toBeLessThan(10_000);
  });
});

test("a stray cell at the end of the sheet does not make the add-in read it all", async () => {
  const workbook = analystsWorkbook();
  ensureCell(workbook.sheets[0]!, 1_048_575, 5).value = "stray";
  await inHost({ workbook }, async (host) => {
    const [sheet] = (await snapshotOf(host)).sheets;
    expect(sheet!.isCut).toBe(true);
    expect(sheet!.values[0]![0]).toBe("Indicators: my own text");
    expect(sheet!.values.length * 6).toBeLessThanOrEqual(500_000);
  });
});

test("sheets that the add-in made are left out, a copy or a foreign Report is not", () =>
  inHost({ workbook: analystsWorkbook("Report") }, async (host) => {
    await write(host, designOf({}));
    const { sheets } = await snapshotOf(host);
    expect(sheets.map(({ name }) => name)).toEqual(["Indicators", "Report"]);
  }));

test("hidden sheets are read and said to be hidden; empty ones are empty", async () => {
  const workbook = analystsWorkbook("Lists");
  workbook.sheets.push(emptySheet("{9}", "Empty"));
  sheetNamed(workbook, "Lists").visibility = "VeryHidden";
  const host = await createHost({ workbook });
  const [, lists, empty] = (await snapshotOf(host)).sheets;
  host.close();
  expect(lists).toMatchObject({ visibility: "veryHidden", values: [["Lists: my own text"]] });
  expect(empty).toMatchObject({ visibility: "visible", values: [], merges: [], tables: [] });
});

test("an error value is its text, and a 32,767-character cell comes whole", async () => {
  const text = "x".repeat(32_767);
  const sheet = await snapshotAfter((indicators) => {
    indicators.getRange("A1:B1").values = [["#N/A", `'${text}`]];
  });
  expect(sheet.values).toEqual([["#N/A", text]]);
});

test("a user who is typing is asked to press Enter", () =>
  inHost({ workbook: analystsWorkbook(), badDays: { cellEditMode: true } }, async (host) => {
    await expect(snapshotOf(host)).rejects.toMatchObject({ kind: "cell edit mode" });
  }));
