import { associated, ExcelError } from "./excel";

import { associateFunctions, customFunctions } from "../../../src/functions/all-functions";
import { functionExamples } from "../../../src/functions/examples";
import { change, parse, trend, trendText, unit, value } from "../../../src/functions/functions";

/** Parameters as Excel hands them over: a single value arrives as a grid of one cell. */
function asExcelCalls(id: string, parameters: readonly unknown[]): unknown[][] {
  const customFunction = customFunctions[id];
  if (!customFunction) throw new Error(`There is no function ${id}.`);
  return customFunction(
    ...parameters.map((parameter) => (isRange(parameter) ? parameter : [[parameter]])),
  );
}

function isRange(parameter: unknown): parameter is unknown[][] {
  return Array.isArray(parameter);
}

function errorOf(calculate: () => unknown): { code: string; message: string } {
  try {
    calculate();
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("No error was thrown.");
}

describe("worked examples", () => {
  test.each(functionExamples.map((example) => [example.formula, example] as const))(
    "%s",
    (_, { id, parameters, result }) => {
      if (typeof result === "object" && "error" in result) {
        const { code, message } = errorOf(() => asExcelCalls(id, parameters));
        expect({ error: code, message }).toEqual(result);
      } else {
        const expected = typeof result === "object" ? result : [[result]];
        expect(asExcelCalls(id, parameters)).toEqual(expected);
      }
    },
  );

  test("every function has an example", () => {
    expect(new Set(functionExamples.map((example) => example.id))).toEqual(
      new Set(Object.keys(customFunctions)),
    );
  });
});

test("every function is associated with its id", () => {
  associateFunctions();
  expect(Object.fromEntries(associated)).toEqual(customFunctions);
});

describe("what Excel hands over", () => {
  test("an optional argument that is left out arrives as null or undefined", () => {
    const omitted = [null, undefined] as unknown as (unknown[][] | undefined)[];
    for (const tolerance of omitted) {
      expect(trend([[100]], [[95]], [["higher"]], tolerance)).toEqual([["⇄"]]);
    }
    expect(trend([[100]], [[95]], [["higher"]])).toEqual([["⇄"]]);
  });

  test("a blank optional cell is the default", () => {
    expect(trend([[100]], [[95]], [["higher"]], [[""]])).toEqual([["⇄"]]);
    expect(change([[100]], [[95]], [[""]])).toEqual([[-0.05]]);
  });

  test.each([null, "", undefined])("a blank value (%p) is missing", (blank) => {
    expect(trend([[blank]], [[95]], [["higher"]])).toEqual([["N/A"]]);
    expect(errorOf(() => change([[blank]], [[95]])).code).toBe("#N/A");
    expect(errorOf(() => value([[blank]]))).toEqual({
      code: "#N/A",
      message: "There is no value in a blank cell.",
    });
  });

  test("a blank cell that arrives as 0 counts as 0, as documented", () => {
    expect(trend([[0]], [[95]], [["higher"]])).toEqual([["↑"]]);
  });

  test("a formatted number brings its format", () => {
    const cell = { type: "FormattedNumber", basicValue: 0.674, numberFormat: "0.0%" };
    expect(trend([[cell]], [["63.9%"]], [["higher"]])).toEqual([["↓"]]);
    expect(unit([[cell]])).toEqual([["%"]]);
  });

  test("TRUE is told as Excel shows it", () => {
    expect(errorOf(() => value([[true]])).message).toMatch(/^'TRUE' cannot be read: .+[^.]\.$/);
  });

  test("a data type without a value is told, not guessed", () => {
    expect(errorOf(() => value([[{ type: "Entity" }]])).code).toBe("#VALUE!");
  });

  test("an Excel error in a cell is told with its code", () => {
    const { code, message } = errorOf(() => trend([["#DIV/0!"]], [[1]], [["higher"]]));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("#DIV/0!");
  });
});

describe("TREND", () => {
  test("numbers, numeric text and thousands separators mix", () => {
    expect(trend([[1030]], [["1,100"]], [["Higher is better"]])).toEqual([["↑"]]);
  });

  test("numbers with binary noise are compared as Excel shows them", () => {
    expect(trend([[0.6]], [[0.19 * 3]], [["higher"]])).toEqual([["⇄"]]);
    expect(trend([[0.3]], [[0.1 + 0.2]], [["higher"]])).toEqual([["⇄"]]);
  });

  test.each(["higher", "Higher", "bigger", "up", "↑", "High is good", "increase"])(
    "polarity may be written as %s",
    (polarity) => {
      expect(trend([[1]], [[2]], [[polarity]])).toEqual([["↑"]]);
    },
  );

  test.each(["none", "neutral", "n/a"])("with polarity %s there is no direction", (polarity) => {
    expect(trend([[1]], [[2]], [[polarity]])).toEqual([["N/A"]]);
  });

  test.each(["", null, 0, "   "])("a missing polarity (%p) says what to type", (polarity) => {
    const { code, message } = errorOf(() => trend([[1]], [[2]], [[polarity]]));
    expect(code).toBe("#VALUE!");
    expect(message).toBe(
      'The polarity is missing. Type "higher" if a higher figure is better, "lower" if a lower one is, or "none".',
    );
  });

  test.each(["yes", 7, true, "higher or lower"])("%p is no polarity", (polarity) => {
    expect(errorOf(() => trend([[1]], [[2]], [[polarity]])).message).toContain("is not a polarity");
  });

  test.each<[unknown, string]>([
    [0, "↓"],
    [0.05, "⇄"],
    ["5%", "⇄"],
    ["0.05", "⇄"],
    [1, "⇄"],
  ])("a tolerance may be written as %p", (tolerance, arrow) => {
    expect(trend([[100]], [[95]], [["higher"]], [[tolerance]])).toEqual([[arrow]]);
  });

  test.each([5, -0.05, "five", "£5", "5 days", "5", true])("%p is no tolerance", (tolerance) => {
    const { code, message } = errorOf(() => trend([[1]], [[2]], [["higher"]], [[tolerance]]));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("such as 5% or 0.05");
  });

  test("a text that cannot be read is #VALUE! with the side, the text and the reason", () => {
    const { code, message } = errorOf(() => trend([["94"]], [["see below"]], [["higher"]]));
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/^The latest value 'see below' cannot be read: .+\.$/);
  });

  test("a message quotes no more than 60 characters", () => {
    const { message } = errorOf(() => trend([["word ".repeat(5000)]], [[1]], [["higher"]]));
    expect(message.length).toBeLessThan(250);
  });
});

