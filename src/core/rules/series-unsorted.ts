import { defineRule } from "./define";
import { quote } from "./quote";
import { disorderIn, type Disorder } from "../series/order";
import { eachTable } from "./series/tables";

interface Facts {
  readonly kind: Disorder["kind"];
  readonly period: string;
}

export const seriesUnsorted = defineRule<Facts>({
  slug: "series-unsorted",
  title: "The periods of a series are not in order",
  severity: "warning",
  rationale:
    "A chart draws its points in the order of the table, so a row out of place makes a line run backwards, and a period that comes twice has two values. From the newest to the oldest is an order, too.",
  reads: ["number", "indicator", "measure"],
  check: (context) =>
    eachTable(context).flatMap(({ series, measure }) => {
      const disorder = disorderIn(series.periods);
      const point = disorder && series.points[disorder.place];
      if (!point) return [];
      return [
        { measure, cell: point.cell, facts: { kind: disorder.kind, period: point.period.text } },
      ];
    }),
  message: ({ facts: { kind, period } }) =>
    kind === "repeated"
      ? `${quote(period)} comes twice in the series. Delete one of them, or correct its period.`
      : `${quote(period)} is out of order in the series. Sort the table by its periods.`,
  passes: [
    {
      title: "From the oldest to the newest",
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
      title: "Long form: the years start again with each measure",
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
            [8, "2022-23", 115],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      title: "A year was pasted below the others",
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
            ["2019-20", 18],
          ],
        },
      ],
    },
    {
      title: "The same year twice",
      rows: [{ number: 7, indicator: "Number of students trained", previous: "75", latest: "102" }],
      otherSheets: [
        {
          name: "Series",
          rows: [
            ["Indicator 7: Travel training sign-offs"],
            ["Year", "Sign-offs"],
            ["2020-21", 42],
            ["2021-22", 75],
            ["2021-22", 75],
            ["2022-23", 102],
          ],
        },
      ],
    },
  ],
});
