import { timeAxis } from "../../../../src/core/report/charts/periods-axis";
import { periodOfCell } from "../../../../src/core/series/period-cell";

function axisOf(texts: readonly string[], missing: readonly number[] = [], series = 1) {
  const spans = texts.map((text) => {
    const span = periodOfCell(text, "General");
    if (!span) throw new Error(`${text} is no period.`);
    return span;
  });
  return timeAxis(spans, (place) => !missing.includes(place), series);
}

describe("the categories of a chart through time", () => {
  test("go from the earliest to the latest, whatever the table's order", () => {
    const { labels, places } = axisOf(["Mar 2023", "Feb 2023", "Jan 2023"]);
    expect(labels).toEqual(["Jan 2023", "Feb 2023", "Mar 2023"]);
    expect(places).toEqual([2, 1, 0]);
  });

  test("hold the months that the table leaves out, without a figure", () => {
    const { labels, places } = axisOf(["Jan 2022", "Feb 2022", "Apr 2022", "May 2022"]);
    expect(labels).toEqual(["Jan 2022", "Feb 2022", "Mar 2022", "Apr 2022", "May 2022"]);
    expect(places).toEqual([0, 1, null, 2, 3]);
  });

  test.each([
    [["2016-17", "2017-18", "2019-20", "2020-21"], "2018-19"],
    [["2016/2017", "2017/2018", "2019/2020", "2020/2021"], "2018/2019"],
    [["2016", "2017", "2019", "2020"], "2018"],
  ])("write a missing year as the others are written: %p", (texts, missing) => {
    expect(axisOf(texts).labels[2]).toBe(missing);
  });

  test("leave out a year's total among months", () => {
    const { labels } = axisOf(["Jan 2023", "Feb 2023", "Mar 2023", "2022-23"]);
    expect(labels).toEqual(["Jan 2023", "Feb 2023", "Mar 2023"]);
  });

  test("end with the last figure: months to come are not drawn", () => {
    expect(axisOf(["Jan 2023", "Feb 2023", "Mar 2023", "Apr 2023"], [3]).labels).toHaveLength(3);
  });

  test("are the latest 37 of many months", () => {
    const months = Array.from({ length: 60 }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, "0");
      return `01/${month}/${2018 + Math.floor(i / 12)}`;
    });
    const { labels } = axisOf(months);
    expect(labels).toHaveLength(37);
    expect(labels.at(-1)).toBe("Dec 2022");
  });

  test("are fewer years where several series stand beside each other", () => {
    const texts = Array.from({ length: 20 }, (_, i) => String(2000 + i));
    expect(axisOf(texts, [], 4).labels).toHaveLength(9);
  });

  test.each([
    [["Jan 2022", "Jan 2023", "Jan 2024"], "years"],
    [["2020/21", "2021/22", "2022/23"], "years"],
    [["Mar 2022", "Jun 2022", "Sep 2022"], "quarters"],
    [["Autumn 2021", "Spring 2022", "Summer 2022"], "periods"],
  ])("%p are %s", (texts, kind) => {
    expect(axisOf(texts).kind).toBe(kind);
  });

  test("several dates of one month keep their own words", () => {
    expect(axisOf(["01/04/2022", "08/04/2022", "15/04/2022"]).labels).toEqual([
      "01/04/2022",
      "08/04/2022",
      "15/04/2022",
    ]);
  });
});
