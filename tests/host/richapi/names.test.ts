import { failure, onSheet } from "./harness";

test("names stand for ranges, constants and formulas", () =>
  onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("Figures", sheet.getRange("A1:B2"), "a comment");
    names.add("Tolerance", "=0.05");
    names.add("Year", "2022-23");
    sheet.names.add("Figures", "=Sheet1!$C$3");
    names.load(
      "items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment",
    );
    sheet.names.load("items/name,items/scope,items/value");
    await context.sync();
    expect(names.items.map((item) => item.toJSON())).toEqual([
      expect.objectContaining({
        name: "Figures",
        type: "Range",
        value: "Sheet1!A1:B2",
        formula: "=Sheet1!$A$1:$B$2",
        scope: "Workbook",
        visible: true,
        comment: "a comment",
      }),
      expect.objectContaining({ name: "Tolerance", type: "Double", value: 0.05 }),
      expect.objectContaining({
        name: "Year",
        type: "String",
        value: "2022-23",
        formula: '="2022-23"',
      }),
    ]);
    expect(sheet.names.items.map(({ scope, value }) => [scope, value])).toEqual([
      ["Worksheet", "Sheet1!C3"],
    ]);
  }));

test("a name is changed, hidden, used as an address and deleted", () =>
  onSheet(async (sheet, context) => {
    const item = context.workbook.names.add("Report_area", sheet.getRange("A1"));
    item.formula = "=Sheet1!$B$2:$C$3";
    item.visible = false;
    item.comment = "made by the add-in";
    item.load("visible,comment");
    const range = sheet.getRange("report_AREA").load("address");
    await context.sync();
    expect([item.visible, item.comment, range.address]).toEqual([
      false,
      "made by the add-in",
      "Sheet1!B2:C3",
    ]);
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("Report_area");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test.each(["A1", "two words", "1st", "R1C1", "", "a-b", "XFD1"])("%j is no name", (name) =>
  onSheet(async (sheet, context) => {
    context.workbook.names.add(name, sheet.getRange("A1"));
    expect((await failure(context)).code).toBe("InvalidArgument");
  }),
);

test("a name is given once in its scope", () =>
  onSheet(async (sheet, context) => {
    context.workbook.names.add("Once", "=1");
    await context.sync();
    context.workbook.names.add("ONCE", "=2");
    expect((await failure(context)).code).toBe("ItemAlreadyExists");
    context.workbook.names.getItem("none").load("name");
    expect((await failure(context)).code).toBe("ItemNotFound");
    expect(sheet.isNullObject).toBe(false);
  }));
