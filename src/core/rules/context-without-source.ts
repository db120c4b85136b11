import { defineRule } from "./define";
import { contextSheet } from "./planning/example-registers";
import { type Unsaid, unsaidIn, unsaidWording } from "./planning/unsaid";

export const contextWithoutSource = defineRule<Unsaid>({
  slug: "context-without-source",
  title: "A figure of the context table has no source",
  severity: "warning",
  rationale:
    "A public document says where its figures come from, so that a reader can look them up. It is said once where no line of the table says it.",
  reads: [],
  check: (context) => unsaidIn(context, "source"),
  ...unsaidWording("source", "Office for National Statistics"),
  passes: [{ title: "A line with its source", rows: [{}], otherSheets: [contextSheet({})] }],
  fails: [
    {
      title: "One line without it",
      rows: [{}],
      otherSheets: [contextSheet({}, { Measure: "Free school meals", Source: "" })],
    },
    {
      title: "No line with it",
      rows: [{}],
      otherSheets: [contextSheet({ Source: "" }, { Measure: "Free school meals", Source: "" })],
    },
  ],
});
