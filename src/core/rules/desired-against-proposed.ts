import { defineRule } from "./define";
import {
  againstPolarity,
  againstPolarityWording,
  successSheet,
  type AgainstPolarity,
} from "./planning/against-polarity";

export const desiredAgainstProposed = defineRule<AgainstPolarity>({
  slug: "desired-against-proposed",
  title: "A promise wants the indicator proposed for it to go against its polarity",
  severity: "warning",
  rationale:
    "As desired-against-polarity, for an indicator that is proposed by its wording only. Either the proposal is wrong, or the promise and the polarity disagree; whoever confirms the link has to look.",
  reads: ["polarity", "indicator", "measure"],
  check: (context) => againstPolarity(context, ["proposed"]),
  ...againstPolarityWording(
    "Say No to the link on the sheet HERTS Links, or correct the polarity or the promise.",
  ),
  passes: [
    {
      title: "The register names the indicator",
      rows: [{}],
      otherSheets: successSheet("More care leavers in suitable accommodation", "1"),
    },
  ],
  fails: [
    {
      title: "Nearly the same words, and the other direction",
      rows: [{}],
      otherSheets: successSheet("A reduction in care leavers in suitable accommodation"),
      settings: { severities: { "link-unconfirmed": "off" } },
    },
  ],
});
