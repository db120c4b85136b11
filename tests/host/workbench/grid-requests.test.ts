import { cellAt } from "../../../src/host/model/workbook";
import type { GridEdit } from "../../../src/host/workbench/server/grid-requests";
import { refusalInWords } from "../../../src/host/workbench/server/refusals";
import { parseArea } from "../../../src/host/model/areas";
import { grid } from "../excel/opened";
import { personAtGrid } from "./person-at-grid";

const person = personAtGrid();
const { sheet, does, type } = person;
const area = (address: string) => parseArea(address)!;
const value = (row: number, column: number) => cellAt(sheet(), row, column)?.value;

/** What the person is told of something that cannot be done. */
const refused = (edit: GridEdit) =>
  does(edit).then(
    () => "done",
    (error: unknown) => refusalInWords(error),
  );

test("what is typed is taken as Excel takes it, and formulas have results", async () => {
  await type("B2:C3", [
    ["94", "115"],
    ['=HERTS.TREND(B2,C2,"higher")', null],
  ]);
  expect([value(1, 1), value(1, 2), value(2, 1)]).toEqual([94, 115, "↑"]);
  await type("C2", [["90"]]);
  expect(value(2, 1)).toBe("⇄");
  expect(person.host.workbook.isDirty).toBe(true);
});

test("selecting is no change of the workbook", async () => {
  await does({ type: "select", sheet: sheet("Notes").id, area: area("B2:C3") });
  expect(person.host.workbook.activeSheetId).toBe(sheet("Notes").id);
  expect(person.host.workbook.selection).toEqual(area("B2:C3"));
  expect(person.host.workbook.isDirty ?? false).toBe(false);
});

test("clearing takes the contents and leaves the looks", async () => {
  const look = cellAt(sheet(), 0, 0)?.style;
  await does({ type: "clear", sheet: sheet().id, area: area("A1:Z9") });
  expect(cellAt(sheet(), 0, 0)?.value ?? "").toBe("");
  expect(cellAt(sheet(), 0, 0)?.style ?? look).toBe(look);
});

test("rows and columns are inserted and deleted with all that refers to them", async () => {
  await type("B2:B3", [["7"], ["=B2*2"]]);
  const rows = { sheet: sheet().id, axis: "rows", first: 1, count: 2 } as const;
  await does({ type: "insert", ...rows });
  expect(cellAt(sheet(), 4, 1)).toMatchObject({ formula: "=B4*2", value: 14 });
  await does({ type: "delete", ...rows });
  expect(cellAt(sheet(), 2, 1)).toMatchObject({ formula: "=B2*2", value: 14 });
  await does({ type: "insert", sheet: sheet().id, axis: "columns", first: 0, count: 1 });
  expect(cellAt(sheet(), 2, 2)).toMatchObject({ formula: "=C2*2", value: 14 });
});

test("heights, widths and hidden rows are kept in points", async () => {
  const bands = { sheet: sheet().id, first: 2, count: 2 } as const;
  await does({ type: "resize", ...bands, axis: "columns", size: 90 });
  await does({ type: "hide", ...bands, axis: "rows" });
  expect([2, 3, 4].map((column) => sheet().columns.get(column)?.size)).toEqual([90, 90, undefined]);
  expect([2, 3].map((row) => sheet().rows.get(row)?.hidden)).toEqual([true, true]);
  await does({ type: "unhide", ...bands, axis: "rows" });
  expect(sheet().rows.get(2)?.hidden ?? false).toBe(false);
  expect(person.host.workbook.isDirty).toBe(true);
});

test("a copy moves its references along; a move leaves nothing behind, also where they overlap", async () => {
  await type("A2:B2", [["5", "=A2+1"]]);
  const from = { sheet: sheet().id, area: area("A2:B2") };
  await does({ type: "copy", from, sheet: sheet().id, area: area("A3:B3"), moves: false });
  expect(cellAt(sheet(), 2, 1)).toMatchObject({ formula: "=A3+1", value: 6 });
  const third = { sheet: sheet().id, area: area("A3:B3") };
  await does({ type: "copy", from: third, sheet: sheet().id, area: area("B3:C3"), moves: true });
  expect(grid(sheet(), 3, 3)[2]).toEqual(["", 5, 6]);
});

