import { proposeMappings } from "../../../src/core/workbook";
import { columnLetters } from "../../../src/core/workbook/addresses";
import type { CellValue, SheetGrid, TableMapping } from "../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../helpers/grids";

const published = [
  "No.",
  "Indicator",
  "Previous Data*",
  "Latest Data**",
  "Direction of travel",
  "Commentary",
];

const publishedRow = (number: number): CellValue[] => [
  number,
  `Percentage of children looked after in area ${number}`,
  "67.4% (694/1,030)",
  "63.9% (625/978)",
  "↓",
  "Where possible, we aim to keep children in the county.",
];

/** The mapping as column letters by field: `{ number: "A" }`. */
function lettersOf(mapping: TableMapping | undefined): Record<string, string> {
  const columns = mapping?.columns ?? [];
  return Object.fromEntries(columns.map(({ field, column }) => [field, columnLetters(column)]));
}

function bestOf(...sheets: SheetGrid[]): TableMapping {
  const [best] = proposeMappings(snapshotOf(...sheets));
  if (!best) throw new Error("No table was proposed.");
  return best;
}

const mapped = (rows: CellValue[][], options = {}) => lettersOf(bestOf(grid(rows, options)));

describe("the header row", () => {
  it("is found in the first row", () => {
    const best = bestOf(grid([published, publishedRow(1), publishedRow(2)]));
    expect(best).toMatchObject({ sheet: "Indicators", headerRow: 0, headerRows: 1, lastRow: 2 });
    expect(lettersOf(best)).toEqual({
      number: "A",
      indicator: "B",
      previous: "C",
      latest: "D",
      direction: "E",
      commentary: "F",
    });
    expect(best.confidence).toBeGreaterThan(0.8);
  });

  it("is found below title rows, wherever the used range starts", () => {
    const best = bestOf(
      grid(
        [
          ["Performance Report 2022/23"],
          ["Prepared by the performance team", "", "", "as at March 2023"],
          [],
          published,
          publishedRow(1),
        ],
        { firstRow: 4, firstColumn: 2 },
      ),
    );
    expect(best).toMatchObject({ headerRow: 7, lastRow: 8 });
    expect(lettersOf(best)).toMatchObject({ number: "C", indicator: "D", latest: "F" });
  });

  it("counts once where it is repeated inside the table", () => {
    const rows = [published, publishedRow(1), [], published, publishedRow(2), publishedRow(3)];
    expect(bestOf(grid(rows))).toMatchObject({ headerRow: 0, lastRow: 5 });
  });

  it("has two rows where years stand over Value, Num and Den, merged or not", () => {
    const rows: CellValue[][] = [
      ["", "", "2021/22", "", "", "2022/23", "", "", "", ""],
      ["Ref", "Measure", "Value", "Num", "Den", "Value", "Num", "Den", "DoT", "Comments"],
      [
        1,
        "Percentage living in the county",
        0.674,
        694,
        1030,
        0.639,
        625,
        978,
        "↓",
        "We aim high here.",
      ],
      [
        2,
        "Percentage with 3 or more placements",
        0.086,
        89,
        1040,
        0.1,
        98,
        979,
        "↓",
        "It is a national issue.",
      ],
    ];
    const expected = {
      number: "A",
      indicator: "B",
      previous: "C",
      previousNumerator: "D",
      previousDenominator: "E",
      latest: "F",
      latestNumerator: "G",
      latestDenominator: "H",
      direction: "I",
      commentary: "J",
    };
    for (const merges of [[], ["C1:E1", "F1:H1"]]) {
      const best = bestOf(grid(rows, { merges }));
      expect(best).toMatchObject({ headerRow: 0, headerRows: 2, lastRow: 3 });
      expect(lettersOf(best)).toEqual(expected);
      expect(best.columns.find(({ field }) => field === "latest")?.header).toBe("2022/23 – Value");
    }
  });

  it("has two rows where names are merged downwards beside groups", () => {
    const rows: CellValue[][] = [
      ["KPI No", "Performance measure", "2021/22", "2022/23", "", "DoT", "Narrative"],
      ["", "", "Baseline", "Actual", "Target", "", ""],
      [
        "KPI 1",
        "Percentage living in the county",
        "67.4%",
        "63.9%",
        "70%",
        "↓",
        "We aim high here.",
      ],
    ];
    const best = bestOf(grid(rows, { merges: ["A1:A2", "B1:B2", "D1:E1", "F1:F2", "G1:G2"] }));
    expect(best).toMatchObject({ headerRow: 0, headerRows: 2 });
    expect(lettersOf(best)).toEqual({
      number: "A",
      indicator: "B",
      previous: "C",
      latest: "D",
      target: "E",
      direction: "F",
      commentary: "G",
    });
  });

  it("has two rows where the dates of the data stand below the names", () => {
    const best = bestOf(
      grid([published, ["", "", "(March 2022)", "(March 2023)", "", ""], publishedRow(1)]),
    );
    expect(best).toMatchObject({ headerRow: 0, headerRows: 2, lastRow: 2 });
  });

  it("is not a first row of data below a one-row header", () => {
    expect(bestOf(grid([published, publishedRow(1)])).headerRows).toBe(1);
  });

  it("has one row where a title that names the year is merged above it", () => {
    const best = bestOf(
      grid([["Performance indicators 2022/23"], published, publishedRow(1)], {
        merges: ["A1:F1"],
      }),
    );
    expect(best).toMatchObject({ headerRow: 1, headerRows: 1 });
  });
});

