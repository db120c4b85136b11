import { type HostOptions } from "../../../src/host/host";
import { failure, onSheet, withHost } from "./harness";

/** A calculation that only knows one formula: twice A1. Counts how often it ran. */
function doubling() {
  const runs: number[] = [];
  const calculate: HostOptions["calculate"] = async (workbook, changes) => {
    runs.push(changes.length);
    for (const cells of workbook.sheets[0]?.cells.values() ?? []) {
      for (const cell of cells.values()) {
        if (cell.formula === "=A1*2")
          cell.value = Number(workbook.sheets[0]?.cells.get(0)?.get(0)?.value ?? 0) * 2;
      }
    }
  };
  return { runs, calculate };
}

test("a load that follows writes in the same batch sees calculated values", () => {
  const { calculate, runs } = doubling();
  return onSheet(
    async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[21, "=A1*2"]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[42]]);
      expect(runs).toEqual([1]);
    },
    { calculate },
  );
});

test("reading calculates nothing", () => {
  const { calculate, runs } = doubling();
  return onSheet(
    async (sheet, context) => {
      sheet.getRange("A1:B9").load("values");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(runs).toEqual([]);
    },
    { calculate },
  );
});

test("suspended until the next sync, calculation happens once, at the end", () => {
  const { calculate, runs } = doubling();
  return onSheet(
    async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      const before = sheet.getRange("B1").load("values");
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      expect(before.values).toEqual([[0]]);
      expect(runs).toEqual([2]);
      before.load("values");
      await context.sync();
      expect(before.values).toEqual([[10]]);
    },
    { calculate },
  );
});

test("by hand only, nothing is calculated until it is asked for", () => {
  const { calculate, runs } = doubling();
  return onSheet(
    async (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("A1:B1").formulas = [[4, "=A1*2"]];
      context.application.load("calculationMode");
      await context.sync();
      expect([context.application.calculationMode, runs]).toEqual(["Manual", []]);
      context.application.calculate("Full");
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[8]]);
    },
    { calculate },
  );
});

test("a user's edit is calculated at once", () => {
  const { calculate } = doubling();
  return withHost(
    async (host) => {
      await host.userEdit("Sheet1", "A1:B1", [[3, "=A1*2"]]);
      expect(host.workbook.sheets[0]?.cells.get(0)?.get(1)?.value).toBe(6);
    },
    { calculate },
  );
});

test("a calculation that breaks fails the sync and says so", () =>
  onSheet(
    async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      expect(await failure(context)).toMatchObject({
        code: "GeneralException",
        message: expect.stringContaining("engine stopped"),
      });
    },
    { calculate: () => Promise.reject(new Error("engine stopped")) },
  ));
