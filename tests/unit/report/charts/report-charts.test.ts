import fc from "fast-check";
import type { RuleExample } from "../../../../src/core/rules";
import { chartOf, chartsOf, type Rows } from "./charts-of";

const years = (...figures: (string | number)[][]): Rows =>
  figures.map((row, place) => [`20${18 + place}-${19 + place}`, ...row]);

describe("a table of a measure becomes a chart", () => {
  test("columns for years, with the heading's words as title and the column's header on the axis", () => {
    expect(
      chartOf(
        ["Indicator 7: sign-offs by year"],
        ["Year", "Sign-offs"],
        ...years([42], [75], [102]),
      ),
    ).toEqual({
      id: "7",
      measure: "7",
      kind: "column",
      title: "Sign-offs by year",
      categoryTitle: "Year",
      valueTitle: "Sign-offs",
      categories: ["2018-19", "2019-20", "2020-21"],
      series: [{ name: "Sign-offs", values: [42, 75, 102], texts: ["42", "75", "102"] }],
      numberFormat: "#,##0",
      altText: "Column chart: Sign-offs by year, from 2018-19 to 2020-21. It rose from 42 to 102.",
      textAlternative:
        "The figure rose from 42 in 2018-19 to 102 in 2020-21, an increase of 60 (142.9%). The highest figure is 102 (2020-21), the lowest 42 (2018-19).",
    });
  });

  test("a line for months, with short labels", () => {
    const chart = chartOf(
      ["KPI 21: % in education"],
      ["Month", "%"],
      ["Jan-22", 55.8],
      ["February 2022", 54],
      ["31 March 2022", 52.7],
    );
    expect(chart).toMatchObject({
      kind: "line",
      categoryTitle: "Month",
      valueTitle: "Percentage",
      categories: ["Jan 2022", "Feb 2022", "Mar 2022"],
      series: [{ values: [0.558, 0.54, 0.527], texts: ["55.8%", "54.0%", "52.7%"] }],
      numberFormat: "0.0%",
    });
  });

  test("a line for quarters", () => {
    const quarters = ["Q1 2022/23", "Q2 2022/23", "Q3 2022/23", "Q4 2022/23"];
    const chart = chartOf(["KPI 7"], ["Quarter", "n"], ...quarters.map((q, i) => [q, i]));
    expect(chart).toMatchObject({ kind: "line", categoryTitle: "Quarter", categories: quarters });
  });

  test("clustered columns for years with England beside", () => {
    const header = ["Year", "Hertfordshire", "England", "Denominator"];
    const rows = years(["55.8%", "50%", 697], ["54%", "51%", 700], ["52.7%", "52%", 790]);
    const chart = chartOf(["KPI 21"], header, ...rows);
    expect(chart.kind).toBe("clusteredColumn");
    expect(chart.series.map(({ name }) => name)).toEqual(["Hertfordshire", "England"]);
  });

  test("one chart for each measure of a table of several", () => {
    const header = ["Year", "Reception places", "Special school places"];
    const charts = chartsOf({ Data: [["Indicator 9"], header, ...years([1, 2], [2, 3], [3, 4])] });
    expect(charts.map(({ id, title }) => [id, title])).toEqual([
      ["9a", "Places at schools: reception places"],
      ["9b", "Places at schools: special school places"],
    ]);
  });

  test("one chart with several series where they are parts of one measure", () => {
    const rows = years([1, 2], [2, 3], [3, 4]);
    const chart = chartOf(["KPI 7: sign-offs by sex"], ["Year", "Girls", "Boys"], ...rows);
    expect(chart.series.map(({ name }) => name)).toEqual(["Girls", "Boys"]);
  });

  test("rows of a long list, each area in its rows", () => {
    const list = ["Hertfordshire", "England"].flatMap((area, i) =>
      ["2020-21", "2021-22", "2022-23"].map((year, j) => [21, area, year, `${50 + i + j}%`]),
    );
    const [chart, ...more] = chartsOf({ Data: [["Ref", "Area", "Year", "Value"], ...list] });
    expect(more).toEqual([]);
    expect(chart?.id).toBe("21");
    expect(chart?.series.map(({ texts }) => texts)).toEqual([
      ["50%", "51%", "52%"],
      ["51%", "52%", "53%"],
    ]);
  });

  test("a second chart of a measure has a number of its own", () => {
    const monthly = [["KPI 7"], ["Month", "n"], ["Jan 2022", 1], ["Feb 2022", 2], ["Mar 2022", 3]];
    const charts = chartsOf({
      Yearly: [["KPI 7"], ["Year", "n"], ...years([1], [2], [3])],
      Monthly: monthly,
    });
    expect(charts.map(({ id, measure }) => [id, measure])).toEqual([
      ["7", "7"],
      ["7-2", "7"],
    ]);
  });

  test("once, where the workbook has the same table on two sheets", () => {
    const table: Rows = [["KPI 7"], ["Year", "n"], ...years([1], [2], [3])];
    expect(chartsOf({ Data: table, Charts: table })).toHaveLength(1);
  });

  test("charts come in the order of the measures", () => {
    const table = (id: string): Rows => [[`KPI ${id}`], ["Year", "n"], ...years([1], [2], [3])];
    const charts = chartsOf({ One: table("30"), Two: table("9b"), Three: table("7") });
    expect(charts.map(({ id }) => id)).toEqual(["7", "9b", "30"]);
  });
});