describe("the names of columns", () => {
  const long = "We aim to keep children living in the county where that is safe.";

  it.each([
    [
      "asterisks, line breaks and hard spaces",
      ["No.", "Indicator", "Previous\nData*", "Latest\u00a0Data **", "DoT†", "Comments¹"],
    ],
    [
      "another order of words",
      [
        "Ref",
        "Performance measure",
        "Last year",
        "This year",
        "Direction of Travel (arrow)",
        "Narrative",
      ],
    ],
    ["capitals", ["ID", "KPI", "BASELINE", "CURRENT", "TREND", "COMMENTARY"]],
    ["single years", ["#", "PI description", "2021/22", "2022/23", "DoT", "Comments"]],
    [
      "years of an older report",
      ["PI", "Description", "Actual 05/06", "Actual 06/07", "Travel", "Comment"],
    ],
    ["quarters", ["Ref", "Title", "Q4 21/22", "Q4 22/23", "DOT", "Update"]],
    ["months", ["Ref No", "Indicator", "March 2022", "Mar-23", "Direction", "Explanation"]],
    [
      "words and years",
      [
        "Line no",
        "Indicator name",
        "Previous (2021-22)",
        "Latest (2022–23)",
        "Trend arrow",
        "Analysis",
      ],
    ],
    [
      "outturns",
      [
        "Indicator ref",
        "Key performance indicator",
        "Outturn 2021/22",
        "Outturn 2022/23",
        "Direction",
        "Notes",
      ],
    ],
  ])("are known with %s", (_, header) => {
    const rows = [header, [1, "Percentage of children in care", "67.4%", "63.9%", "↓", long]];
    expect(mapped(rows)).toEqual({
      number: "A",
      indicator: "B",
      previous: "C",
      latest: "D",
      direction: "E",
      commentary: "F",
    });
  });

  it("may stand in any order with blank and unknown columns between", () => {
    const rows: CellValue[][] = [
      [
        "Comments",
        "Lead officer",
        "Current",
        "",
        "DoT",
        "Last year",
        "Indicator",
        "Data source",
        "Ref",
      ],
      [
        long,
        "Head of service",
        "63.9%",
        "",
        "↓",
        "67.4%",
        "Percentage of children in care",
        "LCS",
        1,
      ],
    ];
    expect(mapped(rows)).toEqual({
      commentary: "A",
      latest: "C",
      direction: "E",
      previous: "F",
      indicator: "G",
      number: "I",
    });
  });

  it("include the columns that say more about an indicator", () => {
    const rows: CellValue[][] = [
      [
        "No.",
        "Ambition",
        "Outcome Bee(s)",
        "Corporate Priority/ies",
        "Indicator",
        "Measure",
        "Good is",
        "Unit",
        "Previous",
        "Latest",
        "Target",
        "DoT",
        "RAG",
        "Commentary",
        "Actions to address decline in performance",
      ],
      [
        1,
        "Ambition 1",
        "BE SAFE",
        "EXCELLENT SERVICE",
        "Children in care",
        "in the county",
        "Higher",
        "%",
        67.4,
        63.9,
        70,
        "↓",
        "Red",
        long,
        long,
      ],
    ];
    expect(mapped(rows)).toEqual({
      number: "A",
      ambition: "B",
      outcomeBee: "C",
      corporatePriority: "D",
      indicator: "E",
      measure: "F",
      polarity: "G",
      unit: "H",
      previous: "I",
      latest: "J",
      target: "K",
      direction: "L",
      commentary: "N",
      actions: "O",
    });
  });

  it("take RAG for no direction of travel", () => {
    const rows = [
      ["No.", "Indicator", "Previous", "Latest", "RAG"],
      [1, "Children in care", "67%", "64%", "Amber"],
    ];
    expect(mapped(rows)).not.toHaveProperty("direction");
  });

  it("give their reason and confidence", () => {
    const { columns } = bestOf(grid([published, publishedRow(1)]));
    const previous = columns.find(({ field }) => field === "previous");
    expect(previous?.header).toBe("Previous Data*");
    expect(previous?.reason).toContain("'Previous Data*' is a usual name");
    columns.forEach(({ confidence }) => {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });
  });

  it("Num and Den without a year belong to the data column on their left", () => {
    const rows: CellValue[][] = [
      ["Ref", "Indicator", "Previous", "Num", "Den", "Latest", "Num", "Den", "DoT"],
      [1, "Children in care", "67.4%", 694, 1030, "63.9%", 625, 978, "↓"],
    ];
    expect(mapped(rows)).toMatchObject({
      previousNumerator: "D",
      previousDenominator: "E",
      latestNumerator: "G",
      latestDenominator: "H",
    });
  });
});

