import { chartOf } from "./charts-of";

const words = (header: readonly string[], ...rows: (string | number)[][]) =>
  chartOf(["KPI 21: % in education"], ["Year", ...header], ...rows).textAlternative;

describe("what a chart says to those who do not see it", () => {
  test("the direction, the size of the change, the highest and the lowest", () => {
    expect(words(["Herts"], ["2019-20", 50], ["2020-21", 56.5], ["2021-22", 49])).toBe(
      "The figure fell from 50.0% in 2019-20 to 49.0% in 2021-22, a decrease of 1.0 percentage points. The highest figure is 56.5% (2020-21), the lowest 49.0% (2021-22).",
    );
  });

  test("all times of a figure that was reached more than once", () => {
    expect(
      words(["Herts"], ["2018-19", 40], ["2019-20", 50], ["2020-21", 40], ["2021-22", 50]),
    ).toContain(
      "The highest figure is 50% (2019-20 and 2021-22), the lowest 40% (2018-19 and 2020-21).",
    );
  });

  test("that nothing changed", () => {
    expect(words(["Herts"], ["2018-19", 40], ["2019-20", 40], ["2020-21", 40])).toBe(
      "The figure is 40% throughout, from 2018-19 to 2020-21.",
    );
  });

  test("that it came back to where it began", () => {
    expect(words(["Herts"], ["2018-19", 40], ["2019-20", 45], ["2020-21", 40])).toBe(
      "The figure began and ended at 40%, in 2018-19 and in 2020-21. The highest figure is 45% (2019-20), the lowest 40% (2018-19 and 2020-21).",
    );
  });

  test("where there is no figure", () => {
    expect(
      words(["Herts"], ["2018-19", 40], ["2019-20", "N/A"], ["2020-21", "[c]"], ["2021-22", 45]),
    ).toContain("No figure is given for 2019-20 and 2020-21.");
  });

  test("each series by its name, the figures of others without their extremes", () => {
    const rows = [
      ["2018-19", 40, 50],
      ["2019-20", 45, 51],
      ["2020-21", 44, 52],
    ];
    expect(words(["Herts", "England"], ...rows)).toBe(
      "Herts rose from 40% in 2018-19 to 44% in 2020-21, an increase of 4 percentage points. The highest figure is 45% (2019-20), the lowest 40% (2018-19). England rose from 50% in 2018-19 to 52% in 2020-21, an increase of 2 percentage points.",
    );
  });

  test("is decided in exact decimal", () => {
    expect(words(["Herts"], ["2018-19", 0.1], ["2019-20", 0.3], ["2020-21", 0.2])).toContain(
      "an increase of 10 percentage points",
    );
  });
});