describe("places and groups become clustered columns", () => {
  test("under a heading that names the indicator, with the first of its measures", () => {
    const chart = chartOf(
      ["Indicator 9: % placed by provision"],
      ["Provision", "Herts Jan 23", "National"],
      ["Mainstream", 0.412, 0.354],
      ["Special schools", 0.281, "N/A"],
    );
    expect(chart).toMatchObject({
      id: "9a",
      kind: "clusteredColumn",
      categoryTitle: "Provision",
      valueTitle: "Percentage",
      categories: ["Mainstream", "Special schools"],
      textAlternative:
        "Mainstream: Herts Jan 23 41.2%, National 35.4%. Special schools: Herts Jan 23 28.1%, National N/A.",
    });
    expect(chart.series.map(({ values }) => values)).toEqual([
      [0.412, 0.281],
      [0.354, null],
    ]);
  });

  test("two years beside each other for each district", () => {
    const chart = chartOf(
      ["KPI 7 by district"],
      ["District", "2021-22", "2022-23"],
      ["Stevenage", 10, 12],
      ["Welwyn Hatfield", 20, "[c]"],
    );
    expect(chart.series.map(({ name, texts }) => [name, ...texts])).toEqual([
      ["2021-22", "10", "20"],
      ["2022-23", "12", "[c]"],
    ]);
  });

  test("a row of a list that sets the latest data beside others", () => {
    const charts = chartsOf({
      Benchmarking: [
        ["Ref", "Measure", "Hertfordshire", "England", "Statistical neighbours", "Rank"],
        [21, "Care leavers in education", "52.7%", "48.1%", "50%", 12],
        [99, "Something else", "1%", "2%", "3%", 4],
        ["9b", "Special school places", 12, "N/A", 10, 3],
        [30, "Cost of placements", "£2,000", "£3,000", "£3,100", 7],
      ],
    });
    expect(charts.map(({ id, categories }) => [id, categories])).toEqual([
      ["9b", ["Hertfordshire", "England", "Statistical neighbours"]],
      ["21", ["Hertfordshire", "England", "Statistical neighbours"]],
    ]);
    expect(charts[1]).toMatchObject({
      kind: "clusteredColumn",
      title: "Percentage of care leavers in education, employment or training",
      series: [{ name: "Percentage", texts: ["52.7%", "48.1%", "50.0%"] }],
      textAlternative: "Hertfordshire: 52.7%. England: 48.1%. Statistical neighbours: 50.0%.",
    });
  });

  test.each<[string, Rows]>([
    ["no heading names an indicator", [["Districts"], ["District", "n"], ["A", 1], ["B", 2]]],
    ["the heading speaks of targets", [["KPI 7 targets"], ["District", "n"], ["A", 1], ["B", 2]]],
    ["the cells are remarks", [["KPI 7"], ["District", "Note"], ["A", "late"], ["B", "due"]]],
    [
      "there are more than can be read",
      [
        ["KPI 7"],
        ["Area", "n"],
        ...Array.from({ length: 17 }, (_, i) => [`Area ${"x".repeat(i)}`, i]),
      ],
    ],
  ])("but not where %s", (_, rows) => {
    expect(chartsOf({ Series: rows })).toEqual([]);
  });
});

