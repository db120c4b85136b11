import { cellAt, ensureCell, findSheet } from "../../../src/host/model/workbook";
import { readMarks } from "../../../src/excel/marks";
import { createHost } from "../../../src/host/host";
import { buildReport, designReport } from "../../../src/core/report";
import { workbookOf } from "../../unit/report/measures";
import { analystsWorkbook, designOf, everything, grid, inHost, sheetNamed, write } from "./opened";

const five = [1, 2, 3, 4, 5].map((ambition) => ({ ambition }));
const ours = [
  "Report",
  "Report - Ambition 1",
  "Report - Ambition 2",
  "Report - Ambition 3",
  "Report - Ambition 4",
  "Report - Ambition 5",
  "Report - Notes",
];

test("the report stands on new tabs at the end, with the designed cells, tables and heights", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    const design = designOf(...five);
    expect(await write(host, design)).toMatchObject({ sheets: ours, retired: [] });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators", ...ours]);
    for (const wanted of design) {
      const sheet = sheetNamed(host.workbook, wanted.name);
      const values = wanted.rows.map((row) => row.map((cell) => cell?.value ?? ""));
      expect(grid(sheet, values.length, wanted.columnWidths.length)).toEqual(values);
      expect(sheet.tables.map(({ name }) => name)).toEqual(wanted.tables.map(({ name }) => name));
      const heights = wanted.rowHeights.map((_, row) => sheet.rows.get(row)?.size);
      expect(heights).toEqual(wanted.rowHeights);
    }
  }));

test("writing the same report again changes nothing", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await write(host, designOf(...five));
    const before = everything(host.workbook);
    await write(host, designOf(...five));
    expect(everything(host.workbook)).toEqual(before);
  }));

test.each([
  "=1+1",
  "+44 1992 555555",
  "-5",
  "@SUM(A1)",
  "2/2",
  "67.4%",
  "£3,221,196",
  "May 2022",
  "1e5",
  "TRUE",
  "'quoted'",
  "#N/A",
  "007",
])("the text %s stays exactly that text", (text) =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await write(host, designOf({ previous: text, latest: text, commentary: text }));
    const sheet = sheetNamed(host.workbook, "Report - Ambition 1");
    const row = sheet.tables[0]!.area.row + 1;
    for (const column of [2, 3, 5]) {
      const cell = cellAt(sheet, row, column)!;
      expect(cell.value).toBe(text);
      expect([cell.formula, cell.isError ?? false, cell.style.numberFormat]).toEqual([
        undefined,
        false,
        "General",
      ]);
    }
  }),
);

describe("sheets of others", () => {
  test("a sheet that somebody else named Report stays, and links lead to ours", () =>
    inHost({ workbook: analystsWorkbook("Report", "Report - Ambition 1") }, async (host) => {
      const before = everything(host.workbook).sheets;
      const { sheets } = await write(host, designOf({}));
      expect(sheets).toEqual(["Report (HERTS)", "Report - Ambition 1 (HERTS)", "Report - Notes"]);
      const after = everything(host.workbook).sheets;
      for (const name of Object.keys(before)) expect(after[name]).toEqual(before[name]);
      const links = [...sheetNamed(host.workbook, "Report (HERTS)").cells.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ hyperlink }) => hyperlink?.documentReference ?? []);
      expect(links).toEqual(["'Report - Ambition 1 (HERTS)'!A1", "'Report - Notes'!A1"]);
    }));

  test("a table or name of ours that exists already is left alone", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Indicators");
        sheet.getRange("H1:H2").values = [["Head"], ["x"]];
        sheet.tables.add("H1:H2", true).name = "Herts_Ambition_1";
        context.workbook.names.add("Herts_Symbols", sheet.getRange("H1"));
        await context.sync();
      });
      await write(host, designOf({}));
      const tables = (name: string) => sheetNamed(host.workbook, name).tables.map((t) => t.name);
      expect(tables("Indicators")).toEqual(["Herts_Ambition_1"]);
      expect(tables("Report - Ambition 1")).toEqual(["Herts_Ambition_1_2"]);
      expect(tables("Report - Notes")).toEqual(["Herts_Symbols_2"]);
      const before = everything(host.workbook);
      await write(host, designOf({}));
      expect(everything(host.workbook)).toEqual(before);
    }));

  test("a tab of ours keeps the name that the user gave it", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Report").name = "Our year's report";
        context.workbook.worksheets.add("Report").getRange("A1").values = [["mine"]];
        await context.sync();
      });
      const { sheets } = await write(host, designOf({}));
      expect(sheets[0]).toBe("Our year's report");
      expect(cellAt(sheetNamed(host.workbook, "Report"), 0, 0)!.value).toBe("mine");
    }));

  test("a tab of ours that was deleted is made again, among the others", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf(...five));
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Report").delete();
        context.workbook.worksheets.getItem("Report - Ambition 2").delete();
        await context.sync();
      });
      const { sheets } = await write(host, designOf(...five));
      expect(sheets).toEqual(ours);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators", ...ours]);
      const marks = readMarks(host.workbook.names.map((each) => ({ ...each, scope: "Workbook" })));
      expect(marks).toHaveLength(ours.length);
    }));

  test("a tab of ours whose first row was deleted is still ours", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      const before = everything(host.workbook);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Report");
        sheet.getRange("1:1").delete("Up");
        await context.sync();
      });
      host.workbook.names[0]!.formula = "=Report!#REF!";
      await write(host, designOf({}));
      const after = everything(host.workbook);
      expect(withoutIds(after.sheets)).toEqual(withoutIds(before.sheets));
      expect(after.names).toEqual(before.names);
    }));
});

