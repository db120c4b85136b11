import { CalculationError } from "../../../src/host/calculation";
import { cell, edit, fakeCalculator, put, sheetOf, valueAt, workbookOf } from "./fixtures";

describe("a workbook's formulas", () => {
  test("follow each other across sheets, whatever their order", async () => {
    const workbook = workbookOf({
      One: { A1: "=Two!A1+1", A2: 4 },
      Two: { A1: "=Three!A1*2" },
      Three: { A1: "=One!A2" },
    });
    await fakeCalculator().recalculate(workbook);
    expect(valueAt(workbook, "A1", "One")).toBe(9);
  });

  test("are calculated again where they depend on an edit, and nowhere else", async () => {
    const workbook = workbookOf({ S: { A1: 1, B1: "=A1+1", C1: "=B1*2", D1: "=10" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    const report = await edit(calculator, workbook, "A1", 4);
    expect(valueAt(workbook, "C1")).toBe(10);
    expect(report.calculated).toBe(2);
  });

  test("cost nothing where an edit concerns none of them", async () => {
    const workbook = workbookOf({ S: { A1: 1, B1: "=A1+1" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    expect((await edit(calculator, workbook, "Z1", 4)).calculated).toBe(0);
  });

  test("read ranges, whole columns, names and tables", async () => {
    const workbook = workbookOf({
      S: { A1: "Latest", A2: 2, A3: 3, C1: "=SUM(A2:A3)", C2: "=SUM(A:A)", C3: "=SUM(Figures)" },
    });
    const sheet = sheetOf(workbook);
    workbook.names.push({
      name: "Figures",
      formula: "=S!$A$2:$A$3",
      comment: "",
      visible: true,
      scope: null,
    });
    sheet.tables.push({
      id: "1",
      name: "Measures",
      area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      hasHeaders: true,
      showTotals: false,
      style: "",
      showFilterButton: true,
      showBandedRows: true,
    });
    put(sheet, "B2", "=[@Latest]*10");
    put(sheet, "B3", "=Measures[[#This Row],[Latest]]*10");
    put(sheet, "C4", "=SUM(Measures[Latest])");
    put(sheet, "C5", "=Measures[[#Headers],[Latest]]");
    put(sheet, "C6", "=ROWS(Measures)");
    put(sheet, "C7", "=Measures[Gone]");
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    const values = ["C1", "C2", "C3", "B2", "B3", "C4", "C5", "C6", "C7"].map((a) =>
      valueAt(workbook, a),
    );
    expect(values).toEqual([5, 5, 5, 20, 30, 5, "Latest", 2, "#REF!"]);
    await edit(calculator, workbook, "A3", 30);
    expect(["C1", "C2", "C3", "B3", "C4"].map((a) => valueAt(workbook, a))).toEqual([
      32, 32, 32, 300, 32,
    ]);
  });

  test("see what INDIRECT and OFFSET lead to", async () => {
    const workbook = workbookOf({
      S: { A1: '=INDIRECT("B"&1)', A2: "=OFFSET(A1,0,1)", B1: "=C1+1", C1: 1 },
    });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    await edit(calculator, workbook, "C1", 6);
    expect([valueAt(workbook, "A1"), valueAt(workbook, "A2")]).toEqual([7, 7]);
  });

  test("mark errors as errors, and text that reads like one as text", async () => {
    const workbook = workbookOf({
      S: { A1: "=1/0", A2: '="#DIV/0!"', B1: "=ISERROR(A1)", B2: "=ISERROR(A2)", C1: "=A1+1" },
    });
    await fakeCalculator().recalculate(workbook);
    expect(cell(workbook, "A1")).toMatchObject({ value: "#DIV/0!", isError: true });
    expect(cell(workbook, "A2")?.isError).toBeUndefined();
    expect([valueAt(workbook, "B1"), valueAt(workbook, "B2")]).toEqual([true, false]);
    expect(cell(workbook, "C1")).toMatchObject({ value: "#DIV/0!", isError: true });
  });

  test("take typed text for text, whatever it looks like", async () => {
    const workbook = workbookOf({ S: { B1: "=A1", B2: '=HERTS.ECHO(A1)&"!"' } });
    const calculator = fakeCalculator();
    const sheet = sheetOf(workbook);
    put(sheet, "A1", "x");
    for (const text of ["=1+1", "#N/A", "007", "TRUE", '"; DROP', "a\nb"]) {
      const target = cell(workbook, "A1");
      if (target) target.value = text;
      await calculator.recalculate(workbook);
      expect(cell(workbook, "B1")).toMatchObject({ value: text });
      expect(cell(workbook, "B1")?.isError).toBeUndefined();
      expect(valueAt(workbook, "B2")).toBe(`${text}!`);
    }
  });

  test("that go round in a circle show 0 and are reported", async () => {
    const workbook = workbookOf({ S: { A1: "=B1+1", B1: "=A1+1", C1: "=C1", D1: "=A1+5" } });
    const report = await fakeCalculator().recalculate(workbook);
    expect(report.circular.map((c) => c.address).sort()).toEqual(["A1", "B1", "C1"]);
    expect([valueAt(workbook, "A1"), valueAt(workbook, "D1")]).toEqual([0, 5]);
  });
});

describe("a formula that cannot be calculated here", () => {
  test("keeps the value that the file had, and is reported", async () => {
    const workbook = workbookOf({ S: { A1: "=[1]Other!A1", A2: "=NEWFUNCTION(1)", B1: "=A1+1" } });
    Object.assign(cell(workbook, "A1") ?? {}, { value: 41 });
    Object.assign(cell(workbook, "A2") ?? {}, { value: "kept" });
    const report = await fakeCalculator().recalculate(workbook);
    expect([valueAt(workbook, "A1"), valueAt(workbook, "A2")]).toEqual([41, "kept"]);
    expect(valueAt(workbook, "B1")).toBe(42);
    expect(report.kept.map((k) => k.address)).toEqual(["A1", "A2"]);
    expect(report.kept[1]?.message).toMatch(/NEWFUNCTION.*keeps the value/);
  });

  test("is an error once it has been typed anew", async () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    const report = await edit(fakeCalculator(), workbook, "A1", "=NEWFUNCTION(1)");
    expect(cell(workbook, "A1")).toMatchObject({ value: "#NAME?", isError: true });
    expect(report.errors[0]?.message).toMatch(/NEWFUNCTION/);
  });
});

describe("custom functions", () => {
  test("are called in one message for each depth of nesting or chaining", async () => {
    const workbook = workbookOf({
      S: {
        A1: "=HERTS.ADD(1,1)",
        A2: "=HERTS.ADD(HERTS.ADD(1,2),3)",
        A3: "=HERTS.ADD(A2,1)",
        A4: "=HERTS.ADD(1,1)",
      },
    });
    const calculator = fakeCalculator();
    const report = await calculator.recalculate(workbook);
    expect(["A1", "A2", "A3", "A4"].map((a) => valueAt(workbook, a))).toEqual([2, 6, 7, 2]);
    expect(calculator.batches.map((calls) => calls.length)).toEqual([2, 1, 1]);
    expect(report).toMatchObject({ batches: 3, calls: 4 });
  });

  test("are told where they are called from", async () => {
    const workbook = workbookOf({ "My data": { B2: "=HERTS.ADD(1,1)" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    expect(calculator.batches[0]?.[0]?.address).toBe("'My data'!B2");
  });

  test("that fail leave the other formulas alone", async () => {
    const workbook = workbookOf({ S: { A1: '=HERTS.REFUSE("why")', A2: "=1+1" } });
    const report = await fakeCalculator().recalculate(workbook);
    expect(cell(workbook, "A1")).toMatchObject({ value: "#VALUE!", isError: true });
    expect(valueAt(workbook, "A2")).toBe(2);
    expect(report.errors).toEqual([
      { sheet: "S", address: "A1", formula: '=HERTS.REFUSE("why")', message: "why" },
    ]);
  });

  test("that never answer end the calculation, and the workbook is as it was", async () => {
    const workbook = workbookOf({ S: { A1: "=HERTS.ADD(1,1)", A2: "=1+1" } });
    const calculator = fakeCalculator({ timeLimit: 400, invoke: () => new Promise(() => {}) });
    await calculator.recalculate(workbookOf({ S: { A1: "=1" } }));
    await expect(calculator.recalculate(workbook)).rejects.toThrow(/not calculated within 0.4 s/);
    expect(valueAt(workbook, "A2")).toBe("");
  });

  test("that answer too little end the calculation with a reason", async () => {
    const calculator = fakeCalculator({ invoke: async () => [] });
    const workbook = workbookOf({ S: { A1: "=HERTS.ADD(1,1)" } });
    await expect(calculator.recalculate(workbook)).rejects.toThrow(CalculationError);
  });

  test("are calculated in thousands of cells, each with its dependants", async () => {
    const cells: Record<string, string | number> = { D1: "=SUM(C1:C2000)" };
    for (let i = 1; i <= 2000; i++) {
      Object.assign(cells, { [`A${i}`]: i, [`C${i}`]: `=HERTS.ADD(A${i},1)` });
    }
    const workbook = workbookOf({ S: cells });
    const report = await fakeCalculator().recalculate(workbook);
    expect(valueAt(workbook, "D1")).toBe(2001000 + 2000);
    expect(report).toMatchObject({ calculated: 2001, batches: 1, calls: 2000 });
  });
});

test("a long chain of formulas does not exhaust the stack", async () => {
  const cells: Record<string, string | number> = { A1: 1 };
  for (let i = 2; i <= 5000; i++) cells[`A${i}`] = `=A${i - 1}+1`;
  const workbook = workbookOf({ S: cells });
  await fakeCalculator().recalculate(workbook);
  expect(valueAt(workbook, "A5000")).toBe(5000);
});

test("a workbook without formulas does not load the engine", async () => {
  jest.resetModules();
  const fresh = await import("./fixtures");
  const workbook = fresh.workbookOf({ S: { A1: 1, A2: "text" } });
  const loaded = jest.fn();
  jest.doMock("../../../src/host/calculation/engine", () => ({ loadEngine: loaded }));
  expect(await fresh.fakeCalculator().recalculate(workbook)).toMatchObject({ calculated: 0 });
  expect(loaded).not.toHaveBeenCalled();
});
