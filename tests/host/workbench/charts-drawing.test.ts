import { chartTypes } from "../../../src/core/drawingml/chart-types";
import type { ChartSeries } from "../../../src/core/drawingml/chart-description";
import { designOf, svgOf, textsOf, type Rows } from "./charts-drawn";

test.each(chartTypes)("a chart of kind %s is drawn with its legend", (type) => {
  const isScatter = type.startsWith("XYScatter");
  const rows: Rows = isScatter
    ? [
        ["x", "Hertfordshire", "England"],
        [1, 2, 3],
        [4, 5, 6],
      ]
    : [
        ["Year", "Hertfordshire", "England"],
        ["2021/22", 64, 59.5],
        ["2022/23", 67.4, 61],
      ];
  const texts = textsOf(svgOf(designOf(type, {}, rows)));
  const isRound = type === "Pie" || type === "Doughnut";
  const named = isRound ? ["2021/22", "2022/23"] : ["Hertfordshire", "England"];
  for (const name of named) expect(texts).toContain(name);
});

test("title, axis titles and the labels of both axes are to be read", () => {
  const { axes } = designOf("ColumnClustered");
  const design = designOf("ColumnClustered", {
    title: { text: "Children seen" },
    axes: {
      category: { ...axes.category, title: { text: "Year" } },
      value: { ...axes.value, title: { text: "Percentage" }, numberFormat: '0.0"%"' },
    },
  });
  const texts = textsOf(svgOf(design));
  const expected = ["Children seen", "Year", "Percentage", "2020/21", "2022/23", "50.0%", "60.0%"];
  for (const text of expected) expect(texts).toContain(text);
});

const withAll = (series: readonly ChartSeries[], change: Partial<ChartSeries>) =>
  series.map((one) => ({ ...one, ...change }));

test("colours, dashes and markers are those of the chart", () => {
  const { series } = designOf("LineMarkers");
  const svg = svgOf(
    designOf("LineMarkers", {
      series: withAll(series, {
        line: { color: "#123456", weight: 2, dash: "dash" },
        marker: { style: "Square", fill: "#ABCDEF", line: null, size: 6 },
      }),
    }),
  );
  expect(svg).toContain('stroke="#123456"');
  expect(svg).toContain('stroke-dasharray="8,6"');
  expect(svg).toContain('fill="#ABCDEF"');
});

test("labels say the figure through its number format", () => {
  const { series } = designOf("ColumnClustered");
  const labels = { value: true, numberFormat: "0.00", position: "OutsideEnd" } as const;
  const svg = svgOf(designOf("ColumnClustered", { series: withAll(series, { labels }) }));
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["62.50", "67.40", "61.00"]));
});

test("labels of a pie say category and part of the whole", () => {
  const rows: Rows = [
    ["Place", "Children"],
    ["Watford", 30],
    ["Luton", 10],
  ];
  const { series } = designOf("Pie", {}, rows);
  const labels = { value: false, categoryName: true, percentage: true } as const;
  const svg = svgOf(designOf("Pie", { series: withAll(series, { labels }) }, rows));
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["Watford, 75%", "Luton, 25%"]));
});

test("a chart of 100% has an axis to 100%, and its labels say the figures themselves", () => {
  const { series } = designOf("ColumnStacked100");
  const labels = { value: true };
  const texts = textsOf(
    svgOf(designOf("ColumnStacked100", { series: withAll(series, { labels }) })),
  );
  expect(texts).toEqual(expect.arrayContaining(["0%", "100%", "62.5"]));
  expect(texts).not.toContain("120%");
});

test("the axis of stacked columns holds their sums", () => {
  expect(textsOf(svgOf(designOf("ColumnStacked")))).toContain("140");
});

test("series of the second axes have a scale of their own", () => {
  const { series } = designOf("ColumnClustered");
  const second = { type: "Line", axisGroup: "Secondary" } as const;
  const values = { points: [4000, 5000, 6000] };
  const combined = series.map((one, index) => (index === 1 ? { ...one, ...second, values } : one));
  const texts = textsOf(svgOf(designOf("ColumnClustered", { series: combined })));
  expect(texts).toEqual(expect.arrayContaining(["60", "68", "7000"]));
});

