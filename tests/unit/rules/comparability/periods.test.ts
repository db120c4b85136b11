import { comparedPeriods } from "../../../../src/core/rules/periods/compared";
import { periodOfCell } from "../../../../src/core/series/period-cell";
import { contextOf } from "./examples";

function relation(previous: string, latest: string) {
  const [measure] = contextOf({ rows: [{ previous, latest }] }).workbook.measures;
  return measure && comparedPeriods(measure)?.relation;
}

describe("the periods of two figures", () => {
  test.each([
    ["2021/22 60.0%", "2022/23 66.0%", "in step"],
    ["24.4% 2018/19", "26.8% 2021/22", "gap"],
    ["31 August 2022 90.4%", "31 March 2023 91.5%", "other season"],
    ["75 (August 2022)", "102 (August 2023)", "in step"],
    ["94% Autumn 2021 (Target 85%)", "97% Autumn 2022 (Target 85%)", "in step"],
    ["2021/22 academic year 139", "2022/23 academic year 149", "in step"],
    ["2021/22 academic year 139", "2022/23 149", "in step"],
    ["Apr 21 – Mar 22 368", "Apr 22 – Mar 23 286", "in step"],
    ["Apr 21 – Mar 22 368", "Apr 22 – Sep 22 286", "other length"],
    ["60.0% 2022/23", "66.0% 2021/22", "reversed"],
    ["60.0% March 2023", "66.0% March 2022", "reversed"],
    ["60.0% (January 2023)", "66.0% (January 2023)", "same"],
    ["60.0% Q3 2022/23", "66.0% Q4 2022/23", "in step"],
  ])("%s and %s are %s", (previous, latest, expected) => {
    expect(relation(previous, latest)).toBe(expected);
  });

  test("are not compared where one figure has none", () => {
    expect(relation("60.0%", "66.0% 2022/23")).toBeUndefined();
  });
});

describe("a cell of a series", () => {
  test.each([
    ["2015-16", "2015-16"],
    ["21/22", "21/22"],
    ["Mar 22", "Mar 22"],
    ["2022-23 (provisional)", "2022-23"],
    ["Q1 2022/23", "Q1 2022/23"],
  ])("%s is a period", (text, shown) => {
    expect(periodOfCell(text, "General")?.text).toBe(shown);
  });

  test.each(["33/41", "Mainstream", "Total 2022", "52.7%", "£2,022", "Q1", "21/24", ""])(
    "%p is none",
    (text) => {
      expect(periodOfCell(text, "General")).toBeNull();
    },
  );

  test("is a month where Excel holds a date", () => {
    expect(periodOfCell(44986, "mmm-yy")).toMatchObject({ text: "Mar-23", length: 1 });
  });

  test("is a year where it holds the number of one, and not an amount", () => {
    expect(periodOfCell(2022, "General")).toMatchObject({ text: "2022", length: 12 });
    expect(periodOfCell(2022, "#,##0")).toBeNull();
    expect(periodOfCell(416, "General")).toBeNull();
  });
});
