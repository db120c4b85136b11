import { failure, onSheet, valuesOf } from "./harness";

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

test.each<[string, Step, string]>([
  ["getCell", (r) => r.getCell(1, 2), "D3"],
  ["getRow", (r) => r.getRow(1), "B3:D3"],
  ["getColumn", (r) => r.getColumn(2), "D2:D4"],
  ["getLastCell", (r) => r.getLastCell(), "D4"],
  ["getLastRow", (r) => r.getLastRow(), "B4:D4"],
  ["getLastColumn", (r) => r.getLastColumn(), "D2:D4"],
  ["getEntireRow", (r) => r.getEntireRow(), "2:4"],
  ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
  ["getOffsetRange", (r) => r.getOffsetRange(-1, 2), "D1:F3"],
  ["getResizedRange", (r) => r.getResizedRange(1, -2), "B2:B5"],
  ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 1), "B2"],
  ["getRowsAbove", (r) => r.getRowsAbove(), "B1:D1"],
  ["getRowsBelow", (r) => r.getRowsBelow(2), "B5:D6"],
  ["getColumnsBefore", (r) => r.getColumnsBefore(1), "A2:A4"],
  ["getColumnsAfter", (r) => r.getColumnsAfter(2), "E2:F4"],
  ["getBoundingRect", (r) => r.getBoundingRect("A1"), "A1:D4"],
  ["getIntersection", (r, sheet) => r.getIntersection(sheet.getRange("C1:Z3")), "C2:D3"],
])("%s leads to the right cells", (_name, step, address) =>
  onSheet(async (sheet, context) => {
    const range = step(sheet.getRange("B2:D4"), sheet).load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  }),
);

test("a range knows its place and size", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(2, 1, 3, 4);
    range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,address,isEntireRow");
    const whole = sheet.getRange().load("cellCount,values,isEntireRow,isEntireColumn");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 3,
      columnCount: 4,
      cellCount: 12,
    });
    expect(range.address).toBe("Sheet1!B3:E5");
    expect(whole.cellCount).toBe(-1);
    expect(whole.values).toBeNull();
    expect(whole.isEntireRow && whole.isEntireColumn).toBe(true);
  }));

test("an address with a quoted sheet name is given and understood", () =>
  onSheet(async (sheet, context) => {
    sheet.name = "Children's data - 1";
    const range = sheet.getRange("'Children''s data - 1'!$A$1:$B2").load("address");
    await context.sync();
    expect(range.address).toBe("'Children''s data - 1'!A1:B2");
  }));

test.each(["A0", "XFE1", "A1:B2:C3", "nothing", "A1048577", "Other!A1"])(
  "%s is no range",
  (address) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).load("address");
      expect(await failure(context)).toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Worksheet.getRange" },
      });
    }),
);

test("ranges that do not meet have a null object as their intersection", () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    const inner = none.getCell(0, 0);
    await context.sync();
    expect([none.isNullObject, inner.isNullObject]).toEqual([true, true]);
    sheet.getRange("A1").getIntersection("B2").load("address");
    expect((await failure(context)).code).toBe("ItemNotFound");
  }));

test("the used range counts looks unless values only are asked for", () =>
  onSheet(async (sheet, context) => {
    const blank = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect(blank.isNullObject).toBe(true);
    expect(first.address).toBe("Sheet1!A1");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E9").format.fill.color = "red";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const part = sheet.getRange("C1:Z100").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([all.address, values.address, part.address]).toEqual([
      "Sheet1!B2:E9",
      "Sheet1!B2:C3",
      "Sheet1!C2:C3",
    ]);
  }));

test("20,000 cells are written in chunks and read back", () =>
  onSheet(async (sheet, context) => {
    const grid = Array.from({ length: 2000 }, (_row, i) =>
      Array.from({ length: 10 }, (_cell, j) => i * 10 + j),
    );
    const range = sheet.getRangeByIndexes(5, 2, 2000, 10);
    range.values = grid;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(grid);
  }));

