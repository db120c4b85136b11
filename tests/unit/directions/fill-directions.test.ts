import { fillDirections, type DirectionFill, type LeftBecause } from "../../../src/core/directions";
import { checkAsSet } from "../../../src/core/own-sheets";
import {
  checkWorkbook,
  createCheckContext,
  defaultSettings,
  exampleWorkbook,
} from "../../../src/core/rules";
import type { AcceptedFinding, RuleExample } from "../../../src/core/rules";
import { directionMismatch } from "../../../src/core/rules/direction-mismatch";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { IndicatorWorkbook } from "../../../src/core/workbook/types";
import fc from "fast-check";

type Row = RuleExample["rows"][number];

function read(...rows: readonly Row[]): IndicatorWorkbook {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return reading.workbook;
}

function filled(workbook: IndicatorWorkbook, accepted?: readonly AcceptedFinding[]): DirectionFill {
  const fill = fillDirections(createCheckContext(workbook, defaultSettings), accepted);
  if (!fill) throw new Error("The table has no direction column.");
  return fill;
}

/** What the cells of the direction column hold after the fill. */
const written = (...rows: readonly Row[]) =>
  filled(read(...rows)).changes.map(({ after }) => after);
const reasons = (...rows: readonly Row[]) =>
  filled(read(...rows)).left.map(({ because }) => because);

const better = { previous: "60%", latest: "66%", polarity: "higher" } as const;
const worse = { previous: "66%", latest: "60%", polarity: "higher" } as const;
const stack = {
  indicator: "Plans in:\n• mainstream schools\n• special schools",
  polarity: "higher",
};

test("blank cells are filled, wrong arrows changed, right ones left", () => {
  const fill = filled(
    read(
      { ...better, direction: "" },
      { ...worse, direction: "↑" },
      { ...better, direction: "↑" },
      { ...worse, direction: "Declining" },
    ),
  );
  expect(fill.cells.map(({ wasBlank }) => wasBlank)).toEqual([true, false]);
  expect(fill.changes.map(({ after }) => after)).toEqual(["↑", "↓"]);
  expect(fill.left.map(({ because }) => because)).toEqual(["right already", "right already"]);
});

test.each([
  ["↔", "⇄"],
  ["Stable", "⇄"],
  ["N/A", "⇄"],
  ["-", "⇄"],
  ["▲ improving", "⇄"],
])(
  "%s beside an unchanged figure becomes %s, the symbol of the report's key",
  (direction, after) => {
    expect(written({ previous: "60%", latest: "60%", direction })).toEqual([after]);
  },
);

test.each<[string, Row, LeftBecause]>([
  ["a figure is missing", { previous: "N/A", direction: "" }, "nothing to compare"],
  [
    "an arrow stands beside a missing figure",
    { latest: "N/A", direction: "↑" },
    "nothing to compare",
  ],
  ["neither way is better", { polarity: "none", direction: "" }, "nothing to compare"],
  ["the polarity is blank", { ...better, polarity: "", direction: "" }, "no polarity"],
  [
    "a figure cannot be read",
    { ...better, latest: "see note", direction: "" },
    "figure not understood",
  ],
  ["the cell says more than a direction", { ...worse, direction: "↑ (see note 3)" }, "other words"],
  ["N/A gives its reason", { ...better, direction: "N/A – new survey" }, "other words"],
  ["the word tells the figure only", { ...better, direction: "Increased" }, "other words"],
])("a cell stays as it is where %s", (_, row, because) => {
  expect([written({}, row), reasons({}, row)]).toEqual([[], ["right already", because]]);
});

describe("a stacked cell", () => {
  const mixed = { ...stack, previous: "41%\n30%", latest: "42%\n20%" };

  test.each([
    ["", "↑\n↓"],
    ["↑\n↑", "↑\n↓"],
    ["• ↓\n• ↓", "• ↑\n• ↓"],
    ["↓\n", "↑\n↓"],
    ["N/A", "↑\n↓"],
    ["↑", "↑\n↓"],
  ])("that says %j is changed line by line to %j", (direction, after) => {
    expect(written({ ...mixed, direction })).toEqual([after]);
  });

  test("gets N/A for the measure without figures where it was blank", () => {
    const row = { ...stack, previous: "41%\nN/A", latest: "42%\n20%", direction: "" };
    expect(written(row)).toEqual(["↑\nN/A"]);
  });

  test("keeps the one arrow of its only measure with figures", () => {
    const row = { ...stack, previous: "41%\nN/A", latest: "42%\n20%", direction: "↑" };
    expect(reasons(row)).toEqual(["right already"]);
  });

  test("stays where one of its lines says more than a direction", () => {
    expect(reasons({ ...mixed, direction: "↓\nsee appendix" })).toEqual(["other words"]);
  });
});

test("what was accepted at a cell stays", () => {
  const workbook = read({ ...worse, direction: "↑" }, { ...worse, direction: "↑" });
  const [finding] = checkAsSet(workbook).findings.filter(
    ({ rule }) => rule === "direction-mismatch",
  );
  const acceptance = {} as AcceptedFinding["acceptance"];
  const fill = filled(workbook, [{ finding: finding!, acceptance }]);
  expect(fill.left).toEqual([{ cell: finding!.cell, because: "accepted" }]);
  expect(fill.changes).toHaveLength(1);
});

test("a merged cell that stands beside several rows stays", () => {
  const rows = [
    { ...better, direction: "" },
    { ...worse, direction: "" },
  ];
  const merges = [{ field: "direction", from: 0, to: 1 }] as const;
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows, merges }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  expect(filled(reading.workbook)).toMatchObject({ changes: [], left: [{ because: "merged" }] });
});

test("a table without a column for the direction has nothing to fill", () => {
  const { mapping, ...workbook } = read({});
  const columns = mapping.columns.filter(({ field }) => field !== "direction");
  const context = createCheckContext(
    { ...workbook, mapping: { ...mapping, columns } },
    defaultSettings,
  );
  expect(fillDirections(context)).toBeNull();
});

test("after a fill there is nothing left to fill, and no direction disagrees with its figures", () => {
  const direction = fc.constantFrom("", "↑", "↓", "⇄", "N/A", "Stable", "↔", "see note", "↑\n↓");
  const figure = fc.constantFrom("60%", "61.5%", "57%", "N/A", "", "12", "50%\n40%", "• 3\n• 4");
  const polarity = fc.constantFrom("higher", "lower", "none", "");
  const indicator = fc.constantFrom("Visits", stack.indicator);
  const row = fc.record({ direction, previous: figure, latest: figure, polarity, indicator });
  // Enough that the column is recognised whatever the others hold.
  const ordinary: readonly Row[] = Array.from({ length: 8 }, () => ({}));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const table = [...ordinary, ...rows];
      const first = filled(read(...table));
      const after = table.map((each: Row, place): Row => {
        const change = first.changes.find(({ cell }) => cell.row === place + 1);
        return change ? { ...each, direction: change.after } : each;
      });
      expect(filled(read(...after)).changes).toEqual([]);
      const touched = new Set(first.changes.map(({ cell }) => cell.row));
      const wrong = checkWorkbook(read(...after), {}, [directionMismatch]);
      expect(wrong.filter(({ cell }) => touched.has(cell.row))).toEqual([]);
    }),
  );
});
