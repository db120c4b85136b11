import ExcelJS from "exceljs";
import {
  defaultStyle,
  emptySheet,
  emptyWorkbook,
  ensureCell,
  findSheet,
  type WorkbookModel,
} from "../../../src/host/model/workbook";
import { cellFor } from "../../../src/host/model/cells";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { reopen, table, withRows } from "./books";
import { described, fileOf, mainNamespace, minimalParts, partsOf, sheetXml } from "./support";

async function readByOthers(model: WorkbookModel): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await saveWorkbook(model);
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

describe("another reader sees", () => {
  test("text as text, whatever it begins with", async () => {
    const texts = ["=1+1", "+1", "-", "@SUM(A1)", " 67.4% ", "two\nlines", "😀", "عربي"];
    const sheet = (await readByOthers(withRows([texts]))).worksheets[0]!;
    texts.forEach((text, i) => expect(sheet.getCell(1, i + 1).value).toBe(text));
  });

  test("each formula with the value that it had here, of every type", async () => {
    const model = withRows([["↑", 0.25, true, "#N/A"]]);
    for (const [i, cell] of [...model.sheets[0]!.cells.get(0)!.values()].entries()) {
      cell.formula = `=HERTS.TREND(${i},2)`;
      if (i === 3) cell.isError = true;
    }
    const sheet = (await readByOthers(model)).worksheets[0]!;
    const results = [1, 2, 3, 4].map((column) => sheet.getCell(1, column).value);
    expect(results).toEqual([
      { formula: "_xldudf_HERTS_TREND(0,2)", result: "↑" },
      { formula: "_xldudf_HERTS_TREND(1,2)", result: 0.25 },
      { formula: "_xldudf_HERTS_TREND(2,2)", result: true },
      { formula: "_xldudf_HERTS_TREND(3,2)", result: { error: "#N/A" } },
    ]);
  });

  test("the page set-up, the panes, the table and the title", async () => {
    const model = withRows([
      ["No.", "Measure"],
      [1, "a"],
      [2, "b"],
    ]);
    const sheet = model.sheets[0]!;
    sheet.tables.push(table());
    sheet.frozenRows = 1;
    sheet.rows.set(1, { size: 40 });
    sheet.columns.set(1, { size: 210 });
    Object.assign(sheet.pageSetup, {
      orientation: "Landscape",
      fitToWidth: 1,
      firstPageNumber: 7,
      printTitleRows: { first: 0, last: 0 },
      headersFooters: { centerFooter: "Page &P" },
    });
    model.properties.title = "Performance report 2022–23";
    const read = await readByOthers(model);
    const [page] = read.worksheets;
    expect(read.title).toBe("Performance report 2022–23");
    expect(page!.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      firstPageNumber: 7,
      printTitlesRow: "1:1",
    });
    expect(page!.headerFooter.oddFooter).toBe("&CPage &P");
    expect(page!.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(page!.getRow(2).height).toBe(40);
    expect(page!.getColumn(2).width).toBe(40);
    expect(page!.getTable("Measures")).toBeDefined();
  });
});

test("a formula that fills several cells is stored as a dynamic array, not in braces", async () => {
  const model = withRows([[1, 2, 3]]);
  Object.assign(model.sheets[0]!.cells.get(0)!.get(0)!, {
    formula: '=HERTS.PARSE("67.4%")',
    spill: { rowCount: 1, columnCount: 3 },
  });
  const parts = partsOf(await saveWorkbook(model));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('cm="1"><f t="array" ref="A1:C1">');
  expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
  expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
});