test("a grid of another shape is refused and nothing is written", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
    expect((await failure(context)).code).toBe("InvalidArgument");
    expect(await valuesOf(sheet, "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  }));

test("a cell holds 32,767 characters and no more", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["x".repeat(32_767)]];
    await context.sync();
    sheet.getRange("A2").values = [["x".repeat(32_768)]];
    expect((await failure(context)).code).toBe("InvalidArgument");
  }));

test("clear takes what it is told to", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    const bold = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
    expect(await valuesOf(sheet, "A1:C1")).toEqual([["", 2, ""]]);
    expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
    sheet.getRange().clear();
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  }));

test("clearing the unused rest of a sheet is quick", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("G:G").format.font.bold = true;
    sheet.getRange("A1:B60").values = Array.from({ length: 60 }, (_row, n) => [n, n]);
    const begin = Date.now();
    sheet.getRange("59:1048576").clear();
    sheet.getRangeByIndexes(0, 6, 500, 16_378).clear("Formats");
    sheet.getRange().clear("Hyperlinks");
    sheet.getRange("59:1048576").rowHidden = false;
    sheet.getRange("59:1048576").format.useStandardHeight = true;
    sheet.getRange("G:XFD").format.useStandardWidth = true;
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(Date.now() - begin).toBeLessThan(1000);
    expect(used.address).toBe("Sheet1!A1:B58");
  }));

test("merging keeps the first value only, and the merged areas can be listed", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:E2").merge(true);
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("address,areaCount,areas/items/address");
    const none = sheet.getRange("G1:H2").getMergedAreasOrNullObject();
    expect(await valuesOf(sheet, "A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(merged.address).toBe("Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2");
    expect(merged.areas.items.map((area) => area.address)).toHaveLength(3);
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1").unmerge();
    sheet.getRange("B2").values = [[9]];
    expect(await valuesOf(sheet, "A1:B2")).toEqual([
      [1, ""],
      ["", 9],
    ]);
    await context.sync();
  }));

test("copying moves relative references along and leaves fixed ones", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=B1+$C$1+SUM(B$1:B2)"]];
    sheet.getRange("A3").copyFrom("A1");
    sheet.getRange("E5").copyFrom("A1", "Formulas");
    sheet.getRange("G1").copyFrom("A1", "Values");
    const range = sheet.getRange("A1:G5").load("formulas");
    await context.sync();
    expect(range.formulas[2]?.[0]).toBe("=B3+$C$1+SUM(B$1:B4)");
    expect(range.formulas[4]?.[4]).toBe("=F5+$C$1+SUM(F$1:F6)");
    expect(range.formulas[0]?.[6]).toBe(0);
  }));

test("a link shows its text and can be read and cleared", () =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = {
      documentReference: "'Report'!A1",
      textToDisplay: "=not a formula",
      screenTip: "Go",
    };
    cell.load("values,formulas,hyperlink");
    await context.sync();
    expect(cell.formulas).toEqual([["=not a formula"]]);
    expect(cell.hyperlink).toEqual({
      documentReference: "'Report'!A1",
      textToDisplay: "=not a formula",
      screenTip: "Go",
    });
    cell.clear("Hyperlinks");
    cell.load("hyperlink");
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  }));

test("hidden rows and columns are told, and mixed ones are null", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const ranges = ["2:3", "1:3", "1:1"].map((rows) => sheet.getRange(rows).load("rowHidden"));
    const column = sheet.getRange("B1").load("columnHidden,hidden");
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
    const columns = sheet
      .getRange("A1:B1")
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(ranges.map((range) => range.rowHidden)).toEqual([true, null, false]);
    expect([column.columnHidden, column.hidden]).toEqual([true, true]);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true]);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: true, format: { columnWidth: 48 } },
    ]);
  }));

test("a range that was kept follows inserted and deleted rows", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B5").load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7");
    sheet.getRange("7:7").delete("Up");
    range.load("address");
    expect((await failure(context)).code).toBe("InvalidReference");
  }));

test("the selection is kept for each sheet", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("B2:C3").select();
    other.getRange("D4").select();
    const before = context.workbook.getSelectedRange().load("address");
    await context.sync();
    sheet.activate();
    const after = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([before.address, after.address, active.address]).toEqual([
      "Other!D4",
      "Sheet1!B2:C3",
      "Sheet1!B2",
    ]);
  }));
