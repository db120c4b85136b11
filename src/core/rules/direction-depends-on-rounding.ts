import { oneLine } from "../workbook";
import { defineRule } from "./define";
import { roundingEffect, type RoundingEffect } from "./directions/exact";

export const directionDependsOnRounding = defineRule<RoundingEffect>({
  slug: "direction-depends-on-rounding",
  title: "The arrow depends on rounding",
  severity: "info",
  rationale:
    "The direction is worked out from the printed figures, as a reader would. Where the counts behind them, or the unrounded number in the cell, give another arrow, the analyst should know before somebody asks.",
  reads: ["previous", "latest", "polarity", "direction"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) => {
      const facts = roundingEffect(context, measure);
      const cell = measure.direction?.cell ?? measure.latest.cell;
      return facts ? [{ measure, cell, facts }] : [];
    }),
  message: ({ measure, facts: { printed, exact } }) =>
    `From ${oneLine(measure?.previous.text ?? "")} to ${oneLine(measure?.latest.text ?? "")} is ${printed.direction} (${printed.word}) as printed, but ${exact.direction} (${exact.word}) before rounding. The report goes by the printed figures; print one more decimal place if the difference matters.`,
  expected: ({ facts }) => facts.printed.direction,
  passes: [
    {
      title: "Rounded and unrounded give the same arrow",
      rows: [
        {
          previous: "4.2% (393/9,422)",
          latest: "4.2% (396/9,422)",
          direction: "⇄",
          polarity: "lower",
        },
      ],
    },
    {
      title: "No counts tell what was rounded",
      rows: [{ previous: "4.2%", latest: "4.2%", direction: "⇄" }],
    },
    {
      title: "A stored number with all its decimals shown",
      rows: [{ previous: 0.615, latest: 0.624, direction: "↑" }],
      numberFormats: { previous: "0.0%", latest: "0.0%" },
    },
  ],
  fails: [
    {
      title: "4.2% twice, but the counts improved",
      rows: [{ previous: "4.2% (393/9,422)", latest: "4.2% (398/9,422)", direction: "⇄" }],
    },
    {
      title: "A decline of 5% as printed is a little more in the cell",
      rows: [{ previous: 0.6, latest: 0.5696, direction: "⇄" }],
      numberFormats: { previous: "0%", latest: "0%" },
    },
  ],
});
