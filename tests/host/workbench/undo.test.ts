import fc from "fast-check";
import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { parseArea } from "../../../src/host/model/areas";
import { cellAt } from "../../../src/host/model/workbook";
import type { GridEdit } from "../../../src/host/workbench/server/grid-requests";
import { UndoList } from "../../../src/host/workbench/server/undo-list";
import { analystsWorkbook } from "../excel/opened";
import { described } from "../xlsx/support";
import { personAtGrid } from "./person-at-grid";

jest.setTimeout(60_000);

const person = personAtGrid();
const { sheet, does, type } = person;
const area = (address: string) => parseArea(address)!;
const shown = (address: string) => {
  const { row, column } = area(address);
  return cellAt(sheet(), row, column)?.value ?? "";
};

/** All that the workbook holds; what is selected is no part of it. */
function contentOf({ workbook }: AddinHost): string {
  const { sheets, names } = described(workbook);
  return JSON.stringify({ sheets, names });
}

/** What the add-in writes into A9 of the first sheet. */
const addinWrites = (write: (range: Excel.Range) => void) =>
  person.host.Excel.run(async (context) => {
    write(context.workbook.worksheets.getFirst().getRange("A9"));
    await context.sync();
  });

test("typing is taken back and done again, with the results of the formulas that depend on it", async () => {
  await type("B2:C2", [["94", '=HERTS.TREND(90,B2,"higher")']]);
  await type("B2", [["60"]]);
  expect(shown("C2")).toBe("↓");
  await person.undoList.undo();
  expect([shown("B2"), shown("C2")]).toEqual([94, "↑"]);
  expect(person.host.workbook.selection).toEqual(area("B2"));
  await person.undoList.redo();
  expect([shown("B2"), shown("C2")]).toEqual([60, "↓"]);
  await person.undoList.undo();
  await person.undoList.undo();
  expect([shown("B2"), shown("C2")]).toEqual(["", ""]);
  expect([person.undoList.canUndo, person.undoList.canRedo]).toEqual([false, true]);
  await person.undoList.undo();
  expect(person.undoList.canRedo).toBe(true);
});

test("a result that filled further cells goes with its formula, and comes back with it", async () => {
  await type("B2", [["=SEQUENCE(3)"]]);
  expect([shown("B2"), shown("B3"), shown("B4")]).toEqual([1, 2, 3]);
  await person.undoList.undo();
  expect([shown("B2"), shown("B3"), shown("B4")]).toEqual(["", "", ""]);
  await person.undoList.redo();
  await type("B2", [["7"]]);
  expect([shown("B2"), shown("B3"), shown("B4")]).toEqual([7, "", ""]);
  await person.undoList.undo();
  expect([shown("B2"), shown("B3"), shown("B4")]).toEqual([1, 2, 3]);
});

test("a deleted row comes back with its contents, its height and the formulas that referred to it", async () => {
  await type("B2:B4", [["7"], ["8"], ["=SUM(B2:B3)"]]);
  await type("D1", [["=B3"]]);
  const rows = { sheet: sheet().id, axis: "rows", first: 2, count: 1 } as const;
  await does({ type: "resize", ...rows, size: 44 });
  const before = contentOf(person.host);
  await does({ type: "delete", ...rows });
  expect(cellAt(sheet(), 0, 3)?.value).toBe("#REF!");
  await person.undoList.undo();
  expect(contentOf(person.host)).toBe(before);
  expect([shown("D1"), shown("B4"), sheet().rows.get(2)?.size]).toEqual([8, 15, 44]);
});

test("a change of one header that changed another one is taken back in both", async () => {
  await type("B5:C6", [
    ["Plan", "Actual"],
    ["1", "2"],
  ]);
  await person.host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("B5:C6", true);
    await context.sync();
  });
  await type("B5", [["Actual"]]);
  expect([shown("B5"), shown("C5")]).toEqual(["Actual", "Actual2"]);
  await person.undoList.undo();
  expect([shown("B5"), shown("C5")]).toEqual(["Plan", "Actual"]);
});

