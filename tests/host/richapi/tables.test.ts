import { failure, onSheet, valuesOf } from "./harness";

const rows = [
  ["No.", "Indicator", "Latest"],
  [1, "School readiness", 67.4],
  [2, "Attendance", 94],
];

test("a table is made over cells that were written and can be found everywhere", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:D4").values = rows;
    const table = sheet.tables.add("B2:D4", true);
    table.set({
      name: "Herts_Ambition_1",
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    });
    const same = context.workbook.tables.getItem("HERTS_AMBITION_1");
    same.load(
      "id,name,style,showBandedRows,showFilterButton,showHeaders,showTotals,worksheet/name",
    );
    same.columns.load("count,items/name,items/index");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Latest").getDataBodyRange(),
      table.columns.getItemAt(0).getRange(),
    ].map((range) => range.load("address"));
    const count = context.workbook.tables.getCount();
    context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/id");
    const none = sheet.tables.getItemOrNullObject("none");
    await context.sync();
    expect(same.toJSON()).toMatchObject({
      name: "Herts_Ambition_1",
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
      showHeaders: true,
      showTotals: false,
    });
    expect(same.worksheet.name).toBe("Sheet1");
    expect(same.columns.items.map(({ name }) => name)).toEqual(["No.", "Indicator", "Latest"]);
    expect(ranges.map(({ address }) => address)).toEqual(
      ["B2:D4", "B2:D2", "B3:D4", "D3:D4", "B2:B4"].map((address) => `Sheet1!${address}`),
    );
    expect([count.value, context.workbook.tables.items.length, none.isNullObject]).toEqual([
      1,
      1,
      true,
    ]);
  }));

test("header cells become text, never blank and never twice the same", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:E2").values = [
      ["Value", "", "value", 2022, "Value"],
      [1, 2, 3, 4, 5],
    ];
    sheet.tables.add("A1:E2", true);
    expect(await valuesOf(sheet, "A1:E1")).toEqual([
      ["Value", "Column2", "value2", "2022", "Value3"],
    ]);
    sheet.getRange("A1:B1").values = [["Same", "Same"]];
    expect(await valuesOf(sheet, "A1:E1")).toEqual([["Same", "Same2", "value2", "2022", "Value3"]]);
  }));

test("a table without headers gets a header row above its data", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A5").values = [["below"]];
    const range = sheet.tables.add("A1:B2", false).getRange().load("address");
    expect(await valuesOf(sheet, "A1:B6")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["", ""],
      ["", ""],
      ["below", ""],
    ]);
    expect(range.address).toBe("Sheet1!A1:B3");
    await context.sync();
  }));

test("a table of a header alone gets a blank row", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["a", "b"]];
    const range = sheet.tables.add(sheet.getRange("A1:B1"), true).getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
  }));

test("tables do not overlap, and writing below one does not make it longer", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = rows;
    const table = sheet.tables.add("A1:C3", true);
    sheet.getRange("A4:C4").values = [[3, "x", 1]];
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C3");
    sheet.tables.add("C3:D9", true);
    expect((await failure(context)).code).toBe("InvalidArgument");
    sheet.getRange("A1:B1").merge();
    expect((await failure(context)).code).toBe("InvalidOperation");
  }));

test.each(["A1", "two words", "1st", "R1C1", "", "C", "a-b"])("%j is no name for a table", (name) =>
  onSheet(async (sheet, context) => {
    sheet.tables.add("A1:B2", true).name = name;
    expect((await failure(context)).code).toBe("InvalidArgument");
  }),
);

test("a table's name is used once in the workbook, also against defined names", () =>
  onSheet(async (sheet, context) => {
    context.workbook.names.add("Taken", sheet.getRange("Z1"));
    const [first, second] = [sheet.tables.add("A1:B2", true), sheet.tables.add("D1:E2", true)];
    first.name = "Figures";
    await context.sync();
    for (const name of ["FIGURES", "taken"]) {
      second.name = name;
      expect((await failure(context)).code).toBe("ItemAlreadyExists");
    }
    first.name = "figures";
    await context.sync();
  }));

test("a table is resized from its header down", () =>
  onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    sheet.tables.add("A9:B10", true);
    table.resize("A1:C6");
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C6");
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Column1", "Column2", "Column3"]);
    for (const address of ["A2:B5", "D1:E3", "A1:B1", "A1:B9"]) {
      table.resize(address);
      expect((await failure(context)).code).toBe("InvalidArgument");
    }
  }));

test("rows are added inside and at the end, and what lies below moves down", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = rows;
    sheet.getRange("A4").values = [["below"]];
    const table = sheet.tables.add("A1:C3", true);
    table.rows.add(0, [[0, "first", 1]]);
    table.rows.add(undefined, [
      [9, "last", 2],
      [10, "very last", 3],
    ]);
    table.rows.load("count,items/values");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C6");
    expect(table.rows.items.map(({ values }) => values[0]?.[1])).toEqual([
      "first",
      "School readiness",
      "Attendance",
      "last",
      "very last",
    ]);
    table.rows.getItemAt(1).delete();
    expect(await valuesOf(sheet, "A5:A7")).toEqual([[10], ["below"], [""]]);
  }));

test("a totals row is added and taken away", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = rows;
    const table = sheet.tables.add("A1:C3", true);
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address,values");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([total.address, total.values[0]?.[0], body.address]).toEqual([
      "Sheet1!A4:C4",
      "Total",
      "Sheet1!A2:C3",
    ]);
    table.showTotals = false;
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C3");
  }));

test("a table goes with or without its cells", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = rows;
    sheet.getRange("E1:G3").values = rows;
    const kept = sheet.tables.add("A1:C3", true).convertToRange().load("address");
    sheet.tables.add("E1:G3", true).delete();
    const count = sheet.tables.getCount();
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect([kept.address, count.value, used.address]).toEqual(["Sheet1!A1:C3", 0, "Sheet1!A1:C3"]);
  }));

test("a column is renamed through its header", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:C3").values = rows;
    const table = sheet.tables.add("A1:C3", true);
    table.columns.getItem("Latest").name = "=Latest";
    table.columns.getItem(1).values = [["Number"], [7], [8]];
    expect(await valuesOf(sheet, "A1:C3")).toEqual([
      ["Number", "Indicator", "=Latest"],
      [7, "School readiness", 67.4],
      [8, "Attendance", 94],
    ]);
  }));

test("inserting cells that would tear a table apart is refused, whole rows move it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:D4").values = rows;
    const table = sheet.tables.add("B2:D4", true);
    sheet.getRange("B1:C1").insert("Down");
    expect((await failure(context)).code).toBe("InsertDeleteConflict");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A:A").delete("Left");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A4:C7");
  }));
