import { call, type FunctionExample } from "./example";
import { statisticsExamples } from "./statistics-examples";

export type { ExampleError, FunctionExample } from "./example";

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
  call("SHOW", [625, 978], "63.9% (625/978)"),
  call("SHOW", [1, 800, 2], "0.13% (1/800)"),
  call(
    "SHOW",
    [
      [[694], [3862]],
      [[1030], [4427]],
    ],
    [["67.4% (694/1,030)"], ["87.2% (3,862/4,427)"]],
  ),
  call("SHOW", [3, 0], {
    error: "#N/A",
    message: "The denominator is 0, or the cell is blank. Nothing can be out of 0.",
  }),
  call("POLARITY", ["The smaller the percentage, the better for this indicator."], "lower"),
  call("POLARITY", ["bigger is better"], "higher"),
  call("POLARITY", ["More children came home than in the year before."], {
    error: "#N/A",
    message:
      "'More children came home than in the year before.' does not say whether a higher or a lower figure is better.",
  }),
  call("TARGETSTATUS", ["94% Autumn 2021", "85%", "higher"], "Met"),
  call("TARGETSTATUS", [36.1, 38, "higher"], "Within 5%"),
  call("TARGETSTATUS", ["919", "815", "lower", "10%"], "Missed"),
  call("TARGETSTATUS", ["94% (Target 85%)", "94% (Target 85%)", "higher"], "Met"),
  call("TARGETSTATUS", ["N/A", "85%", "higher"], "N/A"),
  call(
    "NARRATE",
    [
      "Percentage of CLA living within Hertfordshire",
      "67.4% (694/1,030)",
      "63.9% (625/978)",
      "higher",
      "2021/22",
      "2022/23",
    ],
    "The percentage of CLA living within Hertfordshire fell from 67.4% in 2021/22 to 63.9% in 2022/23, a decrease of 3.5 percentage points, which is a decline in performance.",
  ),
  call(
    "NARRATE",
    ["Number of CLA returning home", 94, 115, "higher"],
    "The number of CLA returning home rose from 94 to 115, an increase of 21 (22.3%), which is an improvement.",
  ),
  call(
    "NARRATE",
    ["Cost avoided", "N/A", "£563,450", "none", "", "2022/23"],
    "Cost avoided stood at £563,450 in 2022/23; there is no earlier figure to compare it with.",
  ),
  ...statisticsExamples,
  call(
    "CHECK",
    [
      [
        [
          "No.",
          "Ambition",
          "Indicator",
          "Polarity",
          "Previous data",
          "Latest data",
          "Direction of travel",
          "Commentary",
          "Actions",
        ],
      ],
      [
        [
          1,
          1,
          "Percentage of CLA in suitable homes",
          "higher",
          "67.4% (694/1,030)",
          "63.9% (625/978)",
          "↑",
          "Fewer homes were found.",
          "Visit every home.",
        ],
        [
          2,
          1,
          "Number of CLA returning home",
          "higher",
          "94",
          "115",
          "↑",
          "More children came home.",
          "",
        ],
      ],
    ],
    [
      [
        "Row 1",
        "1",
        "error",
        "The direction says ↑, but from 67.4% (694/1,030) to 63.9% (625/978) is ↓ (Declining, 5.2% down). Correct the arrow, or the figures if they are wrong.",
      ],
    ],
  ),
];