test("what the add-in has written empties the list: a value, and a look as well", async () => {
  for (const write of [
    (range: Excel.Range) => void (range.values = [["from the add-in"]]),
    (range: Excel.Range) => void (range.format.fill.color = "#FF0000"),
  ]) {
    await type("A3", [["mine"]]);
    await addinWrites(write);
    expect([person.undoList.canUndo, person.undoList.canRedo]).toEqual([false, false]);
  }
  await type("A3", [["again"]]);
  await addinWrites((range) => range.select());
  expect(person.undoList.canUndo).toBe(true);
});

test("the add-in hears of what is taken back as of any change", async () => {
  const heard: string[] = [];
  await person.host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => {
      heard.push(`${changeType} ${address}`);
    });
    await context.sync();
  });
  await type("B2", [["5"]]);
  await does({ type: "insert", sheet: sheet().id, axis: "rows", first: 1, count: 1 });
  await person.undoList.undo();
  await person.undoList.undo();
  await new Promise((done) => setTimeout(done, 20));
  expect(heard).toEqual(["RangeEdited B2", "RowInserted 2:2", "RowDeleted 2:2", "RangeEdited B2"]);
});

test("whole sheets cannot be taken back, nor what was done before them", async () => {
  await type("A3", [["mine"]]);
  await does({ type: "move sheet", sheet: sheet("Notes").id, position: 0 });
  expect(person.host.workbook.sheets.map(({ name }) => name)).toEqual(["Notes", "Indicators"]);
  expect(person.undoList.canUndo).toBe(false);
});

test("what was refused is no step, and a protected sheet keeps what stands on it", async () => {
  await type("A3", [["mine"]]);
  sheet().isProtected = true;
  await expect(type("A4", [["no"]])).rejects.toThrow();
  await expect(person.undoList.undo()).rejects.toThrow();
  expect([shown("A3"), person.undoList.canUndo, person.undoList.canRedo]).toEqual([
    "mine",
    true,
    false,
  ]);
});

test("a hundred steps are kept", async () => {
  for (let step = 0; step <= 100; step++) await type("A3", [[`text ${step}`]]);
  let steps = 0;
  for (; person.undoList.canUndo; steps++) await person.undoList.undo();
  expect([steps, shown("A3")]).toEqual([100, "text 0"]);
});

/**
 * Anything that a person does in the first nine rows and columns. Formulas that fill several cells have a test of their
 * own: which of two that are in each other's way wins is no matter of what is taken back.
 */
const place = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 3 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const bands = fc.record({
  axis: fc.constantFrom("rows" as const, "columns" as const),
  first: fc.nat(6),
  count: fc.integer({ min: 1, max: 2 }),
});
const typed = fc.constantFrom("", "7", "67.4%", "text", "2/2", "=SUM(A1:C3)", null);
const edit = fc.oneof(
  fc.tuple(place, typed).map(([at, text]) => ({
    ...{ type: "edit" as const, area: at },
    values: Array.from({ length: at.rowCount }, () =>
      Array.from({ length: at.columnCount }, () => text),
    ),
  })),
  place.map((at) => ({ type: "clear" as const, area: at })),
  fc.tuple(place, place, fc.boolean()).map(([from, to, moves]) => ({
    ...{ type: "copy" as const, moves, from },
    area: { ...from, row: to.row, column: to.column },
  })),
  fc
    .tuple(bands, fc.constantFrom("insert" as const, "delete" as const, "hide" as const))
    .map(([lines, kind]) => ({ type: kind, ...lines })),
  bands.map((lines) => ({ type: "resize" as const, ...lines, size: 33 })),
);

test("whatever was done, taking it all back gives the workbook as it was, and doing it again what it was then", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const own = await createAddinHost({ workbook: analystsWorkbook("Notes") });
      const list = new UndoList(own);
      const id = own.workbook.sheets[0]!.id;
      const content = () => contentOf(own);
      const states = [content()];
      for (const each of edits) {
        const request = (
          each.type === "copy"
            ? { ...each, sheet: id, from: { sheet: id, area: each.from } }
            : { ...each, sheet: id }
        ) as GridEdit;
        await list.carryOut(request);
        states.push(content());
      }
      for (const state of [...states].reverse().slice(1)) {
        await list.undo();
        expect(content()).toBe(state);
      }
      for (const state of states.slice(1)) {
        await list.redo();
        expect(content()).toBe(state);
      }
      own.close();
    }),
    { numRuns: 25 },
  );
});
