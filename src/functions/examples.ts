/** A worked example of a custom function, for the documentation and the tests. */
export interface FunctionExample {
  /** As an analyst types it, with the function's namespace. */
  readonly formula: string;
  /** Id of the function that the formula calls. */
  readonly id: string;
  /** The formula's arguments; a range is a grid. */
  readonly parameters: readonly unknown[];
  /** What the cell shows: a value, a grid for a spilled result, or an error. */
  readonly result: string | number | readonly (readonly (string | number)[])[] | ExampleError;
}

export interface ExampleError {
  readonly error: "#VALUE!" | "#N/A";
  /** The message at the cell's error sign. */
  readonly message: string;
}

/** Examples from the published report, and the cases that analysts ask about. */
export const functionExamples: readonly FunctionExample[] = [
  call("TREND", ["67.4% (694/1,030)", "63.9% (625/978)", "higher"], "↓"),
  call("TREND", [0.6, 0.57, "higher"], "⇄"),
  call("TREND", ["203.40 Top quartile nationally", "213.0", "lower"], "⇄"),
  call("TREND", [94, 115, "bigger is better"], "↑"),
  call("TREND", [100, 92, "higher", 0.1], "⇄"),
  call("TREND", ["N/A", "54.2%", "higher"], "N/A"),
  call("TREND", ["24.4%", "25.3", "lower"], "N/A"),
  call(
    "TREND",
    [
      [["67.4%"], ["15.4%"]],
      [["63.9%"], ["15.7%"]],
      [["higher"], ["lower"]],
    ],
    [["↓"], ["⇄"]],
  ),
  call("TREND", [94, 115, "sideways"], {
    error: "#VALUE!",
    message:
      '\'sideways\' is not a polarity. Type "higher" if a higher figure is better, "lower" if a lower one is, or "none".',
  }),
  call("TRENDTEXT", ["91.7% (452/493)", "90.7% (485/535)", "higher"], "Declining within 5%"),
  call("TRENDTEXT", ["4.2% (393/9,422)", "4.2% (435/10,486)", "higher"], "No change"),
  call("TRENDTEXT", ["5.6 days", "6.3 days", "lower"], "Declining"),
  call("TRENDTEXT", [100, 98, "higher", "2.5%"], "Declining within 2.5%"),
  call("CHANGE", ["94", "115"], 0.22340425531914893),
  call("CHANGE", ["67.4%", "63.9%", "points"], -3.5),
  call("CHANGE", ["67.4%", "63.9%", "absolute"], -0.035),
  call("CHANGE", ["£3,221,196", "£5,469,575", "absolute"], 2248379),
  call("CHANGE", [0, 5], {
    error: "#N/A",
    message: 'Nothing can be relative to 0. Use "absolute" as the basis.',
  }),
  call("VALUE", ["67.4% (694/1,030)"], 0.674),
  call("VALUE", ["£3,221,196"], 3221196),
  call("VALUE", ["Apr 21 – Mar 22 368"], 368),
  call("VALUE", ["N/A"], { error: "#N/A", message: "There is no value in 'N/A'." }),
  call("NUMERATOR", ["67.4% (694/1,030)"], 694),
  call("NUMERATOR", ["33/41 (80.5%)"], 33),
  call("DENOMINATOR", ["67.4% (694/1,030)"], 1030),
  call("DENOMINATOR", ["15.4%"], { error: "#N/A", message: "There is no denominator in '15.4%'." }),
  call("PERIOD", ["94% Autumn 2021 (Target 85%)"], "Autumn 2021"),
  call("PERIOD", ["2021/22 N/A"], "2021/22"),
  call("TARGET", ["94% Autumn 2021 (Target 85%)"], 0.85),
  call("TARGET", ["919 against a target of 815"], 815),
  call("UNIT", ["67.4%"], "%"),
  call("UNIT", ["£563,450"], "£"),
  call("UNIT", ["5.6 days"], "days"),
  call("UNIT", ["2/2"], "ratio"),
  call(
    "PARSE",
    ["84.2% (3,179/3,776) (January 2022)"],
    [[0.842, "%", 3179, 3776, "January 2022", "", ""]],
  ),
  call(
    "PARSE",
    ["203.40 Top quartile nationally"],
    [[203.4, "", "", "", "", "", "Top quartile nationally"]],
  ),
];

function call(
  id: string,
  parameters: readonly unknown[],
  result: FunctionExample["result"],
): FunctionExample {
  return { formula: `=HERTS.${id}(${parameters.map(written).join(", ")})`, id, parameters, result };
}

/** A parameter as a formula writes it: `"text"`, `5`, `{"a";"b"}`. */
function written(parameter: unknown): string {
  if (Array.isArray(parameter)) {
    const rows = parameter as unknown[][];
    return `{${rows.map((row) => row.map(written).join(",")).join(";")}}`;
  }
  return typeof parameter === "string" ? `"${parameter.replaceAll('"', '""')}"` : String(parameter);
}