describe("CHANGE", () => {
  test("percentage points between cells formatted as percentages", () => {
    expect(change([[0.674]], [[0.639]], [["points"]])).toEqual([[-3.5]]);
    expect(change([["67.4%"]], [["63.9%"]], [["Percentage points"]])).toEqual([[-3.5]]);
  });

  test("numbers that are no percentages have no percentage points", () => {
    expect(errorOf(() => change([[25.3]], [[26.8]], [["points"]])).code).toBe("#VALUE!");
  });

  test("the absolute change is the difference of VALUE", () => {
    expect(change([["75%"]], [["80%"]], [["absolute"]])).toEqual([[0.05]]);
    expect(change([["5.6 days"]], [["6.3 days"]], [["absolute"]])).toEqual([[0.7]]);
  });

  test("a change that is too large for Excel is told", () => {
    expect(errorOf(() => change([[5e-324]], [[1]])).message).toContain("too large");
  });

  test("different units are #VALUE! with both texts", () => {
    const { code, message } = errorOf(() => change([["24.4%"]], [["25.3"]]));
    expect(code).toBe("#VALUE!");
    expect(message).toBe("'24.4%' and '25.3' are in different units. Give both in the same unit.");
  });

  test.each(["sideways", 5, true])("%p is no basis", (basis) => {
    expect(errorOf(() => change([[1]], [[2]], [[basis]])).message).toContain("is not a basis");
  });
});

describe("spilling", () => {
  test("a single polarity is repeated along a range", () => {
    expect(trendText([[1], [2]], [[2], [1]], [["higher"]])).toEqual([["Improving"], ["Declining"]]);
  });

  test("a row and a column make a grid", () => {
    expect(trend([[1], [3]], [[2, 3]], [["higher"]])).toEqual([
      ["↑", "↑"],
      ["↓", "⇄"],
    ]);
  });

  test("one cell that fails leaves the others alone", () => {
    const [[first], [second], [third]] = value([["67.4%"], ["see below"], ["N/A"]]) as [
      [unknown],
      [ExcelError],
      [ExcelError],
    ];
    expect(first).toBe(0.674);
    expect(second).toBeInstanceOf(ExcelError);
    expect(second.code).toBe("#VALUE!");
    expect(third.code).toBe("#N/A");
  });

  test("positions that a shorter range lacks are #N/A", () => {
    const [, , [third]] = trend([[1], [2], [3]], [[1], [2]], [["higher"]]) as [
      unknown[],
      unknown[],
      [ExcelError],
    ];
    expect(third.code).toBe("#N/A");
    expect(third.message).toContain("differ in size");
  });

  test("PARSE gives a row for each cell of a column", () => {
    const rows = parse([["67.4% (694/1,030)"], ["see below"]]);
    expect(rows[0]).toEqual([0.674, "%", 694, 1030, "", "", ""]);
    expect(rows[1]?.[0]).toBeInstanceOf(ExcelError);
    expect(rows[1]?.slice(1)).toEqual(["", "", "", "", "", ""]);
  });

  test("PARSE of several columns says what to give", () => {
    expect(errorOf(() => parse([["1", "2"]])).message).toBe(
      "Give one cell, or cells of one column.",
    );
  });
});