test("series of the same name are all in the legend", () => {
  const { series } = designOf("Line");
  const design = designOf("Line", { series: withAll(series, { name: { text: "Herts" } }) });
  expect(textsOf(svgOf(design)).filter((text) => text === "Herts")).toHaveLength(2);
});

test("dates stand at their distance in time", () => {
  const { axes, series } = designOf("Line");
  const categories = { points: [44652, 44682, 44835], numberFormat: "mmm yy" };
  const design = designOf("Line", {
    axes: { ...axes, category: { ...axes.category, isOfDates: true } },
    series: withAll(series, { categories }),
  });
  const texts = textsOf(svgOf(design, { width: 600, height: 216 }));
  const months = ["Apr 22", "May 22", "Jun 22", "Jul 22", "Aug 22", "Sep 22", "Oct 22"];
  for (const month of months) expect(texts).toContain(month);
});

test("labels of categories stand along zero, or low if the chart says so", () => {
  const rows: Rows = [
    ["Year", "Change"],
    ["2021", 5],
    ["2022", -5],
  ];
  const heightOf = (svg: string) =>
    Number(/translate\([\d.]+ ([\d.]+)\)"[^>]*>2021</.exec(svg)?.[1]);
  const { axes } = designOf("ColumnClustered", {}, rows);
  const low = { ...axes, category: { ...axes.category, tickLabelPosition: "Low" as const } };
  const [along, below] = [
    svgOf(designOf("ColumnClustered", {}, rows)),
    svgOf(designOf("ColumnClustered", { axes: low }, rows)),
  ].map(heightOf);
  expect(along).toBeLessThan(below! - 30);
});

test("long labels of categories are wrapped, then turned", () => {
  const rows = (count: number): Rows => [
    ["Place", "Children"],
    ...Array.from({ length: count }, (_, i) => [`Hertsmere and neighbours ${i}`, i + 1]),
  ];
  const few = svgOf(designOf("ColumnClustered", {}, rows(3)));
  const many = svgOf(designOf("ColumnClustered", {}, rows(14)));
  expect(textsOf(few)).toContain("Hertsmere and");
  expect(few).not.toContain("matrix(0.707");
  expect(many).toContain("matrix(0.707");
});

describe("what a file says is text and never more", () => {
  const hostile = '<img src=x onerror=alert(1)>{a|b}"\u0026';

  test("in names and labels", () => {
    const rows: Rows = [
      ["Year", hostile, "b"],
      [hostile, 1, 2],
      ["{value}", 3, 4],
    ];
    const svg = svgOf(designOf("BarClustered", { title: { text: hostile } }, rows));
    expect(svg).not.toContain("<img");
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["{value}"]));
    expect(textsOf(svg).join(" ")).toContain("onerror=alert(1)");
  });

  test("in colours, fonts and dashes", () => {
    const { series } = designOf("Line");
    const evil = "#00;background:url(//x.example/)";
    const svg = svgOf(
      designOf("Line", {
        font: { name: "x'; background: url(//x.example/)", color: evil },
        fill: evil,
        series: withAll(series, { line: { color: evil, dash: "constructor" as "dash" } }),
      }),
    );
    expect(svg).not.toContain("x.example");
  });
});

test("a figure that is missing leaves a gap, is zero or is passed over, as the chart says", () => {
  const rows: Rows = [
    ["Year", "Herts"],
    ["2020", 4],
    ["2021", ""],
    ["2022", 6],
    ["2023", 5],
  ];
  const pathOf = (blanks: "Gap" | "Zero" | "Span") =>
    /d="([^"]*)" fill="none"[^>]*stroke="#4472C4"/.exec(
      svgOf(designOf("Line", { blanks }, rows)),
    )?.[1] ?? "";
  const moves = (path: string) => [...path.matchAll(/M/g)].length;
  expect([moves(pathOf("Gap")), moves(pathOf("Zero")), moves(pathOf("Span"))]).toEqual([2, 1, 1]);
  expect(pathOf("Zero")).not.toBe(pathOf("Span"));
});
