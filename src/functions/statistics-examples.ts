import { call, type FunctionExample } from "./example";

/** Examples of the statistics: from the papers and guidance that docs/statistics.md cites, where they give any. */
export const statisticsExamples: readonly FunctionExample[] = [
  call("RATE", [1030, 269000], 38.28996282527881),
  call("RATE", [3, 1000, 100], 0.3),
  call("WILSON", [65, 100], [[0.5525444329688797, 0.7363575175690247]]),
  call("WILSON", [81, 263, "95%"], [[0.2552885198782742, 0.36620957698280004]]),
  call("WILSON", [7, 5], {
    error: "#VALUE!",
    message:
      "The numerator '7' is above the denominator '5'. A part cannot be more than the whole; for a rate use HERTS.BYAR.",
  }),
  call("BYAR", [65], [[50.163187710459454, 82.84913854593984]]),
  call("BYAR", [5], [[1.623486390118421, 11.668332079322669]]),
  call("BYAR", [65, 1000, 100], [[5.016318771045945, 8.284913854593984]]),
  call("SIGNIFICANT", [48, 80, 56, 70], "higher"),
  call("SIGNIFICANT", [694, 1030, 625, 978], "no significant change"),
  call("SIGNIFICANT", [56, 70, 48, 80], "lower"),
  call(
    "RECENTTREND",
    [
      [[318], [314], [318], [291], [292]],
      [[468.34], [472.89], [500.79], [480.2], [499.15]],
      "higher",
    ],
    [["declining", 12.569177274097358, -0.10623449430262295]],
  ),
  call(
    "RECENTTREND",
    [
      [[5], [6]],
      [[10], [12]],
    ],
    {
      error: "#N/A",
      message: "The recent trend needs 5 points in a row; there are 2.",
    },
  ),
  call(
    "SPC",
    [[[10], [12], [11], [13], [12], [11], [20]], "lower", 25],
    [[12.714285714285714, 5.620952380952381, 19.80761904761905, "concern", "consistently passing"]],
  ),
  call("QUARTILE", [82, [[70], [75], [78], [80], [82], [85], [88], [91]], "higher"], 2),
  call("QUARTILE", ["4.2%", [["3.9%"], ["4.2%"], ["5.1%"], ["6.0%"]], "lower"], 2),
  call("SUPPRESS", [3], "[c]"),
  call("SUPPRESS", [[[0], [4], [5], ["N/A"]]], [[0], ["[c]"], [5], ["N/A"]]),
  call("SUPPRESS", [7, 10], "[c]"),
];
