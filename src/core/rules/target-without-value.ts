import type { MissingValue, Target } from "../values/types";
import { writeFigure } from "../values";
import { defineRule } from "./define";
import { quote } from "./quote";
import { mentionsTarget } from "./targets/mention";

interface Facts {
  readonly target: Target;
  /** As typed. */
  readonly text: string;
}

export const targetWithoutValue = defineRule<Facts>({
  slug: "target-without-value",
  title: "A target is given, but no figure",
  severity: "warning",
  rationale:
    "A reader who finds a target asks whether it was met. A suppressed figure answers that it may not be told, and a commentary that names the target may say why; a bare N/A does not. A blank cell has a rule of its own.",
  reads: ["latest", "target", "commentary"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const { value, text, cell } = measure.latest;
      if (value.kind !== "missing" || !value.target || !needsFigure(value)) return [];
      if (mentionsTarget(measure.commentary?.value ?? "")) return [];
      return [{ measure, cell, facts: { target: value.target, text } }];
    }),
  message: ({ facts }) =>
    `The target is ${writeFigure(facts.target, facts.target.unit)}, but the latest data says ${quote(facts.text)}. Fill in the figure, or say in the commentary why the target cannot be judged.`,
  passes: [
    { title: "Target and figure", rows: [{ latest: "66.0% (Target 65%)" }] },
    {
      title: "A suppressed figure",
      rows: [{ latest: "[c] (Target 85%)", direction: "N/A" }],
    },
    {
      title: "The commentary speaks of the target",
      rows: [
        {
          latest: "N/A (Target 85%)",
          direction: "N/A",
          commentary: "The target will be judged when the survey has run.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A target beside N/A",
      rows: [{ latest: "N/A (Target 85%)", direction: "N/A" }],
    },
  ],
});

const needsFigure = ({ symbol }: MissingValue) => symbol !== "blank" && symbol !== "suppressed";
