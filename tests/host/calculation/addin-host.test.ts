import { evaluateFormulas } from "../../../src/host/calculation";
import { changedAreas, createAddinHost, oneAtATime } from "../../../src/host/addin-host";
import type { AddinHost } from "../../../src/host/addin-host";
import { emptySheet } from "../../../src/host/model/workbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { valueAt, workbookOf } from "./fixtures";

const hosts: AddinHost[] = [];

async function start(workbook: WorkbookModel = workbookOf({ Sheet1: {} })): Promise<AddinHost> {
  const host = await createAddinHost({ workbook });
  hosts.push(host);
  return host;
}

afterAll(() => hosts.forEach((host) => host.close()));

test("a cell's arrow and what depends on it follow an edit through Excel.run", async () => {
  const workbook = workbookOf({ Data: { A1: 0.6, B1: 0.57 } });
  const host = await start(workbook);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("C1:D1").formulas = [['=HERTS.TREND(A1,B1,"higher")', '=C1&"!"']];
    await context.sync();
  });
  expect([valueAt(workbook, "C1"), valueAt(workbook, "D1")]).toEqual(["⇄", "⇄!"]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B1").values = [[0.5]];
    await context.sync();
  });
  expect([valueAt(workbook, "C1"), valueAt(workbook, "D1")]).toEqual(["↓", "↓!"]);
});

test("a range of values spills its arrows", async () => {
  const workbook = workbookOf({
    Data: {
      A1: "67.4%",
      A2: "91.7%",
      B1: "63.9%",
      B2: "90.7%",
      C1: '=HERTS.TREND(A1:A2,B1:B2,"higher")',
    },
  });
  await start(workbook);
  expect([valueAt(workbook, "C1"), valueAt(workbook, "C2")]).toEqual(["↓", "⇄"]);
});

test("formulas evaluate through the add-in, nested and with its own messages", async () => {
  const host = await start();
  const formulas = [
    '=ROUND(HERTS.VALUE("67.4%")*100,1)',
    '=HERTS.TREND(0.6,0.57,"higher")',
    '=HERTS.TREND(0.6,0.57,"sideways")',
    '=herts.value("£3,221,196")',
  ];
  const results = await evaluateFormulas(formulas, host.calculator);
  expect(results.map((r) => ("value" in r ? r.value : r.error))).toEqual([
    67.4,
    "⇄",
    "#VALUE!",
    3221196,
  ]);
  expect(results[2]).toHaveProperty("message", expect.stringMatching(/sideways|polarity/i));
});

test("a thousand arrows go to the add-in in one message", async () => {
  const cells: Record<string, string | number> = {};
  for (let i = 1; i <= 1000; i++) {
    Object.assign(cells, { [`A${i}`]: i, [`B${i}`]: i + 1 });
    cells[`C${i}`] = `=HERTS.TREND(A${i},B${i},"higher")`;
  }
  const workbook = workbookOf({ Data: { ...cells, D1: '=COUNTIF(C1:C1000,"↑")' } });
  const host = await start(workbook);
  expect(valueAt(workbook, "D1")).toBe(1000);
  expect(host.lastCalculation).toMatchObject({ batches: 1, calls: 1000 });
});

test("a workbook whose formulas have values is taken as it is", async () => {
  const workbook = workbookOf({ Data: { A1: "=1+1" } });
  const cell = workbook.sheets[0]?.cells.get(0)?.get(0);
  if (cell) cell.value = 99;
  const host = await start(workbook);
  expect(valueAt(workbook, "A1")).toBe(99);
  await host.recalculate();
  expect(valueAt(workbook, "A1")).toBe(2);
});

describe("what a change makes worth calculating", () => {
  const workbook = workbookOf({ Other: {} });
  const sheet = emptySheet("{1}", "Data");
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const edited = { kind: "cells", sheet, area, changeType: "RangeEdited" } as const;

  test("an edit: its area", () => {
    expect(changedAreas([edited, edited], workbook)).toEqual(new Map([["{1}", [area, area]]]));
  });

  test("a new or renamed sheet: nothing", () => {
    expect(changedAreas([{ kind: "sheet added", sheet }], workbook)).toEqual(new Map());
  });

  test("a changed name: the formulas that use names", () => {
    const named = workbookOf({ Data: { A1: "=Rate*2", A2: "=A1+1", A3: '="Rate"' } });
    const [data] = named.sheets;
    expect(changedAreas([{ kind: "names" }], named)).toEqual(
      new Map([[data?.id, [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]]]),
    );
  });

  test("moved cells, a deleted sheet, or no word of what changed: everything", () => {
    expect(
      changedAreas([edited, { ...edited, changeType: "RowDeleted" }], workbook),
    ).toBeUndefined();
    expect(changedAreas([edited, { kind: "sheet deleted", sheet }], workbook)).toBeUndefined();
    expect(changedAreas([], workbook)).toBeUndefined();
  });
});

test("calculations follow each other, and one that fails does not fail the next", async () => {
  const seen: string[] = [];
  const calculate = oneAtATime(async (workbook) => {
    seen.push(`${workbook.name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${workbook.name} ends`);
    if (workbook.name === "one") throw new Error("one failed");
  });
  const named = (name: string) => ({ ...workbookOf({ S: {} }), name });
  const first = calculate(named("one"), [], {} as AddinHost);
  const second = calculate(named("two"), [], {} as AddinHost);
  await expect(first).rejects.toThrow("one failed");
  await expect(second).resolves.toBeUndefined();
  expect(seen).toEqual(["one starts", "one ends", "two starts", "two ends"]);
});
