import { defineRule } from "./define";
import { comparedPeriods, type ComparedPeriods, latestPeriodCell } from "./periods/compared";
import { monthName } from "../periods/months";
import { quote } from "./quote";

export const periodPointOfYear = defineRule<ComparedPeriods>({
  slug: "period-point-of-year",
  title: "The two figures are of different times of the year",
  severity: "warning",
  rationale:
    "Much in children's services follows the school year, so August and March do not compare, and half a year counts fewer than a whole one. Indicator 19 of the 2022-23 report sets 31 March 2023 against 31 August 2022.",
  reads: ["previous", "latest", "previousPeriod", "latestPeriod"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const facts = comparedPeriods(measure);
      if (facts?.relation !== "other season" && facts?.relation !== "other length") return [];
      return [{ measure, cell: latestPeriodCell(measure), facts }];
    }),
  message: ({ facts: { previous, latest, relation } }) =>
    relation === "other length"
      ? `${quote(previous.text)} is ${previous.length} months long and ${quote(latest.text)} is ${latest.length}, so the two counts do not compare. Use periods of the same length.`
      : `${quote(previous.text)} ends in ${monthName(previous.last)} and ${quote(latest.text)} in ${monthName(latest.last)}. Use figures of the same time of the year, or accept this finding where there are none.`,
  passes: [
    {
      title: "The same month",
      rows: [{ previous: "31 August 2022 60.0%", latest: "31 August 2023 66.0%" }],
    },
    {
      title: "Neighbouring days of two months",
      rows: [{ previous: "31 August 2022 60.0%", latest: "1 September 2023 66.0%" }],
    },
    {
      title: "The same term",
      rows: [{ previous: "60.0% Autumn 2021", latest: "66.0% Autumn 2022" }],
    },
    {
      title: "One quarter after the other",
      rows: [{ previous: "60.0% Q3 2022/23", latest: "66.0% Q4 2022/23" }],
    },
    {
      title: "A whole year and the day that ends it",
      rows: [{ previous: "60.0% 2021/22", latest: "66.0% March 2023" }],
    },
    {
      title: "A percentage of the last quarter and one of the year",
      rows: [{ previous: "60.0% 2021/22", latest: "66.0% Q4 2022/23" }],
    },
  ],
  fails: [
    {
      title: "August and March",
      rows: [{ previous: "31 August 2022 60.0%", latest: "31 March 2023 66.0%" }],
    },
    {
      title: "Spring and autumn",
      rows: [{ previous: "60.0% Spring 2022", latest: "66.0% Autumn 2022" }],
    },
    {
      title: "A count of a whole year and one of half a year",
      rows: [{ previous: "2021/22 110", latest: "Apr 22 – Sep 22 120" }],
    },
  ],
});
