import { oneLine } from "../workbook";
import { defineRule } from "./define";
import { quote } from "./quote";
import type { PointMismatch } from "../series/compare";
import { mismatchedSeries } from "./series/tables";

export const seriesLastPoint = defineRule<PointMismatch>({
  slug: "series-last-point",
  title: "The last point of a series differs from the latest data",
  severity: "warning",
  rationale:
    "The report prints a chart beside the figure, as at indicators 7 and 21 of 2022-23, and both should end at the same value. A series is tied to a measure by its number or its title in the heading, in the column's header or at the row; where that cannot be told, or the units differ, nothing is said, nor of a sheet most of whose series end otherwise, which is of another year or area.",
  reads: ["number", "indicator", "measure", "latest"],
  check: (context) =>
    mismatchedSeries(context).map(({ tied: { measure }, mismatch }) => ({
      measure,
      cell: mismatch.point.cell,
      facts: mismatch,
    })),
  message: ({ measure, facts: { point, isBehind } }) => {
    const table = `the latest data of ${measure?.id} is ${quote(measure?.latest.text ?? "")}`;
    return isBehind
      ? `The series ends with ${oneLine(point.reading.text)} for ${point.period.text}, but ${table}. Add the latest point.`
      : `The series says ${oneLine(point.reading.text)} for ${point.period.text}, but ${table}. Correct the one that is wrong.`;
  },
  expected: ({ measure }) => oneLine(measure?.latest.text ?? ""),
  actual: ({ facts }) => oneLine(facts.point.reading.text),
  passes: [
    {
      title: "The series ends at the latest data",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2020-21", 42],
            ["2021-22", 75],
            ["2022-23", 102],
          ],
        },
      ],
    },
    {
      title: "More decimals in the series than in print",
      rows: [{ number: 21, previous: "55.8%", latest: "56.7%" }],
      otherSheets: [
        {
          name: "Charts",
          rows: [
            ["KPI 21", ""],
            ["Month", "%"],
            ["Mar 2022", 55.812],
            ["Sept 2022", 54.1],
            ["Mar 2023", 56.66],
          ],
        },
      ],
    },
    {
      title: "A series of counts beside a percentage",
      rows: [{ number: 21, previous: "55.8%", latest: "56.7%" }],
      otherSheets: [
        {
          name: "Charts",
          rows: [
            ["KPI 21", ""],
            ["Month", "Young people"],
            ["Mar 2022", 389],
            ["Sept 2022", 402],
            ["Mar 2023", 416],
          ],
        },
      ],
    },
    {
      title: "A sheet of last year's figures",
      rows: [1, 2, 3, 4].map((number) => ({ number })),
      otherSheets: [
        {
          name: "Data 2021-22",
          rows: [
            ["KPI", "2019/20", "2020/21", "2021/22"],
            [1, "57.0%", "58.0%", "60.0%"],
            [2, "57.0%", "58.0%", "60.0%"],
            [3, "57.0%", "58.0%", "60.0%"],
            [4, "57.0%", "58.0%", "60.0%"],
          ],
        },
      ],
    },
    {
      title: "Targets for years to come",
      rows: [{ number: 34, previous: "919", latest: "947" }],
      otherSheets: [
        {
          name: "Targets",
          rows: [
            ["KPI No", "Measure", "21/22", "22/23", "23/24"],
            [34, "Family outcomes", 815, 916, 1483],
          ],
        },
      ],
    },
    {
      title: "Nothing says which measure the series is of",
      rows: [{ number: 7, indicator: "Number of students trained to travel" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Year", "Sign-offs"],
            ["2020-21", 42],
            ["2021-22", 75],
            ["2022-23", 103],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      title: "The chart ends one below the table",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2020-21", 42],
            ["2021-22", 75],
            ["2022-23", 101],
          ],
        },
      ],
    },
    {
      title: "Nobody added this year's point",
      rows: [
        {
          number: 7,
          indicator: "Number of students trained",
          previous: "75 (August 2022)",
          latest: "102 (August 2023)",
        },
      ],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2019-20", 18],
            ["2020-21", 42],
            ["2021-22", 75],
          ],
        },
      ],
    },
    {
      title: "Long form, one row for each measure and year",
      rows: [
        { number: 7, indicator: "Number of students trained", previous: "75", latest: "102" },
        {
          number: 8,
          indicator: "Number of children returning home",
          previous: "94",
          latest: "115",
        },
      ],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator", "Year", "Figure"],
            [7, "2020-21", 42],
            [7, "2021-22", 75],
            [7, "2022-23", 102],
            [8, "2020-21", 90],
            [8, "2021-22", 94],
            [8, "2022-23", 151],
          ],
        },
      ],
    },
    {
      title: "Years along a row, the measure's number in front",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "History",
          rows: [
            ["KPI", "2020/21", "2021/22", "2022/23"],
            [7, 42, 75, 120],
          ],
        },
      ],
    },
  ],
});
