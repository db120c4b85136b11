import { targetStatus } from "../trend";
import { writeFigure } from "../values";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { accountsForTarget } from "./targets/mention";
import type { CheckContext } from "./types";

interface Facts {
  readonly latest: string;
  readonly target: string;
}

export const targetMissed = defineRule<Facts>({
  slug: "target-missed",
  title: "The target was missed, and the commentary does not say so",
  severity: "warning",
  rationale:
    "A target in print is a promise, and a reader who sees it missed looks for the reason in the commentary. A figure within the margin of the target (5% unless set) is left alone, as is a commentary that quotes the target’s figure or says in other words that it was not reached. Indicators 20 and 34 of the 2022-23 report met theirs.",
  reads: ["latest", "target", "polarity", "commentary", "actions"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) => {
      const facts = missedInSilence(context, measure);
      return facts
        ? [{ measure, cell: measure.commentary?.cell ?? measure.latest.cell, facts }]
        : [];
    }),
  message: ({ facts }) =>
    `${facts.latest} misses the target of ${facts.target}, and the commentary does not mention the target. Say by how much it was missed and why.`,
  passes: [
    { title: "A target that was met", rows: [{ latest: "66.0% (Target 65%)" }] },
    { title: "A target that was met exactly", rows: [{ latest: "66.0% (Target 66%)" }] },
    {
      title: "Fewer than the target, where lower is better",
      rows: [{ polarity: "lower", previous: "70", latest: "66 (Target 68)" }],
    },
    {
      title: "The commentary mentions the target",
      rows: [{ latest: "66.0% (Target 70%)", commentary: "We fell short of our target." }],
    },
    {
      title: "Within the margin of the target",
      rows: [{ latest: "66.0% (Target 67%)" }],
    },
    {
      title: "The commentary quotes the figure of the target, or says that it was missed",
      rows: [
        { latest: "66.0% (Target 70%)", commentary: "We are still below the 70% agreed upon." },
        { latest: "66.0% (Target 70%)", commentary: "Missed, because two homes closed." },
      ],
    },
    {
      title: "Target and figure in different units",
      rows: [{ latest: "66.0% (Target 70 places)" }],
    },
    {
      title: "Neither way is better",
      rows: [{ polarity: "none", latest: "66.0% (Target 70%)", direction: "N/A" }],
    },
  ],
  fails: [
    { title: "66.0% against 70%", rows: [{ latest: "66.0% (Target 70%)" }] },
    {
      title: "More than the target, where lower is better",
      rows: [{ polarity: "lower", previous: "70", latest: "66 against a target of 60" }],
    },
  ],
});

function missedInSilence(context: CheckContext, measure: Measure): Facts | null {
  const { value } = measure.latest;
  const polarity = measure.polarity?.value;
  if (value.kind !== "value" || !value.target || !polarity) return null;
  const { target } = value;
  if (targetStatus(value, target, polarity, context.settings.tolerance) !== "missed") return null;
  const texts = context
    .siblings(measure)
    .flatMap(({ commentary, actions }) => [commentary, actions]);
  if (texts.some((text) => accountsForTarget(text?.value ?? "", target))) return null;
  return {
    latest: writeFigure(value.value, value.unit),
    target: writeFigure(target, target.unit),
  };
}
