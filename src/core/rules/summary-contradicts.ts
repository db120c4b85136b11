import { oneLine } from "../workbook";
import { defineRule } from "./define";
import { quote } from "./quote";
import { summaryClaims } from "./summary/claims";
import { contradictionOf, type Contradiction } from "./summary/contradiction";
import { keptClaims } from "./summary/kept";
import { claimInWords } from "./summary/wording";

interface Facts extends Contradiction {
  readonly direction: string;
}

export const summaryContradicts = defineRule<Facts>({
  slug: "summary-contradicts",
  title: "The executive summary contradicts the table",
  severity: "warning",
  rationale:
    "The summary is what most readers read. Each of its claims (“the number of … has increased”, or a line under “needs to improve”) is matched to a measure by the words that they share, or by the measure's number beside it, and compared with that measure's figures. So are the lines that the analyst wrote or edited in the summary on the report's front tab.",
  reads: ["indicator", "measure", "previous", "latest", "polarity"],
  check: (context) =>
    [...context.shared(summaryClaims), ...context.shared(keptClaims)].flatMap((claim) => {
      const found = contradictionOf(context, claim);
      if (!found) return [];
      const travel = context.travel(found.measure);
      const direction = travel ? `, ${travel.direction} ${travel.word}` : "";
      return [{ measure: found.measure, cell: claim.cell, facts: { ...found, direction } }];
    }),
  message: ({ facts: { claim, measure, direction } }) =>
    `${quote(claim.text, 90)} ${claimInWords(claim)}, but ${measure.id} went from ${oneLine(measure.previous.text)} to ${oneLine(measure.latest.text)}${direction}. Correct the summary, or the figures if they are wrong.`,
  passes: [
    {
      title: "Edited lines of the report's own summary that the figures bear out",
      rows: [{ indicator: "Number of children returning home", number: 7 }],
      report: {
        summary: [
          "Improved performance",
          "• More children returned home than in any year before (indicator 7).",
          "Ofsted judged our services Outstanding.",
        ],
      },
    },
    {
      title: "Claims that the figures bear out",
      rows: [
        {
          number: 1,
          indicator: "Number of children returning home",
          previous: "94",
          latest: "115",
        },
        {
          number: 2,
          indicator: "Percentage of care leavers in training",
          previous: "66.0%",
          latest: "60.0%",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        {
          name: "Summary notes",
          rows: [
            ["Good performance", "• The number of children returning home has increased."],
            ["Performance needs to improve", "• The percentage of care leavers in training."],
          ],
        },
      ],
    },
    {
      title: "One of two measures bears the claim out",
      rows: [
        {
          number: "1a",
          indicator: "Use of agency staff",
          measure: "overall spend",
          polarity: "lower",
          previous: "£70",
          latest: "£60",
        },
        {
          number: "1b",
          indicator: "Use of agency staff",
          measure: "off contract",
          polarity: "lower",
          previous: "£60",
          latest: "£70",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        { name: "Summary", rows: [["Needs to improve"], ["• The use of agency staff."]] },
      ],
    },
    {
      title: "A table of counts that is called summary",
      rows: [{}],
      otherSheets: [
        {
          name: "Summary",
          rows: [
            ["Ambition", "Improving"],
            ["Ambition 1", 1],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      title: "An edited line of the report's own summary",
      rows: [{ indicator: "Number of children returning home", number: 7 }],
      report: {
        summary: [
          "Improved performance",
          "• Fewer children returned home this year (indicator 7). What is being done: more.",
        ],
      },
    },
    {
      title: "The figure fell",
      rows: [
        {
          indicator: "Number of children returning home",
          previous: "66",
          latest: "60",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        { name: "Summary", rows: [["• The number of children returning home has increased."]] },
      ],
    },
    {
      title: "An improvement among what needs to improve",
      rows: [{ indicator: "Number of children returning home" }],
      otherSheets: [
        {
          name: "Summary",
          rows: [["Performance needs to improve"], ["• The number of children returning home."]],
        },
      ],
    },
    {
      title: "A decline among good performance, told by its number",
      rows: [
        {
          number: 7,
          previous: "66.0%",
          latest: "60.0%",
          direction: "↓",
          actions: "A plan.",
        },
      ],
      otherSheets: [
        { name: "Summary", rows: [["Good performance", "• Homes for those who leave care.", 7]] },
      ],
    },
  ],
});
