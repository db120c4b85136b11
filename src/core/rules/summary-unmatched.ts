import { defineRule } from "./define";
import { quote } from "./quote";
import { type Claim, summaryClaims } from "./summary/claims";

export const summaryUnmatched = defineRule<Claim>({
  slug: "summary-unmatched",
  title: "A claim of the executive summary matches no measure",
  severity: "info",
  rationale:
    "A reader looks in the tables for the figure behind each claim. A claim without one may rest on another source, or on a measure of another name. In the 2022-23 report that on Education, Health and Care Plans has none.",
  reads: ["indicator", "measure"],
  check: (context) =>
    context
      .shared(summaryClaims)
      .filter(({ measures }) => measures.length === 0)
      .map((claim) => ({ measure: null, cell: claim.cell, facts: claim })),
  message: ({ facts }) =>
    `No measure matches ${quote(facts.text, 90)}. Check that the table has the figure behind it, or write the measure's number beside it.`,
  passes: [
    {
      title: "A claim in the words of a title",
      rows: [{ indicator: "Number of children returning home" }],
      otherSheets: [{ name: "Summary", rows: [["• More children returned home."]] }],
    },
    {
      title: "A measure's number beside the claim",
      rows: [{ number: 7 }],
      otherSheets: [{ name: "Summary", rows: [["• Homes for those who leave care.", "7"]] }],
    },
    {
      title: "Introduction and closing words claim nothing",
      rows: [{ indicator: "Number of children returning home" }],
      otherSheets: [
        {
          name: "Executive summary",
          rows: [
            ["Executive summary"],
            ["The year brought progress towards our plan and its ambitions."],
            ["• More children returned home."],
            ["Our leaders have high hopes of the plan."],
          ],
        },
      ],
    },
  ],
  fails: [
    {
      title: "No such measure",
      rows: [{ indicator: "Number of children returning home" }],
      otherSheets: [
        { name: "Summary", rows: [["• The timeliness of reviews of education plans."]] },
      ],
    },
  ],
});
