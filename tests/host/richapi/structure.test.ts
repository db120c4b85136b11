import { failure, onSheet, valuesOf, withHost } from "./harness";

test("inserted rows move values, looks, heights and everything that refers to them", () =>
  withHost(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A3:A5").values = [["a"], ["b"], ["c"]];
      sheet.getRange("A4").format.font.bold = true;
      sheet.getRange("A4").format.rowHeight = 40;
      other.getRange("A1:A3").formulas = [["=Sheet1!A3"], ["=SUM(Sheet1!$A$3:A5)"], ["=A3"]];
      context.workbook.names.add("Rows", sheet.getRange("A3:B5"));
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.pageLayout.setPrintArea("A1:B5");
      sheet.horizontalPageBreaks.add("A4");
      sheet.getRange("4:5").insert("Down");
      expect(await valuesOf(sheet, "A1:A7")).toEqual([[""], [""], ["a"], [""], [""], ["b"], ["c"]]);
      const formulas = other.getRange("A1:A3").load("formulas");
      const look = sheet.getRange("A6").format.load("rowHeight,font/bold");
      const name = context.workbook.names.getItem("Rows").getRange().load("address");
      await context.sync();
      expect(formulas.formulas).toEqual([["=Sheet1!A3"], ["=SUM(Sheet1!$A$3:A7)"], ["=A3"]]);
      expect([look.rowHeight, look.font.bold]).toEqual([40, true]);
      expect(name.address).toBe("Sheet1!A3:B7");
    });
    expect(workbook.sheets[0]).toMatchObject({
      rowBreaks: [5],
      pageSetup: { printTitleRows: { first: 2, last: 2 }, printArea: { row: 0, rowCount: 7 } },
    });
  }));

test("references to deleted cells become #REF!, and longer ones shrink", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("C1:C4").formulas = [["=A5"], ["=SUM(A4:A9)"], ["=A9"], ["=B5"]];
    sheet.getRange("A5:A6").delete("Up");
    const range = sheet.getRange("C1:C4").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=#REF!"], ["=SUM(A4:A7)"], ["=A7"], ["=B5"]]);
    context.workbook.names.add("Gone", "=Sheet1!$A$5");
    sheet.getRange("5:5").delete("Up");
    const name = context.workbook.names.getItem("Gone").load("formula,type");
    await context.sync();
    expect([name.formula, name.type]).toEqual(["=Sheet1!#REF!", "Error"]);
  }));

test("cells inserted to the right push only their own rows", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:C2").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange("B1").insert("Right");
    expect(await valuesOf(sheet, "A1:D2")).toEqual([
      [1, "", 2, 3],
      [4, 5, 6, ""],
    ]);
    sheet.getRange("A2").delete("Left");
    expect(await valuesOf(sheet, "A1:D2")).toEqual([
      [1, "", 2, 3],
      [5, 6, "", ""],
    ]);
  }));

test("cells cannot be pushed off the sheet", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert("Down");
    expect((await failure(context)).code).toBe("NonBlankCellOffSheet");
  }));

test("merged areas move and shrink with their rows", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A3:B5").merge();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("5:5").delete("Up");
    const merged = sheet.getRange().getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toBe("Sheet1!A4:B5");
  }));