describe("the cells below decide", () => {
  it("that Measure is the indicator's title where nothing else is", () => {
    const rows = [
      ["Ref", "Measure", "Baseline", "Current"],
      [1, "Children in care", "67%", "64%"],
    ];
    expect(mapped(rows)).toMatchObject({ number: "A", indicator: "B" });
  });

  it("that Measure is a label where the indicator has a column of its own", () => {
    const rows = [
      ["Ref", "Indicator", "Measure", "Baseline", "Current"],
      [6, "Children with a plan in:", "mainstream settings", "41.4%", "41.2%"],
    ];
    expect(mapped(rows)).toMatchObject({ indicator: "B", measure: "C" });
  });

  it("that a column named Indicator holds numbers", () => {
    const rows: CellValue[][] = [
      ["Indicator", "Description", "Previous", "Latest", "DoT"],
      [1, "Percentage of children in care", "67%", "64%", "↓"],
      ["2a", "Percentage of care leavers in work", "67%", "64%", "↓"],
    ];
    expect(mapped(rows)).toMatchObject({ number: "A", indicator: "B" });
  });

  it("that a column named Trend with long texts is no direction", () => {
    const rows = [
      ["No.", "Indicator", "Previous", "Latest", "Trend"],
      [1, "Children in care", "67%", "64%", "It has fallen for three years in a row."],
      [2, "Care leavers", "67%", "64%", "It has risen since the spring of last year."],
    ];
    expect(mapped(rows)).not.toHaveProperty("direction");
  });
});

describe("several years side by side", () => {
  const row = (...values: CellValue[]): CellValue[] => [
    1,
    "Children in care in the county",
    ...values,
  ];

  it("are the last two by their year, not by their position", () => {
    const rows = [
      ["No.", "Indicator", "2022/23", "2021/22", "2020/21", "2019/20", "DoT"],
      row("63.9%", "67.4%", "66.0%", "65.1%", "↓"),
    ];
    expect(mapped(rows)).toMatchObject({ latest: "C", previous: "D", direction: "G" });
    expect(bestOf(grid(rows)).reason).toContain("Column E '2020/21' is left out");
  });

  it("may be years that Excel holds as numbers", () => {
    const rows = [["No.", "Indicator", 2020, 2021, 2022, "DoT"], row("63%", "67%", "66%", "↓")];
    expect(mapped(rows)).toMatchObject({ previous: "D", latest: "E" });
  });

  it("leave out a year that has no data yet", () => {
    const rows = [
      ["No.", "Indicator", "2021/22", "2022/23", "2023/24", "DoT"],
      row("67.4%", "63.9%", "", "↓"),
    ];
    expect(mapped(rows)).toMatchObject({ previous: "C", latest: "D" });
  });

  it("give each target to its year", () => {
    const rows = [
      [
        "No.",
        "Indicator",
        "2020/21",
        "2021/22",
        "Target 21/22",
        "2022/23",
        "Target 22/23",
        "Target 23/24",
      ],
      row("66%", "67.4%", "68%", "63.9%", "70%", "72%"),
    ];
    expect(mapped(rows)).toMatchObject({
      previous: "D",
      previousTarget: "E",
      latest: "F",
      target: "G",
    });
  });

  it("may be months of one year", () => {
    const rows = [
      ["No.", "Indicator", "Apr-22", "May-22", "Jun-22", "DoT"],
      row("67%", "66%", "66%", "↓"),
    ];
    expect(mapped(rows)).toMatchObject({ previous: "D", latest: "E" });
  });

  it("set a quarter against the same quarter of the year before", () => {
    const rows = [
      ["No.", "Indicator", "Q4 21/22", "Q1 22/23", "Q2 22/23", "Q3 22/23", "Q4 22/23", "DoT"],
      row("67%", "66%", "66%", "65%", "64%", "↓"),
    ];
    expect(mapped(rows)).toMatchObject({ previous: "C", latest: "G" });
  });
});

