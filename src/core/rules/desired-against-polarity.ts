import { defineRule } from "./define";
import {
  againstPolarity,
  againstPolarityWording,
  successSheet,
  type AgainstPolarity,
} from "./planning/against-polarity";

const inCounty = "Percentage of children looked after living within Hertfordshire";

export const desiredAgainstPolarity = defineRule<AgainstPolarity>({
  slug: "desired-against-polarity",
  title: "A promise wants its indicator to go against its polarity",
  severity: "error",
  rationale:
    "The plan says which way a figure is to go, and the indicator's polarity which way is better. Where they disagree the report prints improving for a figure that breaks the promise. An indicator may measure the opposite of the promise (children placed outside the county, children living within it): then the direction turns round.",
  reads: ["polarity", "indicator", "measure"],
  check: (context) => againstPolarity(context, ["named", "confirmed"]),
  ...againstPolarityWording("Correct the polarity or the promise, or name another indicator."),
  passes: [
    {
      title: "Both want more",
      rows: [{}],
      otherSheets: successSheet("An increase in care leavers in suitable accommodation", "1"),
    },
    {
      title: "The indicator measures the opposite of the promise",
      rows: [{ indicator: inCounty, polarity: "higher" }],
      otherSheets: successSheet(
        "A reduction in children looked after placed outside of the county",
        "1",
      ),
    },
    {
      title: "The promise says no direction",
      rows: [{}],
      otherSheets: successSheet("Care leavers in suitable accommodation", "1"),
    },
  ],
  fails: [
    {
      title: "The promise wants less of what is better higher",
      rows: [{}],
      otherSheets: successSheet("A reduction in care leavers in suitable accommodation", "1"),
    },
    {
      title: "The indicator measures the opposite, and its polarity is that of the promise",
      rows: [{ indicator: inCounty, polarity: "lower", previous: "66.0%", latest: "60.0%" }],
      otherSheets: successSheet(
        "A reduction in children looked after placed outside of the county",
        "1",
      ),
    },
  ],
});