describe("a report that changes", () => {
  test.each([
    ["shorter", 9, 2],
    ["longer", 2, 9],
  ])("that becomes %s leaves nothing of the old one", (_, first, second) =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const measures = (n: number) => Array.from({ length: n }, () => ({ bees: [`BE ${n}`] }));
      await write(host, designOf(...measures(first)));
      await write(host, designOf(...measures(second)));
      const fresh = await createHost({ workbook: analystsWorkbook() });
      await write(fresh, designOf(...measures(second)));
      fresh.close();
      const seen = (workbook: typeof host.workbook) => everything(workbook).sheets;
      expect(withoutIds(seen(host.workbook))).toEqual(withoutIds(seen(fresh.workbook)));
    }),
  );

  test("what the user did to our tab is undone: merges, hidden rows, notes beside it", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}, {}));
      const before = everything(host.workbook).sheets;
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Report - Notes");
        sheet.getRange("A30:B31").merge();
        sheet.getRange("D4").values = [["note to self"]];
        sheet.getRange("5:6").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
        sheet.getRange("A4").format.fill.color = "#FF0000";
        sheet.visibility = "Hidden";
        await context.sync();
      });
      await write(host, designOf({}, {}));
      expect(everything(host.workbook).sheets).toEqual(before);
    }));

  test("a tab that the report has no use for is emptied and hidden, and comes back when it has", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({ ambition: 1 }, { ambition: 2 }));
      const full = everything(host.workbook);
      const { retired } = await write(host, designOf({ ambition: 2 }));
      expect(retired).toEqual(["Report - Ambition 1"]);
      const tab = sheetNamed(host.workbook, "Report - Ambition 1");
      expect([tab.visibility, tab.tables.length, tab.cells.size]).toEqual(["Hidden", 0, 1]);
      const once = everything(host.workbook);
      await write(host, designOf({ ambition: 2 }));
      expect(everything(host.workbook)).toEqual(once);
      await write(host, designOf({ ambition: 1 }, { ambition: 2 }));
      expect(withoutIds(everything(host.workbook).sheets)).toEqual(withoutIds(full.sheets));
      expect(everything(host.workbook).order).toEqual(full.order);
    }));
});

/** Tables that are made anew have new ids. */
function withoutIds(sheets: ReturnType<typeof everything>["sheets"]) {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => [
      name,
      { ...sheet, tables: sheet.tables.map((table) => ({ ...table, id: "" })) },
    ]),
  );
}

