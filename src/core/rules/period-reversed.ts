import { defineRule } from "./define";
import { comparedPeriods, type ComparedPeriods, latestPeriodCell } from "./periods/compared";
import { quote } from "./quote";

export const periodReversed = defineRule<ComparedPeriods>({
  slug: "period-reversed",
  title: "The latest period does not come after the previous one",
  severity: "error",
  rationale:
    "The direction of travel compares latest data to previous data. With the two the wrong way round an improvement prints as a decline; with the same period twice nothing has travelled.",
  reads: ["previous", "latest", "previousPeriod", "latestPeriod"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const facts = comparedPeriods(measure);
      if (facts?.relation !== "reversed" && facts?.relation !== "same") return [];
      return [{ measure, cell: latestPeriodCell(measure), facts }];
    }),
  message: ({ facts: { previous, latest, relation } }) =>
    relation === "same"
      ? `Both figures are of ${quote(latest.text)}. Correct the period of one of them.`
      : `The latest data is of ${quote(latest.text)}, which is before the previous data of ${quote(previous.text)}. Swap the figures, or correct the periods.`,
  passes: [
    {
      title: "A year later",
      rows: [{ previous: "60.0% 2021/22", latest: "66.0% 2022/23" }],
    },
    {
      title:
        "The academic year and the financial year that begin in one year may follow each other",
      rows: [{ previous: "60.0% 2021/22 academic year", latest: "66.0% 2022/23" }],
    },
    {
      title: "The next quarter",
      rows: [{ previous: "60.0% Q3 2022/23", latest: "66.0% Q4 2022/23" }],
    },
  ],
  fails: [
    {
      title: "The wrong way round",
      rows: [{ previous: "60.0% 2022/23", latest: "66.0% 2021/22" }],
    },
    {
      title: "The same month twice",
      rows: [{ previous: "60.0% (January 2023)", latest: "66.0% (January 2023)" }],
    },
  ],
});
