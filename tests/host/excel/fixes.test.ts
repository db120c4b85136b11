import type { CellEdit, Finding } from "../../../src/core/rules";
import { applyFixes } from "../../../src/excel/fixes";
import { withGlobals, type Host } from "../../../src/host/host";
import { cellAt, ensureCell, type WorkbookModel } from "../../../src/host/model/workbook";
import { analystsWorkbook, everything, inHost, sheetNamed } from "./opened";

const cell = (row: number, line?: number) => ({
  sheet: "Indicators",
  row,
  column: 8,
  ...(line === undefined ? {} : { line }),
});

function finding(...edits: CellEdit[]): Finding {
  const fix = { description: "Write it.", edits };
  return { rule: "any", severity: "error", measure: "1", cell: cell(1), message: "Wrong.", fix };
}

function workbook(...values: readonly string[]): WorkbookModel {
  const model = analystsWorkbook("Other");
  values.forEach((value, i) => (ensureCell(model.sheets[0]!, i + 1, 8).value = value));
  return model;
}

const apply = (host: Host, ...findings: Finding[]) =>
  withGlobals(host, () => host.Excel.run((context) => applyFixes(context, findings)));

const value = (host: Host, row: number) =>
  cellAt(sheetNamed(host.workbook, "Indicators"), row, 8)?.value;

test("the fixes of many cells are written in two syncs, and no other cell is touched", () =>
  inHost({ workbook: workbook("↓", "↔\n↑", "untouched") }, async (host) => {
    const before = everything(host.workbook).sheets;
    host.counters.reset();
    const plan = await apply(
      host,
      finding({ cell: cell(1), before: "↓", after: "⇄" }),
      finding({ cell: cell(2, 0), before: "↔", after: "N/A" }),
    );
    expect([host.counters.syncs, plan.applied.length]).toEqual([2, 2]);
    expect([value(host, 1), value(host, 2)]).toEqual(["⇄", "N/A\n↑"]);
    const after = everything(host.workbook).sheets;
    expect(after["Other"]).toEqual(before["Other"]);
    const others = (sheets: typeof before) => {
      const { cells } = sheets["Indicators"]!;
      return Object.entries(cells).filter(([address]) => !["I2", "I3"].includes(address));
    };
    expect(others(after)).toEqual(others(before));
  }));

test.each(["=1+1", "2/2", "67.4%", "@here", "'quoted'", "May 2022"])(
  "the text %s is written as that text",
  (text) =>
    inHost({ workbook: workbook("old") }, async (host) => {
      await apply(host, finding({ cell: cell(1), before: "old", after: text }));
      const written = cellAt(sheetNamed(host.workbook, "Indicators"), 1, 8)!;
      expect([written.value, written.formula]).toEqual([text, undefined]);
    }),
);

test("a text stays that text in a cell that is formatted as Text", () =>
  inHost({ workbook: workbook("old") }, async (host) => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Indicators").getRange("I2");
      range.numberFormat = [["@"]];
      await context.sync();
    });
    await apply(host, finding({ cell: cell(1), before: "old", after: "2/2" }));
    expect(value(host, 1)).toBe("2/2");
  }));

test("a cell that has changed since the check is left alone, and the rest is fixed", () =>
  inHost({ workbook: workbook("↑", "↓") }, async (host) => {
    const plan = await apply(
      host,
      finding({ cell: cell(1), before: "↓", after: "⇄" }),
      finding({ cell: cell(2), before: "↓", after: "⇄" }),
    );
    expect([value(host, 1), value(host, 2)]).toEqual(["↑", "⇄"]);
    expect(plan.refused).toMatchObject([{ reason: expect.stringMatching(/no longer holds/) }]);
  }));

test("a formula is never written over", () =>
  inHost({ workbook: workbook() }, async (host) => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Indicators").getRange("I2");
      range.formulas = [['=IF(TRUE,"↓","↑")']];
      await context.sync();
    });
    const stored = cellAt(sheetNamed(host.workbook, "Indicators"), 1, 8)!;
    stored.value = "↓";
    const plan = await apply(host, finding({ cell: cell(1), before: "↓", after: "⇄" }));
    expect(plan.refused).toMatchObject([{ reason: expect.stringMatching(/formula/) }]);
    expect(cellAt(sheetNamed(host.workbook, "Indicators"), 1, 8)!.formula).toContain("IF(");
  }));

test("a protected sheet is refused before the first write", () =>
  inHost({ workbook: workbook("↓") }, async (host) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Indicators").protection.protect();
      await context.sync();
    });
    await expect(
      apply(host, finding({ cell: cell(1), before: "↓", after: "⇄" })),
    ).rejects.toMatchObject({ kind: "sheet protected" });
    expect(value(host, 1)).toBe("↓");
  }));

test("nothing to fix writes nothing", () =>
  inHost({ workbook: workbook("↓") }, async (host) => {
    const before = everything(host.workbook);
    host.counters.reset();
    expect(await apply(host)).toEqual({ changes: [], applied: [], refused: [] });
    expect([everything(host.workbook), host.counters.syncs <= 1]).toEqual([before, true]);
  }));

test("a user who is typing is asked to press Enter", () =>
  inHost({ workbook: workbook("↓"), badDays: { cellEditMode: true } }, async (host) => {
    const fix = finding({ cell: cell(1), before: "↓", after: "⇄" });
    await expect(apply(host, fix)).rejects.toMatchObject({ kind: "cell edit mode" });
  }));
