import type { Commitment } from "../planning/types";
import { defineRule } from "./define";
import { successSheet } from "./planning/against-polarity";
import { linkedPromises } from "./planning/links";
import { quote } from "./quote";

export const commitmentUnmeasured = defineRule<Pick<Commitment, "text">>({
  slug: "commitment-unmeasured",
  title: "No indicator measures a promise",
  severity: "warning",
  rationale:
    "The plan and the year's priorities say how success will be measured, and the report is where a reader looks for it. In 2022-23 the strategic priorities promise the timeliness of Education, Health and Care needs assessments, and none of the forty indicators has it.",
  reads: ["indicator", "measure"],
  check: (context) =>
    context
      .shared(linkedPromises)
      .filter(
        ({ commitment, links }) => links.length === 0 && commitment.namedIndicators.length === 0,
      )
      .map(({ commitment: { cell, text } }) => ({ measure: null, cell, facts: { text } })),
  message: ({ facts }) =>
    `No indicator measures the promise ${quote(facts.text, 90)}. Write the number of the indicator that does into the register or on the sheet HERTS Links, or add an indicator.`,
  passes: [
    {
      title: "The register names the indicator, whatever its words",
      rows: [{}],
      otherSheets: successSheet("An increase in homes that are fit for those who leave care", "1"),
    },
  ],
  fails: [
    {
      title: "No title is near the promise",
      rows: [{}],
      otherSheets: successSheet("Number of visits to the Local Offer website"),
    },
    {
      title: "An assessment is no plan",
      rows: [{ indicator: "Children with Education, Health and Care Plans in special schools" }],
      otherSheets: successSheet("Needs assessments completed within 20 weeks"),
    },
  ],
});
