import type { Direction } from "../trend/types";
import type { Measure, Sourced } from "../workbook/types";
import { defineRule } from "./define";

interface Facts {
  readonly printed: Sourced<Direction>;
  readonly missing: readonly ("previous data" | "latest data")[];
}

function arrowWithoutData(measure: Measure): Facts | null {
  const { direction, previous, latest } = measure;
  if (!direction || direction.value === null || direction.value === "N/A") return null;
  const missing = [
    ...(previous.value.kind === "missing" ? (["previous data"] as const) : []),
    ...(latest.value.kind === "missing" ? (["latest data"] as const) : []),
  ];
  return missing.length > 0 ? { printed: { ...direction, value: direction.value }, missing } : null;
}

export const directionWithoutData = defineRule<Facts>({
  slug: "direction-without-data",
  title: "An arrow is given, but there is nothing to compare",
  severity: "error",
  rationale:
    "A direction of travel compares latest data with previous data. With one of them missing there is no direction: the report prints N/A. Source: the key of the 2022-23 performance report; its indicator 28 prints ⇄ beside N/A three times.",
  reads: ["previous", "latest", "direction"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const facts = arrowWithoutData(measure);
      return facts ? [{ measure, cell: facts.printed.cell, facts }] : [];
    }),
  message: ({ facts }) =>
    `The direction says ${facts.printed.value}, but there is no ${facts.missing.join(" and no ")} to compare. Write N/A, or fill in the ${facts.missing.join(" and the ")}.`,
  expected: () => "N/A",
  actual: ({ facts }) => facts.printed.text,
  fix: ({ cell, facts }) => ({
    description: "Write N/A as the direction of travel.",
    edits: [{ cell, before: facts.printed.text, after: "N/A" }],
  }),
  passes: [
    {
      title: "No previous data, and the direction says N/A",
      rows: [{ previous: "N/A", latest: "54.2%", direction: "N/A" }],
    },
  ],
  fails: [
    {
      title: "A survey that did not run this year has no direction",
      rows: [{ previous: "73%", latest: "N/A", direction: "⇄" }],
    },
  ],
});
