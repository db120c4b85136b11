import Big from "big.js";
import { compareReadings } from "../trend";
import { oneLine } from "../workbook";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { roundingEffect } from "./directions/exact";
import type { CheckContext } from "./types";

interface Facts {
  /** `5%` */
  readonly margin: string;
}

export const directionOnMargin = defineRule<Facts>({
  slug: "direction-on-margin",
  title: "The decline is exactly as large as the margin",
  severity: "info",
  rationale:
    "The key says “within a 5% margin”, which is read as up to and including 5%. A decline of exactly 5% is the one case in which a colleague may draw the other arrow, so it is worth a second look at the figures.",
  reads: ["previous", "latest", "polarity"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) =>
      isOnMargin(context, measure)
        ? [
            {
              measure,
              cell: measure.direction?.cell ?? measure.latest.cell,
              facts: { margin: marginOf(context) },
            },
          ]
        : [],
    ),
  message: ({ measure, facts }) =>
    `From ${oneLine(measure?.previous.text ?? "")} to ${oneLine(measure?.latest.text ?? "")} is a decline of exactly ${facts.margin}, which counts as within the margin (⇄). Check that neither figure was rounded.`,
  passes: [
    {
      title: "A decline of a little less",
      rows: [{ previous: "38.0", latest: "36.2", direction: "⇄" }],
    },
    {
      title: "An improvement of exactly 5%",
      rows: [{ previous: "38.0", latest: "36.1", polarity: "lower", direction: "↑" }],
    },
    { title: "No change", rows: [{ previous: "38.0", latest: "38.0", direction: "⇄" }] },
  ],
  fails: [
    {
      title: "38.0 to 36.1, where higher is better",
      rows: [{ previous: "38.0", latest: "36.1", direction: "⇄" }],
    },
    {
      title: "Exactly the margin that is set",
      rows: [{ previous: "100", latest: "90", direction: "⇄" }],
      settings: { tolerance: 0.1 },
    },
  ],
});

/** Exact, by multiplication, as the direction itself is decided. Where rounding decided, its own rule speaks. */
function isOnMargin(context: CheckContext, measure: Measure): boolean {
  if (context.travel(measure)?.reason.kind !== "within margin") return false;
  const comparison = compareReadings(measure.previous.value, measure.latest.value);
  if (comparison.kind !== "comparison") return false;
  const { previous, latest } = comparison;
  const margin = previous.abs().times(context.settings.tolerance);
  return latest.minus(previous).abs().eq(margin) && roundingEffect(context, measure) === null;
}

const marginOf = ({ settings }: CheckContext) =>
  `${new Big(settings.tolerance).times(100).toString()}%`;
