import { cell, edit, fakeCalculator, sheetOf, valueAt, workbookOf } from "./fixtures";
import type { CellValue } from "../../../src/core/workbook/types";
import type { WorkbookModel } from "../../../src/host/model/workbook";

const column = (workbook: WorkbookModel, ...addresses: string[]): CellValue[] =>
  addresses.map((address) => valueAt(workbook, address));

describe("a formula that gives several values", () => {
  test("fills the cells beside and below it, and the anchor knows the area", async () => {
    const workbook = workbookOf({ S: { B2: "=HERTS.REPEAT(2,2)" } });
    await fakeCalculator().recalculate(workbook);
    expect(column(workbook, "B2", "C2", "B3", "C3")).toEqual(["1.1", "1.2", "2.1", "2.2"]);
    expect(cell(workbook, "B2")?.spill).toEqual({ rowCount: 2, columnCount: 2 });
    expect(cell(workbook, "C3")?.formula).toBeUndefined();
  });

  test("is read by formulas beside it, also before it filled their cell", async () => {
    const workbook = workbookOf({
      S: { A1: "=SUM(C1:C9)", B1: "=C3*10", C1: "=SEQUENCE(D1)", D1: 3, E1: "=SUM(C1#)" },
    });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    expect(column(workbook, "A1", "B1", "E1")).toEqual([6, 30, 6]);
    await edit(calculator, workbook, "D1", 4);
    expect(column(workbook, "A1", "C4", "E1")).toEqual([10, 4, 10]);
  });

  test("clears what it filled when it shrinks", async () => {
    const workbook = workbookOf({ S: { A1: 3, B1: "=SEQUENCE(A1)", C1: "=B3" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    expect(valueAt(workbook, "C1")).toBe(3);
    await edit(calculator, workbook, "A1", 1);
    expect(column(workbook, "B1", "B2", "B3", "C1")).toEqual([1, "", "", 0]);
    expect(cell(workbook, "B1")?.spill).toBeUndefined();
  });

  test("is #SPILL! where something is in the way, and fills again when that is gone", async () => {
    const workbook = workbookOf({ S: { A1: "=SEQUENCE(3)", A3: "mine" } });
    const calculator = fakeCalculator();
    const report = await calculator.recalculate(workbook);
    expect(cell(workbook, "A1")).toMatchObject({ value: "#SPILL!", isError: true });
    expect(column(workbook, "A2", "A3")).toEqual(["", "mine"]);
    expect(report.errors[0]?.message).toMatch(/3 × 1 cells/);
    await edit(calculator, workbook, "A3", "");
    expect(column(workbook, "A1", "A2", "A3")).toEqual([1, 2, 3]);
  });

  test("is #SPILL! after typing into what it filled, and the typed text stays", async () => {
    const workbook = workbookOf({ S: { A1: "=SEQUENCE(3)" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    await edit(calculator, workbook, "A2", "typed");
    expect(column(workbook, "A1", "A2", "A3")).toEqual(["#SPILL!", "typed", ""]);
  });

  test("leaves nothing behind when a constant replaces it", async () => {
    const workbook = workbookOf({ S: { A1: "=SEQUENCE(3)" } });
    const calculator = fakeCalculator();
    await calculator.recalculate(workbook);
    await edit(calculator, workbook, "A1", "done");
    expect(column(workbook, "A1", "A2", "A3")).toEqual(["done", "", ""]);
  });

  test("is #SPILL! over a table, merged cells or the edge of the sheet", async () => {
    const workbook = workbookOf({
      S: { A1: "=SEQUENCE(3)", C1: "=SEQUENCE(3)", XFD1: "=HERTS.REPEAT(1,2)" },
    });
    const sheet = sheetOf(workbook);
    sheet.merges.push({ row: 1, column: 0, rowCount: 1, columnCount: 2 });
    sheet.tables.push({
      id: "1",
      name: "T",
      area: { row: 2, column: 2, rowCount: 2, columnCount: 1 },
      hasHeaders: true,
      showTotals: false,
      style: "",
      showFilterButton: true,
      showBandedRows: true,
    });
    const report = await fakeCalculator().recalculate(workbook);
    expect(column(workbook, "A1", "C1", "XFD1")).toEqual(["#SPILL!", "#SPILL!", "#SPILL!"]);
    expect(report.errors.map((e) => e.message).join()).toMatch(/merged.*table.*edge/);
  });

  test("shows an error in the cell that it belongs to", async () => {
    const workbook = workbookOf({ S: { A1: 1, A2: 0, B1: "=1/A1:A2" } });
    await fakeCalculator().recalculate(workbook);
    expect(valueAt(workbook, "B1")).toBe(1);
    expect(cell(workbook, "B2")).toMatchObject({ value: "#DIV/0!", isError: true });
  });

  test("that moves its own input does not go on for ever", async () => {
    const workbook = workbookOf({ S: { A1: "=SEQUENCE(1+COUNT(A2:A5))" } });
    await fakeCalculator().recalculate(workbook);
    expect(valueAt(workbook, "A1")).toBeDefined();
  });
});
