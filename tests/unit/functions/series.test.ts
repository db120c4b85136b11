import "./excel";
import { call, cell, column, failure } from "./calls";

const numerators = [318, 314, 318, 291, 292];
const denominators = [468.34, 472.89, 500.79, 480.2, 499.15];

describe("RECENTTREND", () => {
  const expected = [["declining", expect.closeTo(12.5692, 4), expect.closeTo(-0.106234, 6)]];

  test("takes a row or a column", () => {
    expect(call("RECENTTREND", column(...numerators), column(...denominators), "up")).toEqual(
      expected,
    );
    expect(call("RECENTTREND", [numerators], [denominators], "up")).toEqual(expected);
  });

  test.each([undefined, null, "", 0, "none"])(
    "with polarity %p it is increasing or decreasing",
    (polarity) => {
      expect(call("RECENTTREND", [numerators], [denominators], polarity)[0]?.[0]).toBe(
        "decreasing",
      );
    },
  );

  test.each([0, "", "N/A", null])("pairs of %p at the ends are no points", (blank) => {
    const around = (list: readonly number[]) => [[blank, ...list, blank, blank]];
    expect(call("RECENTTREND", around(numerators), around(denominators), "up")).toEqual(expected);
  });

  test("a gap among the last five points is told", () => {
    const gap = (list: readonly number[]) => [[...list.slice(0, 3), "", ...list.slice(3)]];
    const error = failure("RECENTTREND", gap(numerators), gap(denominators));
    expect(error).toEqual({
      code: "#N/A",
      message: "There is no second last numerator: a blank cell.".replace(
        "second last",
        "third last",
      ),
    });
  });

  test("a gap before the last five points does not matter", () => {
    const gap = (list: readonly number[]) => [[7, "", ...list]];
    expect(call("RECENTTREND", gap(numerators), gap(denominators), "up")).toEqual(expected);
  });

  test("different numbers of points are #VALUE!", () => {
    expect(failure("RECENTTREND", [[1, 2, 3]], [[1, 2]]).message).toContain(
      "3 numerators and 2 denominators",
    );
  });

  test("a part above its whole is told with its place", () => {
    const error = failure("RECENTTREND", [[1, 2, 3, 4, 50]], [[10, 10, 10, 10, 10]]);
    expect(error.message).toContain("The last numerator '50' is above the denominator '10'");
  });

  test("several polarities are one too many", () => {
    const error = failure("RECENTTREND", [numerators], [denominators], [["up", "down"]]);
    expect(error.message).toContain("is not a polarity");
  });
});

describe("SPC", () => {
  test("percentages as text and numbers of cells are on one scale", () => {
    const words = call("SPC", column("67.4%", "65.0%", "66.2%"), "higher", "70%");
    expect(call("SPC", column(0.674, 0.65, 0.662), "higher", 0.7)).toEqual(words);
    expect(words[0]?.[0]).toBeCloseTo(0.662, 9);
  });

  test.each([undefined, null, "", 0])("without a target (%p) the assurance is blank", (target) => {
    expect(call("SPC", [[1, 2, 1, 2]], "lower", target)[0]?.[4]).toBe("");
  });

  test("a target of 0 is typed as text", () => {
    expect(call("SPC", [[11, 12, 11, 12]], "lower", "0")[0]?.[4]).toBe("consistently failing");
  });

  test("cells without a figure are left out", () => {
    expect(call("SPC", [[1, "", 2, "N/A", 1]], "lower")).toEqual(call("SPC", [[1, 2, 1]], "lower"));
  });

  test("a text that cannot be read, another unit, a fraction, too few values: each is told", () => {
    expect(failure("SPC", [[1, "see below"]], "lower").message).toContain("'see below'");
    expect(failure("SPC", [["24.4%", "25.3"]], "lower").message).toBe(
      "'24.4%' and '25.3' are in different units. Give all values in the same unit.",
    );
    expect(failure("SPC", [["2/2", "1/2"]], "lower").message).toContain("'2/2' is a fraction");
    expect(failure("SPC", [[1]], "lower").code).toBe("#N/A");
    expect(failure("SPC", [[1, 2]], "").message).toContain("The polarity is missing");
  });
});

describe("QUARTILE", () => {
  const all = column(70, 75, 78, 80, 82, 85, 88, 91);

  test("one formula serves all areas", () => {
    expect(call("QUARTILE", all, all, "higher")).toEqual(column(4, 4, 3, 3, 2, 2, 1, 1));
    expect(call("QUARTILE", all, all, "lower")).toEqual(column(1, 1, 2, 2, 3, 3, 4, 4));
  });

  test("areas without a figure do not count", () => {
    expect(cell("QUARTILE", 2, column(1, 2, "[x]", "", 3, 4), "lower")).toBe(2);
  });

  test("too few values, no value, no better way: each is told", () => {
    expect(failure("QUARTILE", 1, column(1, 2, 3), "lower").message).toContain("4 values");
    expect(failure("QUARTILE", "N/A", all, "lower").code).toBe("#N/A");
    expect(failure("QUARTILE", 70, all, "none").message).toContain("Quartile 1 holds the best");
    expect(failure("QUARTILE", 70, column("a", "b"), "lower").code).toBe("#VALUE!");
  });
});
