import { defineRule } from "./define";
import { outcomeBeeNames } from "./names/listed-names";
import { type UnknownNames, unknownWording } from "./names/unknown";
import { prioritiesSheet, scorecardSheet } from "./planning/example-registers";
import { unknownInRegisters } from "./planning/register-names";

export const registerBeeUnknown = defineRule<UnknownNames>({
  slug: "register-bee-unknown",
  title: "A register names an outcome bee that is none of the framework's",
  severity: "warning",
  rationale:
    "Priorities and the scorecard are joined with the indicators by the names of the outcome bees. A name that the framework does not have joins nothing. Ways to write a name that people really use (“Be independent”, “AMBITIOUS”) are understood.",
  reads: [],
  check: (context) => unknownInRegisters(context, outcomeBeeNames),
  ...unknownWording(outcomeBeeNames, "framework"),
  passes: [
    {
      title: "Variants of the names, and a label in the cell",
      rows: [{}],
      otherSheets: [
        prioritiesSheet(
          { "Outcome bees": "Be independent" },
          { "What we want to achieve": "Good schools", "Outcome bees": "Outcome Bee: AMBITIOUS" },
        ),
      ],
    },
    { title: "A scorecard of all bees", rows: [{}], otherSheets: [scorecardSheet([])] },
  ],
  fails: [
    {
      title: "A priority with a bee that there is not",
      rows: [{}],
      otherSheets: [prioritiesSheet({ "Outcome bees": "BE SAFE\nBE WEALTHY" })],
    },
    {
      title: "A scorecard with a bee that there is not",
      rows: [{}],
      otherSheets: [scorecardSheet([], { "Outcome bee": "BE CURIOUS" })],
    },
  ],
});
