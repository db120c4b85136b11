import { planningOf } from "../planning";
import { unusedMeasures } from "../planning/coverage/coverage";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { linkedPromises } from "./planning/links";
import { quote } from "./quote";
import type { CheckContext } from "./types";

interface Facts {
  readonly title: string;
}

const priorities = (...rows: readonly (readonly string[])[]) => [
  {
    name: "Strategic priorities",
    rows: [
      ["Ambition", "What we want to achieve", "How this will be measured", "Indicators"],
      ...rows,
    ],
  },
];

export const indicatorUnused = defineRule<Facts>({
  slug: "indicator-unused",
  title: "No strategic priority uses an indicator",
  severity: "info",
  rationale:
    "The year's strategic priorities say how they will be measured. An indicator that none of them uses may be left over from an earlier plan, or a priority is missing its measure.",
  reads: ["indicator", "measure"],
  check: (context) =>
    unusedIndicators(context).map((measure) => ({
      measure,
      cell: measure.cells.indicator ?? measure.cells.number ?? measure.latest.cell,
      facts: { title: measure.indicator },
    })),
  message: ({ measure, facts }) =>
    `No strategic priority is measured by indicator ${measure?.number ?? measure?.id ?? ""}, ${quote(facts.title, 90)}. Name it beside the priority that it serves, or consider whether the report needs it.`,
  passes: [
    { title: "No priorities in the workbook", rows: [{}] },
    {
      title: "A priority names it",
      rows: [{}],
      otherSheets: priorities(["1", "Good homes for all", "Suitable accommodation", "1"]),
    },
  ],
  fails: [
    {
      title: "A priority names another",
      rows: [{}, { indicator: "Pupils who attend good schools" }],
      otherSheets: priorities(["1", "Good homes for all", "Suitable accommodation", "1"]),
    },
  ],
});

/** The first measure of each indicator of which no measure answers a priority; none where there are no priorities. */
function unusedIndicators(context: CheckContext): Measure[] {
  const { priorities: read } = context.shared(planningOf);
  if (!read.some(({ measures }) => measures.length > 0)) return [];
  const linked = context
    .shared(linkedPromises)
    .filter(({ commitment }) => commitment.register === "priorities");
  const unused = new Set(unusedMeasures(linked, context.workbook.measures));
  return context.workbook.measures.filter((measure) => {
    const family = context.siblings(measure);
    return family[0] === measure && family.every((each) => unused.has(each));
  });
}