describe("the figures of a chart", () => {
  const percentages = (...figures: (string | number)[]) =>
    chartOf(["KPI 21"], ["Year", "Herts"], ...years(...figures.map((f) => [f]))).series[0];

  test("fractions under a percent heading are percentages", () => {
    const chart = chartOf(["KPI 21 (%)"], ["Year", "Herts"], ...years([0.558], [0.54], [0.527]));
    expect(chart.series[0]?.texts).toEqual(["55.8%", "54.0%", "52.7%"]);
  });

  test("plain numbers are percentages where the last is the printed one", () => {
    expect(percentages(55.81, 54, 52.66)?.texts).toEqual(["55.8%", "54.0%", "52.7%"]);
    expect(percentages(55.81, 54, 51)?.texts).toEqual(["55.8", "54.0", "51.0"]);
  });

  test("fractions such as 33/41 are drawn as percentages", () => {
    expect(percentages("33/41 (80.5%)", "2/4", "3/4")?.values).toEqual([0.805, 0.5, 0.75]);
  });

  test("pounds keep their sign", () => {
    const rows = years(["£3,000"], ["£3,100"], ["£3,221"]);
    const chart = chartOf(["KPI 30"], ["Year", "Cost"], ...rows);
    expect(chart).toMatchObject({ valueTitle: "Pounds (£)", numberFormat: "£#,##0" });
    expect(chart.series[0]?.values).toEqual([3000, 3100, 3221]);
  });

  test("thousands stay thousands, and the axis says so", () => {
    const chart = chartOf(["KPI 30 (£000s)"], ["Year", "Cost"], ...years([30], [31], [32]));
    expect(chart.valueTitle).toBe("£000s");
    expect(chart.numberFormat).toBe("#,##0");
  });

  test("others in another unit are left out", () => {
    const header = ["Year", "Herts", "England"];
    const rows = years(["50%", "£3"], ["51%", "£4"], ["52%", "£5"]);
    expect(chartOf(["KPI 21"], header, ...rows).series).toHaveLength(1);
  });

  test("a series of several units is not drawn", () => {
    const rows = years(["50%"], ["£51"], ["5 days"]);
    expect(chartsOf({ Series: [["KPI 21"], ["Year", "Herts"], ...rows] })).toEqual([]);
  });

  test("a table of another year's sheet is not drawn", () => {
    const rows: RuleExample["rows"] = [1, 2, 3, 4].map((number) => ({ number }));
    const figures = [1, 2, 3, 4].map((number) => [number, "57.0%", "58.0%", "60.0%"]);
    const table = [["KPI", "2019/20", "2020/21", "2021/22"], ...figures];
    expect(chartsOf({ "Data 2021-22": table }, rows)).toEqual([]);
  });

  test("every value of a chart is the number that its text shows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 12 }),
        (tenths) => {
          const rows = years(...tenths.map((t) => [`${(t / 10).toFixed(1)}%`]));
          const { series } = chartOf(["KPI 21"], ["Year", "%"], ...rows);
          expect(series[0]?.texts).toEqual(tenths.map((t) => `${(t / 10).toFixed(1)}%`));
          expect(series[0]?.values).toEqual(tenths.map((t) => t / 1000));
        },
      ),
      { numRuns: 30 },
    );
  });
});
