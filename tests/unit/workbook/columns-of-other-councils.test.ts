import { columnsOf, messages, read, summary, type Rows } from "./other-councils";

describe("years and quarters", () => {
  const header = (...columns: string[]) => ["Ref", "Indicator", "Good is", ...columns, "DoT"];

  it("sets a whole year against a whole year, not against its last quarter", () => {
    const workbook = read([
      header("Year end 2021/22", "Q1 2022/23", "Q2 2022/23", "Q4 2022/23", "Year end 2022/23"),
      ["1", "Permanent exclusions", "Low", 40, 8, 9, 12, 39, "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 40 → 39 ↑"]);
    expect(messages(workbook)).toEqual([]);
  });

  it("sets the last quarter against the same quarter where the year before has no total", () => {
    const workbook = read([
      header("Q4 2021/22", "Q4 2022/23", "2022/23"),
      ["1", "Permanent exclusions", "Low", 13, 12, 39, "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 13 → 12 ↑"]);
  });

  it("says so where a quarter stands against a whole year", () => {
    const workbook = read([
      header("2021/22 Outturn", "Q3 2022/23", "Q4 2022/23"),
      ["1", "Permanent exclusions", "Low", 40, 31, "", "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 40 → 31 ↑"]);
    expect(messages(workbook).join()).toMatch(
      /'Q3 2022\/23' is of a quarter.*'2021\/22 Outturn' of a year/,
    );
  });

  it("takes the figures of the place that comes first where every year names its place", () => {
    const workbook = read([
      header("Kent 2021/22", "Kent 2022/23", "England 2022/23", "South East 2022/23"),
      ["1", "Pupils at the expected level", "High", "65%", "66%", "67%", "68%", "↑"],
    ]);
    expect(columnsOf(workbook)).toMatchObject({ previous: 3, latest: 4, direction: 7 });
  });

  it("does not take a budget for the results where these have years of their own", () => {
    const workbook = read([
      header("2021/22", "2022/23", "Budget 2023/24", "Budget 2024/25"),
      ["1", "Spend on agency staff", "Low", 40, 39, 38, 37, "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 40 → 39 ↑"]);
  });
});

describe("headers in two rows", () => {
  it("keeps numerators and denominators where all other columns are merged downwards", () => {
    const workbook = read(
      [
        ["No.", "Indicator", "Good is", "2021/22", null, null, "2022/23", null, null, "DoT"],
        [null, null, null, "%", "Num", "Den", "%", "Num", "Den", null],
        [1, "Children living in the county", "High", 0.6, 60, 100, 0.66, 66, 100, "↑"],
      ],
      {
        merges: ["D1:F1", "G1:I1", "A1:A2", "B1:B2", "C1:C2", "J1:J2"],
        formats: { D3: "0%", G3: "0%" },
      },
    );
    expect(workbook.mapping.headerRows).toBe(2);
    expect(workbook.measures).toHaveLength(1);
    expect(workbook.measures[0]?.latest.value).toMatchObject({ kind: "value" });
    expect(columnsOf(workbook)).toMatchObject({ latestNumerator: 7, latestDenominator: 8 });
  });
});

describe("columns under other names", () => {
  const rows = (direction: string, polarity: string): Rows => [
    ["Ref", "Indicator", polarity, "2021/22", "2022/23", direction, "Comments"],
    ["1", "Care leavers in work", "High", "50%", "55%", "▲", "More found work."],
    ["2", "Permanent exclusions", "Low", "40", "45", "▼", "Schools excluded more."],
  ];

  it.each(["Good performance", "What does good performance look like?", "Which way is good"])(
    "%s is the polarity",
    (header) => expect(columnsOf(read(rows("DoT", header)))).toMatchObject({ polarity: 2 }),
  );

  it.each(["Change", "", "vs last year", "Movement since last year"])(
    "a column of drawn arrows under '%s' is the direction of travel",
    (header) => expect(columnsOf(read(rows(header, "Good is")))).toMatchObject({ direction: 5 }),
  );

  it("reads the names of a database, written in one word", () => {
    const workbook = read([
      ["IndicatorID", "IndicatorName", "PreviousValue", "LatestValue", "DirectionOfTravel"],
      ["1", "Care leavers in work", "50%", "55%", "Improving"],
    ]);
    expect(summary(workbook)).toEqual(["1: 50 → 55 ↑"]);
  });
});