describe("which sheet", () => {
  const lists = grid(
    [
      ["Ambition", "Outcome bee", "Corporate priority", "Polarity"],
      ["Ambition 1", "BE SAFE", "EXCELLENT SERVICE", "higher"],
      ["Ambition 2", "BE HAPPY", "SUSTAINABLE GROWTH", "lower"],
    ],
    { name: "Lists" },
  );
  const series = grid(
    [
      ["Indicator", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23"],
      ["Travel training sign-offs", 31, 18, 42, 75, 102],
      ["Care leavers in work", 50, 51, 52, 55.8, 52.7],
    ],
    { name: "Series" },
  );
  const long = grid(
    [
      ["Indicator", "Period", "Value"],
      ["Travel training sign-offs", "2021-22", 75],
      ["Travel training sign-offs", "2022-23", 102],
    ],
    { name: "Data" },
  );
  const targets = grid(
    [
      ["Ref", "Measure", "21/22", "22/23"],
      [1, "Children in care", "70%", "72%"],
    ],
    { name: "Targets" },
  );
  const notes = grid([["Notes"], ["Previous data is as at March 2022."]], { name: "Notes" });

  it("is the one with the indicator table", () => {
    const table = grid([published, publishedRow(1)], { name: "Plan" });
    const proposals = proposeMappings(snapshotOf(lists, series, long, targets, notes, table));
    expect(proposals.map(({ sheet }) => sheet)).toEqual(["Plan"]);
  });

  it("is none where only lists, series and notes are there", () => {
    expect(proposeMappings(snapshotOf(lists, series, long, targets, notes))).toEqual([]);
  });

  it("is none in an empty workbook", () => {
    expect(proposeMappings(snapshotOf())).toEqual([]);
    expect(proposeMappings(snapshotOf(grid([]), grid([["", ""]])))).toEqual([]);
  });

  it("is rather a visible one than a hidden copy", () => {
    const rows = [published, publishedRow(1)];
    const proposals = proposeMappings(
      snapshotOf(grid(rows, { name: "Old", visibility: "hidden" }), grid(rows, { name: "New" })),
    );
    expect(proposals.map(({ sheet }) => sheet)).toEqual(["New", "Old"]);
  });
});

describe("a native table", () => {
  it("ends where Excel says that it ends", () => {
    const rows = [published, publishedRow(1), publishedRow(2), ["Checked by", "the team"]];
    const best = bestOf(grid(rows, { tables: { Indicators: "A1:F3" } }));
    expect(best).toMatchObject({ headerRow: 0, lastRow: 2 });
    expect(best.reason).toContain("table 'Indicators'");
  });

  it("keeps columns beside it out", () => {
    const rows = [
      [...published, "", "Actions"],
      [...publishedRow(1), "", "This is a list of its own beside the table"],
    ];
    const best = bestOf(grid(rows, { tables: { Indicators: "A1:F2" } }));
    expect(lettersOf(best)).not.toHaveProperty("actions");
  });
});

it("a better match wins a field, and the proposal says what was left out", () => {
  const rows = [
    ["No.", "Indicator", "Previous", "Latest", "DoT", "Comments", "Notes"],
    [1, "Children in care", "67%", "64%", "↓", "We aim to do better here.", "Checked by the team."],
  ];
  const best = bestOf(grid(rows));
  expect(lettersOf(best)).toMatchObject({ commentary: "F" });
  expect(best.reason).toContain("Column G 'Notes' is left out: 'Comments' in column F");
});

it("a list of choices beside the table is no part of it", () => {
  const rows = [
    [...published, "", "Ambitions", "Polarity"],
    [...publishedRow(1), "", "Ambition 1", "higher"],
    [...publishedRow(2), "", "Ambition 2", "lower"],
    ["", "", "", "", "", "", "", "Ambition 3", "none"],
  ];
  expect(mapped(rows)).not.toHaveProperty("ambition");
  expect(mapped(rows)).not.toHaveProperty("polarity");
  expect(
    mapped([
      [...published, "", "Polarity"],
      [...publishedRow(1), "", "higher"],
    ]),
  ).toMatchObject({
    polarity: "H",
  });
});

it("a table ends before the header of another table below it", () => {
  const rows = [
    published,
    publishedRow(1),
    [],
    ["Ambition", "Outcome bee", "Lead officer", "Action"],
    ["Ambition 1", "BE SAFE", "Head of service", "Fostering"],
  ];
  expect(bestOf(grid(rows)).lastRow).toBe(1);
});
