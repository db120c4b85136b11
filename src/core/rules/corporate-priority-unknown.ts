import { defineRule } from "./define";
import { corporatePriorityNames } from "./names/listed-names";
import { unknownNames, type UnknownNames, unknownWording } from "./names/unknown";

export const corporatePriorityUnknown = defineRule<UnknownNames>({
  slug: "corporate-priority-unknown",
  title: "A corporate priority is none of the Corporate Plan's",
  severity: "warning",
  rationale:
    "The report says to which priority within the Corporate Plan each indicator is aligned. One that is not in the plan cannot be looked up there.",
  reads: ["corporatePriority"],
  check: (context) => unknownNames(context, corporatePriorityNames),
  ...unknownWording(corporatePriorityNames, "plan"),
  passes: [
    {
      title: "A priority of the plan",
      rows: [{ corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH" }],
    },
    {
      title: "Two priorities on two lines",
      rows: [
        {
          corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH\nA CLEANER AND GREENER ENVIRONMENT",
        },
      ],
    },
  ],
  fails: [
    {
      title: "None of the workbook's own sheet of lists",
      rows: [{ corporatePriority: "Cleaner streets" }, { corporatePriority: "Thriving places" }],
      otherSheets: [
        {
          name: "Drop-downs",
          rows: [["Corporate priority"], ["Thriving places"], ["Good growth"]],
        },
      ],
    },
    {
      title: "A priority that there is not",
      rows: [{ corporatePriority: "LOWER COUNCIL TAX" }],
    },
    {
      title: "One of two",
      rows: [{ corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH; FULL EMPLOYMENT" }],
    },
  ],
});
