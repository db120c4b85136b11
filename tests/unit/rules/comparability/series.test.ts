import { seriesOfWorkbook } from "../../../../src/core/rules/series/tables";
import { contextOf, findingsOf } from "./examples";

const measures = [
  { number: 7, indicator: "Number of students signed-off Travel Training Programme" },
  { number: "9a", indicator: "Places at schools", measure: "reception places" },
  { number: "9b", indicator: "Places at schools", measure: "special school places" },
  {
    number: 21,
    indicator: "Percentage of care leavers in education, employment or training",
  },
];

type Rows = readonly (readonly (string | number)[])[];

function tied(rows: Rows, name = "Series") {
  const context = contextOf({ rows: measures, otherSheets: [{ name, rows }] });
  return seriesOfWorkbook(context).map(({ measure, series }) => [
    measure.id,
    series.names.join(" "),
  ]);
}

const years = (...figures: number[][]): Rows =>
  figures.map((row, place) => [`20${18 + place}-${19 + place}`, ...row]);

describe("a series is tied to a measure", () => {
  test("by the number in the heading above it", () => {
    expect(
      tied([["Indicator 7: sign-offs"], ["Year", "Sign-offs"], ...years([1], [2], [3])]),
    ).toEqual([["7", "Sign-offs"]]);
  });

  test("by the sheet's name", () => {
    expect(tied([["Year", "Sign-offs"], ...years([1], [2], [3])], "KPI 7")).toEqual([
      ["7", "Sign-offs"],
    ]);
  });

  test("by the words of its title", () => {
    const heading = "% of Care Leavers in Education, Employment or Training";
    expect(tied([[heading], ["Year", "%"], ...years([1], [2], [3])])).toEqual([["21", "%"]]);
  });

  test("beside columns of other areas, which are left out", () => {
    const header = ["Year", "Hertfordshire", "England", "Statistical neighbours"];
    expect(tied([["KPI 21"], header, ...years([1, 2, 3], [2, 3, 4], [3, 4, 5])])).toEqual([
      ["21", "Hertfordshire"],
    ]);
  });

  test("column by column where the heading names an indicator of several measures", () => {
    const header = ["Year", "Reception places", "Special school places"];
    expect(tied([["Indicator 9"], header, ...years([1, 2], [2, 3], [3, 4])])).toEqual([
      ["9a", "Reception places"],
      ["9b", "Special school places"],
    ]);
  });

  test("row by row where the years stand along a row", () => {
    const rows = [
      ["Ref", "2020/21", "2021/22", "2022/23"],
      [7, 1, 2, 3],
      ["9b", 2, 3, 4],
      [99, 3, 4, 5],
    ];
    expect(tied(rows).map(([id]) => id)).toEqual(["7", "9b"]);
  });
});

describe("a series is left alone", () => {
  test("where nothing names its measure", () => {
    expect(tied([["Sign-offs by year"], ["Year", "Count"], ...years([1], [2], [3])])).toEqual([]);
  });

  test("where a number in its heading is an age", () => {
    expect(tied([["7 to 11 year olds in clubs"], ["Year", "n"], ...years([1], [2], [3])])).toEqual(
      [],
    );
  });

  test("where the heading's words belong to another indicator", () => {
    const heading = "KPI 7: adult social care reviews completed on time";
    expect(tied([[heading], ["Year", "n"], ...years([1], [2], [3])])).toEqual([]);
  });

  test("where two columns might be meant", () => {
    const header = ["Year", "Boys", "Girls"];
    expect(tied([["KPI 7"], header, ...years([1, 2], [2, 3], [3, 4])])).toEqual([]);
  });
});

test("a gap is reported once for a table of several series", () => {
  const rows = [
    ["Indicator 9"],
    ["Year", "Reception places", "Special school places"],
    ["2016-17", 1, 2],
    ["2017-18", 1, 2],
    ["2018-19", 1, 2],
    ["2021-22", 1, 2],
    ["2022-23", 1, 2],
  ];
  const found = findingsOf("series-gap", { rows: measures, otherSheets: [{ name: "S", rows }] });
  expect(found.map(({ message }) => message)).toEqual([
    "Between “2018-19” and “2021-22” 2 periods are missing. Add them, with N/A where there is no figure.",
  ]);
});
