import fc from "fast-check";

import { ExcelError } from "./excel";
import { call, cell, column, failure } from "./calls";

describe("SHOW", () => {
  test("halves round away from zero, in decimal", () => {
    expect(cell("SHOW", 1, 800, 2)).toBe("0.13% (1/800)");
    expect(cell("SHOW", 401, 400, 1)).toBe("100.3% (401/400)");
    expect(cell("SHOW", "1,005", "1,000", 0)).toBe("101% (1,005/1,000)");
  });

  test.each([null, undefined, ""])("decimals that are left out (%p) are 1", (decimals) => {
    expect(cell("SHOW", 625, 978, decimals)).toBe("63.9% (625/978)");
  });

  test("a column of counts spills", () => {
    expect(call("SHOW", column(1, 2), column(4, 4), 0)).toEqual(column("25% (1/4)", "50% (2/4)"));
  });

  test("what it shows, the reader takes apart again", () => {
    const integer = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(integer, integer, fc.integer({ min: 0, max: 3 }), (numerator, rest, decimals) => {
        const denominator = Math.max(1, numerator + rest);
        const text = cell("SHOW", numerator, denominator, decimals);
        expect(cell("NUMERATOR", text)).toBe(numerator);
        expect(cell("DENOMINATOR", text)).toBe(denominator);
      }),
    );
  });

  test.each<[unknown, unknown, string, string]>([
    ["N/A", 5, "#N/A", "There is no numerator: 'N/A'."],
    [5, "", "#N/A", "There is no denominator: a blank cell."],
    [5, 0, "#N/A", "The denominator is 0"],
    [-5, 10, "#VALUE!", "The numerator '-5' must be a number of 0 or more"],
    ["67.4% (694/1,030)", 10, "#VALUE!", "HERTS.NUMERATOR"],
    ["see below", 10, "#VALUE!", "The numerator 'see below' cannot be read"],
    [true, 10, "#VALUE!", "'TRUE'"],
    ["#DIV/0!", 10, "#VALUE!", "#DIV/0!"],
  ])("%p of %p is %s: %s", (numerator, denominator, code, message) => {
    const error = failure("SHOW", numerator, denominator);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test.each([-1, 11, 1.5, "two", "5%"])("%p is no number of decimals", (decimals) => {
    expect(failure("SHOW", 1, 2, decimals).message).toContain("whole number from 0 to 10");
  });
});

describe("SUPPRESS", () => {
  test("withholds 1 to 4 and shows 0 and 5", () => {
    expect(call("SUPPRESS", column(0, 1, 4, 5, 1030, "3", "1,030"))).toEqual(
      column(0, "[c]", "[c]", 5, 1030, "[c]", 1030),
    );
  });

  test("blank cells and symbols stay as they are", () => {
    expect(call("SUPPRESS", column("", "N/A", "[x]", " [c] "))).toEqual(
      column("", "N/A", "[x]", "[c]"),
    );
  });

  test("never shows a count below the threshold, nor withholds another", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 50 }), (count, threshold) => {
        const expected = count > 0 && count < threshold ? "[c]" : count;
        expect(cell("SUPPRESS", count, threshold)).toBe(expected);
      }),
    );
  });

  test.each([2.5, -3, "40% (2/5)", "2/5", "3%", "£4"])(
    "%p is no count, and is not shown",
    (count) => {
      const { code, message } = failure("SUPPRESS", count);
      expect(code).toBe("#VALUE!");
      expect(message).toContain("is not a count");
    },
  );

  test("a cell that fails leaves the others alone", () => {
    const [[first], [second]] = call("SUPPRESS", column(3, "see below")) as [[unknown], [unknown]];
    expect(first).toBe("[c]");
    expect(second).toBeInstanceOf(ExcelError);
  });

  test.each([-1, 2.5, "few", "10%"])("%p is no threshold", (threshold) => {
    expect(failure("SUPPRESS", 3, threshold).message).toContain("is not a threshold");
  });
});

describe("RATE", () => {
  test("is per 10,000 unless said", () => {
    expect(cell("RATE", 203, 10_000)).toBe(203);
    expect(cell("RATE", 203, 10_000, 1000)).toBe(20.3);
    expect(cell("RATE", 203, 10_000, "100,000")).toBe(2030);
  });

  test("is more than the base where counts repeat", () => {
    expect(cell("RATE", 30, 10, 10)).toBe(30);
  });

  test.each([0, "", null])("nothing is out of %p", (population) => {
    expect(failure("RATE", 5, population).code).toBe("#N/A");
  });

  test.each([-1, "ten", "5%"])("%p is no base", (per) => {
    expect(failure("RATE", 5, 10, per).code).toBe("#VALUE!");
  });

  test("a result that is too large for Excel is told", () => {
    expect(failure("RATE", 1e15 - 1, 1e-300, 1e10).message).toContain("too large");
  });
});

test("a count of more than 15 digits is a slip", () => {
  expect(failure("SUPPRESS", 1e15).code).toBe("#VALUE!");
  expect(failure("WILSON", 1, 1e300).message).toContain("more digits than Excel keeps");
});

describe("WILSON, BYAR and SIGNIFICANT", () => {
  test("a column of counts gives a column of limits", () => {
    const rows = call("WILSON", column(65, 81), column(100, 263));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[0]).toBeCloseTo(0.552544433, 9);
    expect(rows[1]?.[1]).toBeCloseTo(0.3662, 4);
  });

  test("a pair that fails leaves the others alone", () => {
    const rows = call("WILSON", column(65, 7), column(100, 5));
    expect(rows[0]?.[0]).toBeCloseTo(0.5525, 4);
    expect(rows[1]?.[0]).toBeInstanceOf(ExcelError);
    expect(rows[1]?.[1]).toBe("");
  });

  test.each([0.95, "95%", "0.95", 95, "", null, 0, { basicValue: 0.95, numberFormat: "0%" }])(
    "a confidence of 95%% may be written as %p",
    (confidence) => {
      expect(call("WILSON", 65, 100, confidence)).toEqual(call("WILSON", 65, 100));
    },
  );

  test.each([1, 100, -0.95, "high", 5, "£0.9"])("%p is no confidence", (confidence) => {
    expect(failure("WILSON", 65, 100, confidence).message).toContain("such as 95% or 0.95");
  });

  test("BYAR with a population gives the rate's interval", () => {
    const [[lower, upper] = []] = call("BYAR", 65, 10_000);
    expect(lower).toBeCloseTo(50.163188, 6);
    expect(upper).toBeCloseTo(82.849139, 6);
    expect(call("BYAR", 65, 10_000, undefined, 0.998)[0]?.[0]).toBeLessThan(lower as number);
  });

  test("BYAR wants whole counts, and a population for a base", () => {
    expect(failure("BYAR", 2.5).message).toContain("must be a whole number");
    expect(failure("BYAR", 5, undefined, 1000).message).toContain("no population");
    expect(failure("BYAR", 5, 0).code).toBe("#N/A");
  });

  test("SIGNIFICANT tells which proportion is wrong", () => {
    expect(failure("SIGNIFICANT", 1, 2, 3, "").message).toBe(
      "There is no second denominator: a blank cell.",
    );
    expect(failure("SIGNIFICANT", 5, 2, 3, 4).message).toContain("The first numerator '5'");
  });

  test("limits side by side need cells of one column", () => {
    expect(failure("BYAR", [[1, 2]]).message).toBe("Give one cell, or cells of one column.");
  });
});
