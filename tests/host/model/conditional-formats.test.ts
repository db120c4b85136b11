import fc from "fast-check";
import { cellAddress } from "../../../src/core/workbook/addresses";
import type { CellValue } from "../../../src/core/workbook/types";
import { intersection, isOnSheet, parseArea } from "../../../src/host/model/areas";
import { compareValues, holds } from "../../../src/host/model/conditional-formats/comparing";
import type { CellEffect } from "../../../src/host/model/conditional-formats/effects";
import { readersOf, referencesOf } from "../../../src/host/model/conditional-formats/readers";
import type { DataBarRule, IconRule } from "../../../src/host/model/conditional-formats/types";
import {
  valueRuleEffects,
  type ValueRule,
} from "../../../src/host/model/conditional-formats/value-rules";
import { movedFormula } from "../../../src/host/model/copying";
import { emptySheet, ensureCell } from "../../../src/host/model/workbook";

const look = { fill: "#FFC7CE" };

/** What the rule does to each of the values, which stand in column A. */
function effectsOn(values: readonly CellValue[], rule: ValueRule, resolved?: CellValue) {
  const sheet = emptySheet("{1}", "Sheet1");
  values.forEach((value, row) => {
    if (value !== "") ensureCell(sheet, row, 0).value = value;
  });
  const area = { row: 0, column: 0, rowCount: values.length, columnCount: 1 };
  const effects = valueRuleEffects(rule, sheet, [area, area], () => resolved);
  return values.map((_value, row) => effects.get(row)?.get(0));
}

const chosen = (values: readonly CellValue[], rule: ValueRule) =>
  values.filter((_value, index) => effectsOn(values, rule)[index] !== undefined);

describe("repetition", () => {
  const values = ["A", "a", "b", 5, "5", "", "", 7];

  test("case does not count, a number repeats its text, blanks are left out", () => {
    expect(chosen(values, { kind: "repetition", isUnique: false, look })).toEqual([
      ...["A", "a", 5, "5"],
    ]);
  });

  test("unique values are the others", () => {
    expect(chosen(values, { kind: "repetition", isUnique: true, look })).toEqual(["b", 7]);
  });
});

describe("rank", () => {
  const values = [1, 9, 5, 9, 3, "text", ""];
  const rank = (rule: Partial<Extract<ValueRule, { kind: "rank" }>>): ValueRule => ({
    ...{ kind: "rank", rank: 2, isPercent: false, isBottom: false, look },
    ...rule,
  });

  test("equal figures are chosen together", () => {
    expect(chosen(values, rank({ rank: 1 }))).toEqual([9, 9]);
    expect(chosen(values, rank({ rank: 3 }))).toEqual([9, 5, 9]);
  });

  test("the least come from the other end", () => {
    expect(chosen(values, rank({ isBottom: true }))).toEqual([1, 3]);
  });

  test("percent counts whole figures, at least one", () => {
    expect(chosen(values, rank({ rank: 10, isPercent: true }))).toEqual([9, 9]);
    expect(chosen(values, rank({ rank: 60, isPercent: true }))).toEqual([9, 5, 9]);
  });

  test("more than there are chooses all", () => {
    expect(chosen(values, rank({ rank: 100 }))).toEqual([1, 9, 5, 9, 3]);
  });
});

test.each([
  [{ isAbove: true, countsEqual: false, deviations: 0 }, [4, 5]],
  [{ isAbove: true, countsEqual: true, deviations: 0 }, [3, 4, 5]],
  [{ isAbove: false, countsEqual: false, deviations: 0 }, [1, 2]],
  [{ isAbove: true, countsEqual: false, deviations: 1 }, [5]],
  [{ isAbove: false, countsEqual: false, deviations: 1 }, [1]],
])("average: %j", (side, expected) => {
  expect(chosen([1, 2, 3, 4, 5], { kind: "average", ...side, look })).toEqual(expected);
});

const fills = (effects: readonly (CellEffect | undefined)[]) =>
  effects.map((effect) => effect?.look?.fill);

