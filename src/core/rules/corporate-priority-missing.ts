import { defineRule } from "./define";
import { corporatePriorityNames } from "./names/listed-names";
import { missingNames } from "./names/missing";

export const corporatePriorityMissing = defineRule<null>({
  slug: "corporate-priority-missing",
  title: "The indicator names no corporate priority",
  severity: "warning",
  rationale:
    "Page 1 of the report promises that each indicator shows to which priority within the Corporate Plan it is aligned. One without, among others that have theirs, was probably forgotten.",
  reads: ["corporatePriority"],
  check: (context) => missingNames(context, corporatePriorityNames),
  message: () =>
    "The indicator names no corporate priority, as most others do. Write it, or N/A if there is none.",
  actual: () => "",
  passes: [
    { title: "Every indicator names one", rows: [{}, {}] },
    {
      title: "The workbook does without",
      rows: [{ corporatePriority: "" }, { corporatePriority: "" }],
    },
    {
      title: "It says that there is none",
      rows: [{}, {}, {}, { corporatePriority: "N/A" }],
    },
    {
      title: "The measures of an indicator share one",
      rows: [
        {},
        {},
        { number: "3a", indicator: "Places at schools", measure: "reception" },
        { number: "3b", indicator: "Places at schools", measure: "year 7", corporatePriority: "" },
      ],
    },
  ],
  fails: [
    {
      title: "One of four indicators was forgotten",
      rows: [{}, {}, { corporatePriority: "" }, {}],
    },
  ],
});