test("sheets are added in front, renamed in every formula, and deleted", async () => {
  await type("A2", [["=Notes!A1"]]);
  await does({ type: "rename sheet", sheet: sheet("Notes").id, name: "My notes" });
  expect(cellAt(sheet(), 1, 0)?.formula).toBe("='My notes'!A1");
  await does({ type: "add sheet" });
  expect(person.host.workbook.sheets.map(({ name }) => name)).toEqual([
    "Indicators",
    "My notes",
    "Sheet3",
  ]);
  expect(person.host.workbook.activeSheetId).toBe(sheet("Sheet3").id);
  await does({ type: "delete sheet", sheet: sheet("My notes").id });
  expect(value(1, 0)).toBe("#REF!");
});

test("a tab is moved among those that are to be seen", async () => {
  for (let sheets = 2; sheets < 5; sheets++) await does({ type: "add sheet" });
  const names = () => person.host.workbook.sheets.map(({ name }) => name);
  expect(names()).toEqual(["Indicators", "Notes", "Sheet3", "Sheet4", "Sheet5"]);
  sheet("Notes").visibility = "Hidden";
  await does({ type: "move sheet", sheet: sheet("Sheet5").id, position: 1 });
  expect(names()).toEqual(["Indicators", "Notes", "Sheet5", "Sheet3", "Sheet4"]);
  await does({ type: "move sheet", sheet: sheet("Indicators").id, position: 3 });
  expect(names()).toEqual(["Notes", "Sheet5", "Sheet3", "Sheet4", "Indicators"]);
});

describe("what Excel does not allow is told in words, and changes nothing", () => {
  test("typing on a protected sheet", async () => {
    sheet().isProtected = true;
    const told = await refused({
      type: "edit",
      sheet: sheet().id,
      area: area("A1"),
      values: [["x"]],
    });
    expect(told).toContain("protected");
    expect(value(0, 0)).toBe("Indicators: my own text");
  });

  test("adding a sheet to a workbook whose structure is protected", async () => {
    person.host.workbook.isStructureProtected = true;
    expect(await refused({ type: "add sheet" })).toContain("protected");
    expect(person.host.workbook.sheets).toHaveLength(2);
  });

  test("names that are none, or taken", async () => {
    const rename = (name: string) =>
      refused({ type: "rename sheet", sheet: sheet("Notes").id, name });
    expect(await rename("a/b")).toContain("1 to 31 characters");
    expect(await rename("indicators")).toContain("Another sheet has this name");
  });

  test("deleting the last visible sheet", async () => {
    sheet("Notes").visibility = "Hidden";
    expect(await refused({ type: "delete sheet", sheet: sheet().id })).toContain("at least one");
  });

  test("a sheet that has gone meanwhile", async () => {
    const edit = { type: "clear", sheet: "{99}", area: area("A1") } as const;
    expect(await refused(edit)).toBe("That sheet is not in the workbook any more.");
  });
});

test("an edit waits for its turn while the add-in's request is carried out", async () => {
  person.host.badDays.delayMs = 60;
  const run = person.host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["from the add-in"]];
    await context.sync();
  });
  await new Promise((done) => setTimeout(done, 20));
  const typing = type("A1", [["from the person"]]);
  expect(value(0, 0)).toBe("Indicators: my own text");
  await Promise.all([run, typing]);
  expect(value(0, 0)).toBe("from the person");
});

test("the edit that ends cell-edit mode does not wait for the request that waits for it", async () => {
  person.host.badDays.cellEditMode = true;
  const run = person.host.Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
  await new Promise((done) => setTimeout(done, 30));
  await type("A1", [["typed"]]);
  person.host.badDays.cellEditMode = false;
  expect(await run).toBe("typed");
});
