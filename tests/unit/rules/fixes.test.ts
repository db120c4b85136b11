import fc from "fast-check";
import { planFixes } from "../../../src/core/rules";
import { changedSpan, spliced } from "../../../src/core/rules/text-replacement";
import type { CellContent, CellEdit, Finding } from "../../../src/core/rules";
import type { CellValue } from "../../../src/core/workbook/types";

const place = (row: number, line?: number) => ({
  sheet: "Indicators",
  row,
  column: 8,
  ...(line === undefined ? {} : { line }),
});

function finding(...edits: CellEdit[]): Finding {
  const fix = { description: "Write it.", edits };
  return { rule: "any", severity: "error", measure: "1", cell: place(1), message: "Wrong.", fix };
}

/** Cells of column 8 by row. */
function cells(rows: Record<number, CellValue | Partial<CellContent>>) {
  return ({ row }: { row: number }): CellContent => {
    const given = rows[row] ?? "";
    const content = typeof given === "object" ? given : { value: given };
    return { value: "", numberFormat: "General", formula: "", ...content };
  };
}

test("a fix becomes one change of its cell", () => {
  const plan = planFixes([finding({ cell: place(1), before: "↓", after: "⇄" })], cells({ 1: "↓" }));
  expect(plan.changes).toEqual([{ cell: place(1), before: "↓", after: "⇄" }]);
  expect([plan.applied.length, plan.refused]).toEqual([1, []]);
});

test("findings without a fix are passed over", () => {
  const plain: Finding = { ...finding(), fix: undefined };
  expect(planFixes([plain], cells({}))).toEqual({ changes: [], applied: [], refused: [] });
});

test("lines of a stacked cell are changed one by one; the others, bullets and line breaks stay", () => {
  const plan = planFixes(
    [
      finding({ cell: place(1, 0), before: "↓", after: "⇄" }),
      finding({ cell: place(1, 2), before: "↔", after: "N/A" }),
    ],
    cells({ 1: "• ↓\r\n• ↑\r\n• ↔  " }),
  );
  expect(plan.changes).toEqual([
    { cell: place(1), before: "• ↓\r\n• ↑\r\n• ↔  ", after: "• ⇄\r\n• ↑\r\n• N/A  " },
  ]);
});

test("a blank line of a stacked cell can be filled", () => {
  const edit = { cell: place(1, 1), before: "", after: "N/A" };
  const plan = planFixes([finding(edit)], cells({ 1: "↑\n\n↓" }));
  expect(plan.changes[0]?.after).toBe("↑\nN/A\n↓");
});

test("two fixes of different words of one cell are both made", () => {
  const before = "Front line staff rose by 7% in 2022.";
  const plan = planFixes(
    [
      finding({ cell: place(1), before, after: "Frontline staff rose by 7% in 2022." }),
      finding({ cell: place(1), before, after: "Front line staff rose by 9% in 2022." }),
    ],
    cells({ 1: before }),
  );
  expect(plan.changes[0]?.after).toBe("Frontline staff rose by 9% in 2022.");
});

test("of two fixes that change the same place the first is made and the second refused", () => {
  const first = finding({ cell: place(1), before: "↓", after: "⇄" });
  const second = finding({ cell: place(1), before: "↓", after: "N/A" });
  const plan = planFixes([first, second], cells({ 1: "↓" }));
  expect(plan.applied).toEqual([first]);
  expect(plan.refused).toEqual([
    { finding: second, reason: expect.stringMatching(/another fix changes the same place/) },
  ]);
});

test("the same fix offered twice is made once", () => {
  const fix = () => finding({ cell: place(1), before: "↓", after: "⇄" });
  expect(planFixes([fix(), fix()], cells({ 1: "↓" }))).toMatchObject({
    changes: [{ after: "⇄" }],
    refused: [],
  });
});

test("a fix is made with all its edits or not at all", () => {
  const both = finding(
    { cell: place(1), before: "a", after: "b" },
    { cell: place(2), before: "a", after: "b" },
  );
  const plan = planFixes([both], cells({ 1: "a", 2: "changed meanwhile" }));
  expect([plan.changes, plan.applied]).toEqual([[], []]);
  expect(plan.refused[0]?.reason).toMatch(/no longer holds/);
});

test("a cell with a formula is not written", () => {
  const plan = planFixes(
    [finding({ cell: place(1), before: "↓", after: "⇄" })],
    cells({ 1: { value: "↓", formula: "=HERTS.TREND(G2,H2,F2)" } }),
  );
  expect(plan.refused[0]?.reason).toMatch(/formula/);
});

test("a number is known by what the cell shows, and may become another number or a text", () => {
  const content = cells({ 1: { value: 0.674, numberFormat: "0.0%" } });
  const toText = finding({ cell: place(1), before: "67.4%", after: "67.5%" });
  expect(planFixes([toText], content).changes[0]?.after).toBe("67.5%");
  const toNumber = finding({ cell: place(1), before: 0.674, after: 0.675 });
  expect(planFixes([toNumber], content).changes[0]?.after).toBe(0.675);
  expect(planFixes([toText, toNumber], content).refused).toHaveLength(1);
});

test("a line that is not there, or holds another text, refuses the fix", () => {
  const edit = (line: number) => finding({ cell: place(1, line), before: "↓", after: "⇄" });
  const plan = planFixes([edit(1), edit(5)], cells({ 1: "↓\n↑" }));
  expect([plan.changes, plan.refused.length]).toEqual([[], 2]);
});

test("the changed part put into the old text gives the new one, whatever the texts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "7", "%", "\n") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(spliced(before, [changedSpan(before, after)])).toBe(after);
    }),
  );
});

test("a changed figure is changed as a whole, so that two fixes never mix their digits", () => {
  expect(changedSpan("up by 12.5% now", "up by 12.9% now")).toEqual({
    start: 6,
    end: 11,
    text: "12.9%",
  });
});
