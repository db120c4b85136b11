import { defineRule } from "./define";
import { outcomeBeeNames } from "./names/listed-names";
import { missingNames } from "./names/missing";

export const outcomeBeeMissing = defineRule<null>({
  slug: "outcome-bee-missing",
  title: "The indicator names no outcome bee",
  severity: "warning",
  rationale:
    "Page 1 of the report promises that each indicator includes a linked outcome. An indicator without one, among others that have theirs, was probably forgotten.",
  reads: ["outcomeBee"],
  check: (context) => missingNames(context, outcomeBeeNames),
  message: () =>
    "The indicator names no outcome bee, as most others do. Write it, or N/A if there is none.",
  actual: () => "",
  passes: [
    { title: "Every indicator names one", rows: [{}, {}] },
    {
      title: "The workbook does without",
      rows: [{ outcomeBee: "" }, { outcomeBee: "" }],
    },
    {
      title: "It says that there is none",
      rows: [{}, {}, {}, { outcomeBee: "N/A" }],
    },
    {
      title: "The measures of an indicator share one",
      rows: [
        {},
        {},
        { number: "3a", indicator: "Places at schools", measure: "reception" },
        { number: "3b", indicator: "Places at schools", measure: "year 7", outcomeBee: "" },
      ],
    },
  ],
  fails: [
    {
      title: "One of four indicators was forgotten",
      rows: [{}, {}, { outcomeBee: "" }, {}],
    },
  ],
});