test("sheets are renamed, moved, hidden and shown, and names follow their sheets", async () => {
  const model = emptyWorkbook();
  model.sheets.push(emptySheet("{2}", "Two"), emptySheet("{3}", "Three"));
  model.sheets[1]!.pageSetup.printTitleRows = { first: 0, last: 1 };
  model.names.push({
    name: "Local",
    formula: "=Two!$A$1",
    comment: "",
    visible: true,
    scope: "{2}",
  });
  const opened = await reopen(model);
  const two = findSheet(opened, "Two")!;
  two.name = "It's renamed";
  opened.sheets = [findSheet(opened, "Three")!, two, findSheet(opened, "Sheet1")!];
  opened.sheets[2]!.visibility = "VeryHidden";
  opened.activeSheetId = two.id;
  const bytes = await saveWorkbook(opened);
  expect(described(await openWorkbook(bytes, "x.xlsx"))).toEqual(described(opened));
  const workbook = partsOf(bytes)["xl/workbook.xml"]!;
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'It''s renamed'!$1:$2</definedName>`,
  );
  expect(workbook).toContain('activeTab="1"');
});

test("only the shown sheet is selected, so that typing never goes into several sheets", async () => {
  const model = emptyWorkbook();
  const opened = await reopen(model);
  const report = emptySheet("{r}", "Report");
  opened.sheets.push(report);
  opened.activeSheetId = report.id;
  const parts = partsOf(await saveWorkbook(opened));
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
});

describe("changing the looks of a cell", () => {
  const styles = `<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><strike/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><diagonal style="thin"/></border></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment textRotation="90"/><protection locked="0"/></xf></cellXfs></styleSheet>`;
  const parts = () => {
    const made = minimalParts(sheetXml('<row r="1"><c r="A1" s="0"><v>1</v></c></row>'));
    made["xl/styles.xml"] = styles;
    made["xl/_rels/workbook.xml.rels"] = made["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    return made;
  };

  test("keeps what the model does not know: rotation, strike-through, protection, theme", async () => {
    const model = await openWorkbook(fileOf(parts()), "x.xlsx");
    const cell = model.sheets[0]!.cells.get(0)!.get(0)!;
    const { style } = cell;
    cell.style = { ...style, wrapText: true, font: { ...style.font, bold: true }, fill: "#FFFF00" };
    const saved = partsOf(await saveWorkbook(model))["xl/styles.xml"]!;
    expect(saved).toContain(
      '<font><b/><strike/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font>',
    );
    expect(saved).toMatch(/<alignment textRotation="90" wrapText="1"\/><protection locked="0"\/>/);
    expect(saved).toContain('<fgColor rgb="FFFFFF00"/>');
  });

  test("uses one format for cells that look alike", async () => {
    const model = emptyWorkbook();
    for (let row = 0; row < 50; row++) {
      const cell = ensureCell(model.sheets[0]!, row, 0);
      cell.style = { ...defaultStyle, font: { ...defaultStyle.font, bold: true } };
    }
    expect(partsOf(await saveWorkbook(model))["xl/styles.xml"]).toContain('<cellXfs count="2">');
  });
});

test("new cells in a file with prefixed elements are written with the prefix", async () => {
  const parts = minimalParts(
    `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  const model = await openWorkbook(fileOf(parts), "x.xlsx");
  ensureCell(model.sheets[0]!, 0, 0).value = 7;
  ensureCell(model.sheets[0]!, 1, 1).hyperlink = { address: "https://example.org/" };
  ensureCell(model.sheets[0]!, 1, 1).value = true;
  const bytes = await saveWorkbook(model);
  const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toContain('<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>');
  expect(sheet).toContain('<x:hyperlink ref="B2" xmlns:r=');
  expect(described(await openWorkbook(bytes, "x.xlsx"))).toEqual(described(model));
});

test("a row without a number keeps its place when rows are added above it", async () => {
  const parts = minimalParts(sheetXml("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
  const model = await openWorkbook(fileOf(parts), "x.xlsx");
  ensureCell(model.sheets[0]!, 0, 3).value = "new";
  expect(described(await reopen(model))).toEqual(described(model));
});

test("a column of a range gets its own width and the others keep theirs", async () => {
  const columns = '<cols><col min="2" max="5" width="12" style="3" customWidth="1"/></cols>';
  const model = await openWorkbook(fileOf(minimalParts(sheetXml("", "", columns))), "x.xlsx");
  model.sheets[0]!.columns.set(2, { size: 105, hidden: true });
  const sheet = partsOf(await saveWorkbook(model))["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toContain(
    '<cols><col min="2" max="2" width="12" style="3" customWidth="1"/><col min="3" max="3" width="20" style="3" customWidth="1" hidden="1"/><col min="4" max="5" width="12" style="3" customWidth="1"/></cols>',
  );
});

test("stored results of a new workbook are not calculated anew on opening", async () => {
  const parts = partsOf(await saveWorkbook(emptyWorkbook()));
  expect(parts["xl/workbook.xml"]).toMatch(/<calcPr calcId="\d{6}"\/>/);
  expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  expect(parts["docProps/app.xml"]).toContain("<Application>Microsoft Excel</Application>");
});

test("a blank cell of a formatted column is written in the column's format", async () => {
  const styles = partsOf(await saveWorkbook(emptyWorkbook()))["xl/styles.xml"]!;
  const parts = minimalParts(
    sheetXml("", "", '<cols><col min="2" max="2" width="12" customWidth="1" style="1"/></cols>'),
  );
  parts["xl/styles.xml"] = styles.replace(
    "</cellXfs>",
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs>',
  );
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
    "</Relationships>",
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const model = await openWorkbook(fileOf(parts), "x.xlsx");
  const sheet = model.sheets[0]!;
  expect(sheet.columns.get(1)!.style!.numberFormat).toBe("0.00%");
  cellFor(sheet, 3, 1).value = 0.674;
  ensureCell(sheet, 4, 1).value = 5;
  const saved = await saveWorkbook(model);
  expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain('<c r="B4" s="1"><v>0.674</v></c>');
  expect(described(await openWorkbook(saved, "x.xlsx"))).toEqual(described(model));
});
