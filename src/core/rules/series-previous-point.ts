import { oneLine } from "../workbook";
import { defineRule } from "./define";
import { quote } from "./quote";
import { type PointMismatch, previousPointMismatch } from "../series/compare";
import { seriesOfWorkbook } from "./series/tables";

export const seriesPreviousPoint = defineRule<PointMismatch>({
  slug: "series-previous-point",
  title: "The point of a year before differs from the previous data",
  severity: "warning",
  rationale:
    "Where a chart ends at the latest data, its point of the previous data's period, or of a year before where the cell names none, should be the previous data. Figures are often revised in one place and not in the other.",
  reads: ["number", "indicator", "measure", "previous", "latest"],
  check: (context) =>
    context.shared(seriesOfWorkbook).flatMap((tied) => {
      const facts = previousPointMismatch(tied);
      return facts ? [{ measure: tied.measure, cell: facts.point.cell, facts }] : [];
    }),
  message: ({ measure, facts: { point } }) =>
    `The series says ${oneLine(point.reading.text)} for ${point.period.text}, but the previous data of ${measure?.id} is ${quote(measure?.previous.text ?? "")}. Correct the one that is wrong.`,
  expected: ({ measure }) => oneLine(measure?.previous.text ?? ""),
  actual: ({ facts }) => oneLine(facts.point.reading.text),
  passes: [
    {
      title: "Twelve months before",
      rows: [{ number: 21, previous: "55.8%", latest: "56.7%" }],
      otherSheets: [
        {
          name: "Charts",
          rows: [
            ["KPI 21", ""],
            ["Month", "%"],
            ["Mar 2022", 55.8],
            ["Sept 2022", 54.1],
            ["Mar 2023", 56.7],
          ],
        },
      ],
    },
    {
      title: "The series does not go back a year",
      rows: [{ number: 21, previous: "55.8%", latest: "56.7%" }],
      otherSheets: [
        {
          name: "Charts",
          rows: [
            ["KPI 21", ""],
            ["Month", "%"],
            ["Jan 2023", 52.8],
            ["Feb 2023", 54.1],
            ["Mar 2023", 56.7],
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
      title: "Last year's figure was revised in the chart only",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2020-21", 42],
            ["2021-22", 77],
            ["2022-23", 102],
          ],
        },
      ],
    },
  ],
});