describe("colour scale", () => {
  const scale: ValueRule = {
    kind: "color scale",
    points: [
      { at: { type: "min", value: "" }, color: "#FF0000" },
      { at: { type: "percentile", value: "50" }, color: "#FFFFFF" },
      { at: { type: "max", value: "" }, color: "#0000FF" },
    ],
  };

  test("colours are mixed between the points and end at the outer ones", () => {
    expect(fills(effectsOn([0, 5, 10, 55, 100], scale))).toEqual([
      ...["#FF0000", "#FF8080", "#FFFFFF", "#8080FF", "#0000FF"],
    ]);
  });

  test("figures that are all the same have the last colour", () => {
    expect(fills(effectsOn([4, 4], scale))).toEqual(["#0000FF", "#0000FF"]);
  });

  test("a threshold that is a formula is what the formula comes to", () => {
    const [least, , most] = scale.kind === "color scale" ? scale.points : [];
    const middle = { at: { type: "formula", value: "=B1" } as const, color: "#FFFFFF" };
    const byFormula: ValueRule = { kind: "color scale", points: [least!, middle, most!] };
    expect(fills(effectsOn([0, 80, 100], byFormula, 80))[1]).toBe("#FFFFFF");
    expect(fills(effectsOn([0, 80, 100], byFormula, "text"))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("data bar", () => {
  const bar: DataBarRule = {
    kind: "data bar",
    low: { type: "min", value: "" },
    high: { type: "max", value: "" },
    isAutomatic: { low: false, high: false },
    ...{ color: "#638EC6", negativeColor: "#FF0000", isGradient: true, showsValue: true },
    ...{ shortest: 10, longest: 90, isRightToLeft: false },
  };
  const newer: DataBarRule = {
    ...bar,
    ...{ isAutomatic: { low: true, high: true }, shortest: 0, longest: 100 },
  };
  const spans = (values: readonly number[], rule: ValueRule) =>
    effectsOn(values, rule).map((effect) => [effect?.bar?.from, effect?.bar?.to]);

  test("the older bar is a tenth of the cell at least and nine tenths at most", () => {
    expect(spans([5, 10, 15], bar)).toEqual([
      [0, 0.1],
      [0, 0.5],
      [0, 0.9],
    ]);
  });

  test("the newer bar begins at 0", () => {
    expect(spans([5, 10], newer)).toEqual([
      [0, 0.5],
      [0, 1],
    ]);
  });

  test("figures below 0 reach to the left of where 0 is", () => {
    const [below, above] = effectsOn([-10, 30], newer);
    expect(below?.bar).toMatchObject({ from: 0, to: 0.25, isLeftwards: true, color: "#FF0000" });
    expect(above?.bar).toMatchObject({ from: 0.25, to: 1, axis: 0.25, color: "#638EC6" });
  });

  test("a bar alone hides the figure", () => {
    expect(effectsOn([1], { ...bar, showsValue: false })[0]?.hidesValue).toBe(true);
  });
});

test("an icon is that of the highest threshold that is reached", () => {
  const at = (value: string, countsEqual = true) => ({ type: "num", value, countsEqual }) as const;
  const rule: IconRule = {
    kind: "icons",
    icons: [null, { set: "3Flags", index: 1 }, { set: "3Flags", index: 2 }],
    thresholds: [at("0"), at("10"), at("20", false)],
    showsValue: true,
  };
  const icons = effectsOn([5, 10, 20, 21], rule).map((effect) => effect?.icon?.index);
  expect(icons).toEqual([undefined, 1, 1, 2]);
});

describe("comparing", () => {
  test("numbers come before texts, texts before TRUE and FALSE", () => {
    expect(compareValues(1e9, "a")).toBeLessThan(0);
    expect(compareValues("z", false)).toBeLessThan(0);
    expect(compareValues("RED", "red")).toBe(0);
  });

  test("a blank is 0 beside a number and nothing beside a text", () => {
    expect(holds("lessThan", null, [5])).toBe(true);
    expect(holds("equal", null, [""])).toBe(true);
    expect(holds("equal", null, ["0"])).toBe(false);
  });

  test("the ends of a span may stand the wrong way round", () => {
    expect(holds("between", 5, [9, 1])).toBe(true);
    expect(holds("notBetween", 5, [9, 1])).toBe(false);
  });

  test("an operand that is an error makes nothing true", () => {
    expect(holds("notEqual", 5, [undefined])).toBe(false);
    expect(holds("between", 5, [1, undefined])).toBe(false);
  });
});

test("the cells that read a change are found without asking each of them", () => {
  const position = fc.integer({ min: 0, max: 12 });
  const cell = fc.tuple(position, position);
  const corner = fc.tuple(cell, fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(corner, corner, cell, cell, cell, (first, last, anchor, changed, reader) => {
      const text = [first, last].map(([[row, column], fixesRow, fixesColumn]) =>
        cellAddress(row, column).replace(
          /([A-Z]+)(\d+)/,
          `${fixesColumn ? "$$" : ""}$1${fixesRow ? "$$" : ""}$2`,
        ),
      );
      const formula = `=SUM(${text.join(":")})`;
      const area = { row: changed[0], column: changed[1], rowCount: 1, columnCount: 1 };
      const [reference] = referencesOf(formula);
      if (!reference) throw new Error(formula);
      const ordered = [first, last].map(([place]) => place);
      fc.pre(ordered[0]![0] <= ordered[1]![0] && ordered[0]![1] <= ordered[1]![1]);
      const copy = movedFormula(formula, reader[0] - anchor[0], reader[1] - anchor[1]);
      const read = parseArea(copy.slice(5, -1).replaceAll("$", ""));
      fc.pre(read !== null && isOnSheet(read));
      const place = { row: anchor[0], column: anchor[1] };
      const readers = readersOf(reference, place, area);
      const one = { row: reader[0], column: reader[1], rowCount: 1, columnCount: 1 };
      const isNamed = readers !== null && intersection(readers, one) !== null;
      if (intersection(read!, area)) expect(isNamed).toBe(true);
    }),
  );
});
