import { defineRule } from "./define";
import { corporatePriorityNames } from "./names/listed-names";
import { type UnknownNames, unknownWording } from "./names/unknown";
import { prioritiesSheet } from "./planning/example-registers";
import { unknownInRegisters } from "./planning/register-names";

export const registerCorporatePriorityUnknown = defineRule<UnknownNames>({
  slug: "register-corporate-priority-unknown",
  title: "A register names a corporate priority that is none of the plan's",
  severity: "warning",
  rationale:
    "The strategic priorities show how they contribute to the Corporate Plan. A name that is not in the plan shows nothing. Short and older forms (“Cleaner greener Hertfordshire”) are understood.",
  reads: [],
  check: (context) => unknownInRegisters(context, corporatePriorityNames),
  ...unknownWording(corporatePriorityNames, "plan"),
  passes: [
    {
      title: "A short form, and a bee in the same cell",
      rows: [{}],
      otherSheets: [
        prioritiesSheet({
          "Corporate priorities": "Cleaner greener Hertfordshire\nOutcome Bee:\nBe Safe",
          "Outcome bees": "",
        }),
      ],
    },
  ],
  fails: [
    {
      title: "A priority of the council that there is not",
      rows: [{}],
      otherSheets: [prioritiesSheet({ "Corporate priorities": "Faster roads" })],
    },
  ],
});
