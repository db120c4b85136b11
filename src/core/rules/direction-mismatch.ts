import Big from "big.js";
import type { DirectionOfTravel } from "../trend";
import type { Direction } from "../trend/types";
import type { Measure, Sourced } from "../workbook/types";
import { defineRule } from "./define";
import type { CheckContext } from "./types";

interface Facts {
  readonly printed: Sourced<Direction>;
  readonly travel: DirectionOfTravel;
}

/** The printed direction, where both values were read and the rule gives another one. */
function mismatch(context: CheckContext, measure: Measure): Facts | null {
  const { direction, previous, latest } = measure;
  const travel = context.travel(measure);
  if (!travel || !direction || direction.value === null) return null;
  if (previous.value.kind !== "value" || latest.value.kind !== "value") return null;
  if (travel.reason.kind === "different units") return null;
  if (travel.direction === direction.value) return null;
  return { printed: { ...direction, value: direction.value }, travel };
}

/** `, 1.9% up`: how far the figure moved, where that can be said as a percentage of the previous one. */
function changeInWords({ reason }: DirectionOfTravel): string {
  if (!("relativeChange" in reason) || reason.relativeChange === null) return "";
  const percent = reason.relativeChange.times(100).round(1, Big.roundHalfUp);
  return `, ${percent.abs().toString()}% ${percent.lt(0) ? "down" : "up"}`;
}

export const directionMismatch = defineRule<Facts>({
  slug: "direction-mismatch",
  title: "The arrow does not follow from the figures",
  severity: "error",
  rationale:
    "The report states its own rule: ↑ improving, ↓ declining, ⇄ declining within a 5% margin. An arrow that breaks the rule misleads the reader. Source: the key on the first page of the 2022-23 performance report.",
  reads: ["previous", "latest", "polarity", "direction"],
  check: (context) =>
    context.workbook.measures.flatMap((measure) => {
      const facts = mismatch(context, measure);
      return facts ? [{ measure, cell: facts.printed.cell, facts }] : [];
    }),
  message: ({ measure, facts: { printed, travel } }) =>
    `The direction says ${printed.value}, but from ${measure?.previous.text.trim()} to ${measure?.latest.text.trim()} is ${travel.direction} (${travel.word}${changeInWords(travel)}). Correct the arrow, or the figures if they are wrong.`,
  expected: ({ facts }) => facts.travel.direction,
  actual: ({ facts }) => facts.printed.text,
  fix: ({ cell, facts }) => ({
    description: `Write ${facts.travel.direction} as the direction of travel.`,
    edits: [{ cell, before: facts.printed.text, after: facts.travel.direction }],
  }),
  passes: [
    {
      title: "A decline of 4.7% is within the margin",
      rows: [{ previous: "38.0", latest: "36.2", polarity: "higher", direction: "⇄" }],
    },
    {
      title: "An improvement is ↑ however small",
      rows: [{ previous: "97.56%", latest: "97.69%", polarity: "higher", direction: "↑" }],
    },
    {
      title: "No data and N/A agree",
      rows: [{ previous: "N/A", latest: "54.2%", polarity: "higher", direction: "N/A" }],
    },
  ],
  fails: [
    {
      title: "15.4% to 15.7% is 1.9% worse, which is within the margin",
      rows: [{ previous: "15.4%", latest: "15.7%", polarity: "lower", direction: "↓" }],
    },
    {
      title: "38.0 to 36.1 is an improvement where lower is better",
      rows: [{ previous: "38.0", latest: "36.1", polarity: "lower", direction: "↔" }],
    },
  ],
});