describe("what the user sees", () => {
  test("the user stays where they were", () =>
    inHost({ workbook: analystsWorkbook("Other") }, async (host) => {
      await write(host, designOf({}));
      await host.userSelect("Other", "C5:D9");
      await write(host, designOf({}, {}));
      expect(findSheet(host.workbook, host.workbook.activeSheetId)!.name).toBe("Other");
      expect(host.workbook.selection).toEqual({ row: 4, column: 2, rowCount: 5, columnCount: 2 });
    }));

  test("every tab of the report has the cursor in A1", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      await host.userSelect("Report", "C5");
      await write(host, designOf({}));
      expect(findSheet(host.workbook, host.workbook.activeSheetId)!.name).toBe("Report");
      expect(host.workbook.selection).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    }));

  test("new tabs are green, and keep the colour that the user gives them", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      const colours = () => host.workbook.sheets.map(({ tabColor }) => tabColor);
      expect(colours()).toEqual(["", "#00703C", "#00703C", "#00703C"]);
      sheetNamed(host.workbook, "Report - Notes").tabColor = "#FF0000";
      await write(host, designOf({}));
      expect(colours()).toEqual(["", "#00703C", "#00703C", "#FF0000"]);
    }));

  test("the report follows its front tab to where the user moved it", () =>
    inHost({ workbook: analystsWorkbook("Other") }, async (host) => {
      await write(host, designOf({}));
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Report").position = 1;
        await context.sync();
      });
      await write(host, designOf({}));
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
        "Indicators",
        "Report",
        "Report - Ambition 1",
        "Report - Notes",
        "Other",
      ]);
    }));

  test("pages are A4 landscape, one page wide, with the header on each and numbers that run on", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      const { pageSetup, frozenRows } = sheetNamed(host.workbook, "Report - Ambition 1");
      expect(pageSetup).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        fitToWidth: 1,
        fitToHeight: null,
        firstPageNumber: null,
        printTitleRows: { first: 2, last: 2 },
        printArea: { row: 0, column: 0, rowCount: 4, columnCount: 6 },
      });
      expect(pageSetup.headersFooters.rightFooter).toMatch(/Page &P of &N$/);
      expect(frozenRows).toBe(3);
    }));

  test("an ampersand of a title is no code of the header", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({ ambition: 7, ambitionText: "Ambition 7 – Health & Play &D" }));
      const { centerHeader } = sheetNamed(host.workbook, "Report - Ambition 7").pageSetup
        .headersFooters;
      expect(centerHeader).toMatch(/Health && Play &&D$/);
    }));

  test("the document gets a title and a subject only where it has none", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      expect(host.workbook.properties).toMatchObject({
        title: expect.stringMatching(/^Plan for Children and Young People/),
        subject: "Performance report",
      });
      Object.assign(host.workbook.properties, { title: "My own title", subject: "Mine" });
      await write(host, designOf({}));
      expect(host.workbook.properties).toMatchObject({ title: "My own title", subject: "Mine" });
    }));

  test("the title that last year's report gave makes room for this year's", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const titled = (title: string) => {
        const model = buildReport(workbookOf([{}]), [], { tolerance: 0.05 });
        return designReport({ ...model, title });
      };
      const longTitle = `Report for 2024-25 ${"and all that it says ".repeat(20)}`.trim();
      for (const title of [
        'The "Plan": report for 2022-23',
        "Report for 2023-24",
        longTitle,
        "B",
      ]) {
        await write(host, titled(title));
        expect(host.workbook.properties.title).toBe(title);
      }
    }));

  test("the marks and what is kept are hidden names", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designOf({}));
      expect(host.workbook.names.map(({ name, visible, scope }) => [name, visible, scope])).toEqual(
        [
          ["_HERTS_report", false, null],
          ["_HERTS_ambition_1", false, null],
          ["_HERTS_notes", false, null],
          ["_HERTS_document_title", false, null],
        ],
      );
    }));

  test("nothing but the report's sheets is written where the workbook has data in the way", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      ensureCell(sheetNamed(host.workbook, "Indicators"), 70, 300).value = "far out";
      const before = everything(host.workbook).sheets.Indicators;
      await write(host, designOf(...five));
      expect(everything(host.workbook).sheets.Indicators).toEqual(before);
    }));
});
