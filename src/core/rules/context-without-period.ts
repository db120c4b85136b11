import { defineRule } from "./define";
import { contextSheet } from "./planning/example-registers";
import { type Unsaid, unsaidIn, unsaidWording } from "./planning/unsaid";

export const contextWithoutPeriod = defineRule<Unsaid>({
  slug: "context-without-period",
  title: "A figure of the context table has no period",
  severity: "warning",
  rationale:
    "A figure without its period cannot be compared with another, and readers will take it for this year's. It is said once where no line of the table says it.",
  reads: [],
  check: (context) => unsaidIn(context, "period"),
  ...unsaidWording("period", "2019"),
  passes: [{ title: "A line with its period", rows: [{}], otherSheets: [contextSheet({})] }],
  fails: [
    {
      title: "One line without it",
      rows: [{}],
      otherSheets: [contextSheet({}, { Measure: "Free school meals", Period: "" })],
    },
    {
      title: "No line with it",
      rows: [{}],
      otherSheets: [contextSheet({ Period: "" }, { Measure: "Free school meals", Period: "" })],
    },
  ],
});
