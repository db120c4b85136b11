import { planningOf } from "../planning";
import { defineRule } from "./define";
import { prioritiesSheet } from "./planning/example-registers";
import { quote } from "./quote";

interface Facts {
  readonly title: string;
}

export const priorityWithoutMeasure = defineRule<Facts>({
  slug: "priority-without-measure",
  title: "A strategic priority has no measure",
  severity: "warning",
  rationale:
    "The strategic priorities promise for each priority how it will be measured. One without a measure cannot be shown to have been achieved.",
  reads: [],
  check: (context) =>
    context
      .shared(planningOf)
      .priorities.flatMap(({ title, measures, measuresCell }) =>
        measures.length === 0
          ? [{ measure: null, cell: measuresCell, facts: { title: title.text } }]
          : [],
      ),
  message: ({ facts: { title } }) =>
    `Nothing says how the priority ${quote(title)} will be measured. Write a measure here, or name the indicators that measure it.`,
  passes: [
    { title: "A priority with a measure", rows: [{}], otherSheets: [prioritiesSheet({})] },
    {
      title: "A priority that names an indicator instead",
      rows: [{}],
      otherSheets: [prioritiesSheet({ "How this will be measured": "" })],
    },
  ],
  fails: [
    {
      title: "Neither a measure nor an indicator",
      rows: [{}],
      otherSheets: [
        prioritiesSheet(
          {},
          {
            "What we want to achieve": "Good schools",
            "How this will be measured": "",
            Indicators: "",
          },
        ),
      ],
    },
  ],
});
