import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { comparedPeriods, type ComparedPeriods, latestPeriodCell } from "./periods/compared";
import { quote } from "./quote";

export const periodGap = defineRule<ComparedPeriods>({
  slug: "period-gap",
  title: "The two periods are more than a year apart",
  severity: "warning",
  rationale:
    "The report says how a year went. Indicators 16 and 18 of the 2022-23 report compare 2021/22 with 2018/19, and a reader asks what became of the years between. A commentary that says why, as that of indicator 17 does, answers the question.",
  reads: ["previous", "latest", "previousPeriod", "latestPeriod", "commentary"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const facts = comparedPeriods(measure);
      if (facts?.relation !== "gap" || isExplained(measure)) return [];
      return [{ measure, cell: latestPeriodCell(measure), facts }];
    }),
  message: ({ facts: { previous, latest, distance } }) =>
    `From ${quote(previous.text)} to ${quote(latest.text)} is ${lengthInWords(distance)}, and the commentary does not say why nothing lies between. Use the figure of the year before, or explain the gap.`,
  passes: [
    { title: "One year apart", rows: [{ previous: "60.0% 2020/21", latest: "66.0% 2021/22" }] },
    {
      title: "The commentary explains the gap",
      rows: [
        {
          previous: "60.0% 2018/19",
          latest: "66.0% 2021/22",
          commentary: "Because of Covid no assessments were held in 2019/20 and 2020/21.",
        },
      ],
    },
    {
      title: "Two periods of three years, one after the other",
      rows: [
        { previous: "60.0% April 2017 – March 2020", latest: "66.0% April 2020 – March 2023" },
      ],
    },
  ],
  fails: [
    { title: "2018/19 to 2021/22", rows: [{ previous: "60.0% 2018/19", latest: "66.0% 2021/22" }] },
    {
      title: "The same month two years later",
      rows: [{ previous: "60.0% (January 2021)", latest: "66.0% (January 2023)" }],
    },
    {
      title: "A commentary that names the pandemic, but not as the reason",
      rows: [
        {
          previous: "60.0% 2018/19",
          latest: "66.0% 2021/22",
          commentary: "Results are better than before the pandemic.",
        },
      ],
    },
  ],
});

/** Words that say that there was nothing to publish between, in one sentence. */
const absence =
  /\b(?:no|not|nothing|never|without|cancelled|canceled|suspended|paused|postponed|unavailable|interrupted)\b[^.;]*\b(?:data|figures?|results?|recorded|collected|published|publish|held|available|survey(?:ed|s)?|assess(?:ed|ments?)|exam(?:s|inations?)|tests?|reported|carried out|take place|took place|years?)\b/i;

const cancelled = /\b(?:cancelled|canceled|suspended|paused|postponed)\b/i;

const everyFewYears =
  /\b(?:every (?:two|three|four|five|2|3|4|5|other|second|third) years?|biennial(?:ly)?|triennial(?:ly)?)\b/i;

function isExplained({ commentary, previous, latest }: Measure): boolean {
  const said = [commentary?.value ?? "", previous.text, latest.text].join("\n");
  return absence.test(said) || cancelled.test(said) || everyFewYears.test(said);
}

function lengthInWords(months: number): string {
  return months % 12 === 0 ? `${months / 12} years` : `${months} months`;
}
