import { failure, onSheet, valuesOf, withHost } from "./harness";

test("sheets are added, found, counted and listed in their order", () =>
  onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Report").load("name,id,position");
    const unnamed = worksheets.add().load("name");
    worksheets.add("Hidden").visibility = "Hidden";
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true).load("name");
    const missing = worksheets.getItemOrNullObject("none");
    const same = worksheets.getItem("REPORT").load("id");
    worksheets.load("items/name,items/visibility");
    sheet.load("id");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Sheet1 Visible",
      "Report Visible",
      "Sheet3 Visible",
      "Hidden Hidden",
    ]);
    expect([count.value, visible.value, last.name, unnamed.name]).toEqual([
      4,
      3,
      "Sheet3",
      "Sheet3",
    ]);
    expect(missing.isNullObject).toBe(true);
    expect([added.position, same.id]).toEqual([1, added.id]);
  }));

test("a part of a collection is loaded with $top and $skip", () =>
  onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    ["B", "C", "D"].forEach((name) => worksheets.add(name));
    worksheets.load({ $top: 2, $skip: 1, name: true, tables: { name: true } });
    await context.sync();
    expect(worksheets.items.map(({ name, tables }) => [name, tables.items.length])).toEqual([
      ["B", 0],
      ["C", 0],
    ]);
  }));

test.each(["", "x".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "[a]", "'a", "a'", "History"])(
  "%j is no name for a sheet",
  (name) =>
    onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      expect((await failure(context)).code).toBe("InvalidArgument");
    }),
);

test("a name that is taken is refused, whatever its case", () =>
  onSheet(async (sheet, context) => {
    context.workbook.worksheets.add("Report");
    await context.sync();
    context.workbook.worksheets.add("REPORT");
    expect((await failure(context)).code).toBe("ItemAlreadyExists");
    sheet.name = "report";
    expect((await failure(context)).code).toBe("ItemAlreadyExists");
    sheet.name = "SHEET1";
    await context.sync();
  }));

test("the actions before a failing one stay applied, those after it do not happen", () =>
  withHost(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Before");
      worksheets.getItem("none").activate();
      worksheets.add("After");
      expect(await failure(context)).toMatchObject({
        code: "ItemNotFound",
        httpStatusCode: 404,
        debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      });
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Before"]);
  }));

test("renaming a sheet changes every formula and name that mentions it", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A3").formulas = [
      ["=Sheet1!B2+sheet1!$C$3"],
      ['="Sheet1!B2"'],
      ["=SUM(Sheet1!A:A)"],
    ];
    context.workbook.names.add("Figures", sheet.getRange("A1:B2"));
    sheet.name = "Children's data";
    const range = other.getRange("A1:A3").load("formulas");
    const name = context.workbook.names.getItem("Figures").load("formula");
    await context.sync();
    expect(range.formulas).toEqual([
      ["='Children''s data'!B2+'Children''s data'!$C$3"],
      ['="Sheet1!B2"'],
      ["=SUM('Children''s data'!A:A)"],
    ]);
    expect(name.formula).toBe("='Children''s data'!$A$1:$B$2");
  }));

test("deleting a sheet leaves #REF! where it was mentioned, and takes its own names along", () =>
  onSheet(async (sheet, context) => {
    const gone = context.workbook.worksheets.add("Gone");
    gone.names.add("Own", gone.getRange("A1"));
    context.workbook.names.add("Global", gone.getRange("A1"));
    sheet.getRange("A1").formulas = [["=Gone!A1+1"]];
    const kept = gone.getRange("B2").load("address");
    await context.sync();
    gone.delete();
    const cell = sheet.getRange("A1").load("formulas,values,valueTypes");
    const name = context.workbook.names.getItem("Global").load("formula,type");
    const range = context.workbook.names.getItem("Global").getRangeOrNullObject();
    await context.sync();
    expect([cell.formulas, cell.values, cell.valueTypes]).toEqual([
      [["=#REF!+1"]],
      [["#REF!"]],
      [["Error"]],
    ]);
    expect([name.formula, name.type, range.isNullObject]).toEqual(["=#REF!", "Error", true]);
    kept.load("values");
    expect((await failure(context)).code).toBe("InvalidReference");
  }));

test("the last visible sheet can be neither deleted nor hidden", () =>
  onSheet(async (sheet, context) => {
    context.workbook.worksheets.add("Hidden").visibility = "VeryHidden";
    sheet.delete();
    expect((await failure(context)).code).toBe("InvalidOperation");
    sheet.visibility = "Hidden";
    expect((await failure(context)).code).toBe("InvalidOperation");
  }));

test("a sheet's id is never used again", () =>
  onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.add("A").load("id");
    await context.sync();
    first.delete();
    const second = worksheets.add("B").load("id");
    await context.sync();
    expect(second.id).not.toBe(first.id);
  }));

test("position, tab colour and gridlines are set and read", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.set({ position: 0, tabColor: "#336699", showGridlines: false });
    other.load("position,tabColor,showGridlines");
    sheet.load("position,tabColor,showGridlines");
    const next = other.getNext().load("name");
    const none = sheet.getNextOrNullObject();
    await context.sync();
    expect([other.position, other.tabColor, other.showGridlines]).toEqual([0, "#336699", false]);
    expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([1, "", true]);
    expect([next.name, none.isNullObject]).toEqual(["Sheet1", true]);
  }));

test("frozen panes are set, told and taken away", () =>
  onSheet(async (sheet, context) => {
    const { freezePanes } = sheet;
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocation().load("address");
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([rows.address, none.isNullObject]).toEqual(["Sheet1!1:2", true]);
  }));

test("a protected sheet refuses changes, except in unlocked cells", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.protection.load("protected");
    sheet.getRange("B1").values = [["allowed"]];
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    const attempts = [
      () => (sheet.getRange("A1").values = [[1]]),
      () => (sheet.getRange("A1").format.font.bold = true),
      () => sheet.getRange("A1").clear(),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.tables.add("A1:B2", true),
      () => (sheet.pageLayout.orientation = "Landscape"),
    ];
    for (const attempt of attempts) {
      attempt();
      expect((await failure(context)).code).toBe("AccessDenied");
    }
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    expect(await valuesOf(sheet, "A1:B1")).toEqual([[1, "allowed"]]);
  }));

test("a protected workbook keeps its sheets as they are", () =>
  onSheet(async (sheet, context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
    for (const attempt of [
      () => void context.workbook.worksheets.add("X"),
      () => void (sheet.name = "Y"),
      () => sheet.delete(),
    ]) {
      attempt();
      expect((await failure(context)).code).toBe("AccessDenied");
    }
  }));

test("a sheet has no charts before one is added", () =>
  onSheet(async (sheet, context) => {
    const count = sheet.charts.getCount();
    sheet.charts.load("items/name");
    await context.sync();
    expect([count.value, sheet.charts.items]).toEqual([0, []]);
  }));

test("a member that the host does not play is not found, with its name", () =>
  onSheet(async (sheet, context) => {
    sheet.comments.load("items");
    expect(await failure(context)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.Comments"),
    });
    sheet.getRange("A1").flashFill();
    expect(await failure(context)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.FlashFill"),
    });
    sheet.load("tabId");
    expect(await failure(context)).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.TabId"),
    });
  }));
