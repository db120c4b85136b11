import { arranged, itemsOf, wanted } from "../../../src/taskpane/check/arrange";
import { orderOf, neighbour, successor } from "../../../src/taskpane/check/order";
import { startCheck, type Choices } from "../../../src/taskpane/check/state";
import { checkedRows, oddArrow, unansweredDecline, wrongArrow } from "./checked";

const rows = [
  { ...oddArrow, indicator: "Children in need plans" },
  { ...wrongArrow, indicator: "Voluntary turnover of staff" },
  { ...unansweredDecline, indicator: "Care leavers in touch" },
];
const checked = checkedRows(rows);

/** Titles and rules of the groups under these choices. */
function groups(choices: Partial<Choices> = {}) {
  const all = arranged(itemsOf(checked, null), { ...startCheck.choices, ...choices });
  return Object.fromEntries(
    all.map(({ title, items }) => [title, items.map(({ finding }) => finding.rule)]),
  );
}

test("findings stand by severity, the gravest first", () => {
  expect(groups()).toEqual({
    Errors: ["direction-mismatch"],
    Warnings: ["actions-missing"],
    "For information": ["direction-symbol"],
  });
});

test("findings stand by indicator, in the order of the sheet", () => {
  expect(Object.entries(groups({ grouping: "indicator" }))).toEqual([
    ["1 – Children in need plans", ["direction-symbol"]],
    ["2 – Voluntary turnover of staff", ["direction-mismatch"]],
    ["3 – Care leavers in touch", ["actions-missing"]],
  ]);
});

test("a severity that is left out is not shown, but counted", () => {
  const choices = { ...startCheck.choices, without: new Set(["info"] as const) };
  expect(Object.keys(groups(choices))).toEqual(["Errors", "Warnings"]);
  expect(wanted(itemsOf(checked, null), choices)).toHaveLength(3);
});

test("only findings about the chosen part of the workbook are shown", () => {
  expect(groups({ family: "commentary" })).toEqual({ Warnings: ["actions-missing"] });
  expect(groups({ family: "names" })).toEqual({});
});

test.each([
  ["the title of the indicator", "TURNOVER", ["direction-mismatch"]],
  ["the message", "actions to address", ["actions-missing"]],
  ["words in any order", "staff voluntary", ["direction-mismatch"]],
  ["the cell", "j2", ["direction-symbol"]],
  ["nothing", "zebra", []],
])("the search finds by %s", (_, search, rules) => {
  expect(Object.values(groups({ search })).flat()).toEqual(rules);
});

test("only what is new since the last check can be shown", () => {
  const before = checkedRows([rows[0]!, { indicator: "Voluntary turnover of staff" }, rows[2]!]);
  const items = itemsOf(checked, before);
  const choices = { ...startCheck.choices, onlyNew: true };
  const shown = arranged(items, choices).flatMap((group) => group.items);
  expect(shown.map(({ finding }) => finding.rule)).toEqual(["direction-mismatch"]);
  expect(shown[0]!.isNew).toBe(true);
});

test("the order of moving is that of the groups", () => {
  const order = orderOf(arranged(itemsOf(checked, null), startCheck.choices));
  expect(neighbour(order, null, 1)).toBe(order[0]);
  expect(neighbour(order, null, -1)).toBe(order[2]);
  expect(neighbour(order, order[0]!, 1)).toBe(order[1]);
  expect(neighbour(order, order[2]!, 1)).toBeNull();
});

test("after a finding is dealt with, the next that is left comes, at the end the one before", () => {
  expect(successor(["a", "b", "c"], ["a", "c"], "b")).toBe("c");
  expect(successor(["a", "b", "c"], ["a", "b"], "c")).toBe("b");
  expect(successor(["a", "b", "c"], ["a"], "b")).toBe("a");
  expect(successor(["a"], [], "a")).toBeNull();
});

test("a finding whose fix was refused stays the current one", () => {
  expect(successor(["a", "b"], ["a", "b"], "a")).toBe("a");
});
