import { defineRule } from "./define";
import { quote } from "./quote";
import { type Gap, gapsIn } from "../series/order";
import { eachTable } from "./series/tables";

export const seriesGap = defineRule<Gap>({
  slug: "series-gap",
  title: "A period is missing from a series",
  severity: "info",
  rationale:
    "A chart draws its points at equal distances, so a year that is left out makes a slow change look like a sudden one. A row for the missing period with N/A keeps its place.",
  reads: ["number", "indicator", "measure"],
  check: (context) =>
    eachTable(context).flatMap(({ series, measure }) =>
      gapsIn(series.periods).flatMap((gap) => {
        const point = series.points.find(({ period }) => period === gap.after);
        return point ? [{ measure, cell: point.cell, facts: gap }] : [];
      }),
    ),
  message: ({ facts: { before, after, missing } }) =>
    `Between ${quote(before.text)} and ${quote(after.text)} ${missing === 1 ? "a period is" : `${missing} periods are`} missing. Add ${missing === 1 ? "it" : "them"}, with N/A where there is no figure.`,
  passes: [
    {
      title: "Every year is there",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2019-20", 18],
            ["2020-21", "N/A"],
            ["2021-22", 75],
            ["2022-23", 102],
          ],
        },
      ],
    },
    {
      title: "The newest first",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2022-23", 102],
            ["2021-22", 75],
            ["2020-21", 42],
            ["2019-20", 18],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      title: "2019-20 is left out",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2017-18", 39],
            ["2018-19", 31],
            ["2020-21", 42],
            ["2021-22", 75],
            ["2022-23", 102],
          ],
        },
      ],
    },
  ],
});
