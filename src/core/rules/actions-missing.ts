import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** Ids of the declining measures of the indicator. */
  readonly declining: readonly string[];
  /** The commentary has no column of actions beside it: its own holds both. */
  readonly holdsBoth: boolean;
}

const hasActions = (measure: Measure) => (measure.actions?.value.trim() ?? "") !== "";

/** One finding per indicator, at its first declining measure: its measures share their commentary. */
function firstDecline(context: CheckContext, measure: Measure): Fact<Facts> | null {
  const siblings = context.siblings(measure);
  const declining = siblings.filter((sibling) => context.travel(sibling)?.direction === "↓");
  if (declining[0] !== measure || siblings.some(hasActions)) return null;
  return {
    measure,
    cell: measure.cells.actions ?? measure.cells.commentary ?? measure.latest.cell,
    facts: { declining: declining.map(({ id }) => id), holdsBoth: holdsBoth(context) },
  };
}

function holdsBoth({ workbook: { mapping } }: CheckContext): boolean {
  const commentary = mapping.columns.find(({ field }) => field === "commentary");
  return /\bactions?\b/i.test(commentary?.header ?? "");
}

export const actionsMissing = defineRule<Facts>({
  slug: "actions-missing",
  title: "A declining indicator has no actions",
  severity: "warning",
  rationale:
    "The report answers every decline with “Actions to address decline in performance”. Councillors and families ask where they are missing, as at indicators 16 and 35 of the 2022-23 report.",
  reads: ["previous", "latest", "polarity", "commentary", "actions"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) => firstDecline(context, measure) ?? []),
  message: ({ facts }) =>
    `${facts.declining.join(", ")} ${facts.declining.length > 1 ? "are" : "is"} declining (↓), and no actions are given. ${facts.holdsBoth ? "Write them below the commentary, under a line “Actions:”." : "Write the actions to address the decline."}`,
  passes: [
    {
      title: "A decline with actions",
      rows: [
        {
          previous: "66.0% (66/100)",
          latest: "60.0% (60/100)",
          direction: "↓",
          actions: "A new meeting is held.",
        },
      ],
    },
    {
      title: "Actions inside the commentary",
      rows: [
        {
          previous: "66.0% (66/100)",
          latest: "60.0% (60/100)",
          direction: "↓",
          actions: "",
          commentary:
            "Fewer moved in.\nActions to address decline in performance:\n• A new meeting is held.",
        },
      ],
    },
    {
      title: "A decline within the margin needs none",
      rows: [
        {
          previous: "66.0% (66/100)",
          latest: "65.0% (65/100)",
          direction: "⇄",
          actions: "",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A decline without actions",
      rows: [
        {
          previous: "66.0% (66/100)",
          latest: "60.0% (60/100)",
          direction: "↓",
          actions: "",
        },
      ],
    },
  ],
});
