import type { AmbiguousValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { Fact } from "./types";

interface Facts {
  readonly column: "previous data" | "latest data";
  readonly reading: AmbiguousValue;
}

function factsOf(measure: Measure): Fact<Facts>[] {
  const columns = [
    ["previous data", measure.previous],
    ["latest data", measure.latest],
  ] as const;
  return columns.flatMap(([column, { value, cell }]) =>
    value.kind === "ambiguous" ? [{ measure, cell, facts: { column, reading: value } }] : [],
  );
}

export const valueAmbiguous = defineRule<Facts>({
  slug: "value-ambiguous",
  title: "The cell can be read in more than one way",
  severity: "warning",
  rationale:
    "Where two figures could both be the value, the add-in does not choose, and a reader should not have to. No direction of travel is worked out until it is clear.",
  reads: ["previous", "latest"],
  check: ({ workbook }) => workbook.measures.flatMap(factsOf),
  message: ({ facts }) =>
    `The ${facts.column} can be read in more than one way: ${facts.reading.reason}. Put the value first and the other figures in brackets.`,
  actual: ({ facts }) => facts.reading.text,
  passes: [
    {
      title: "A second figure in brackets",
      rows: [{ previous: "793 (1,908 young people)", latest: "801 (1,950 young people)" }],
    },
  ],
  fails: [{ title: "Two figures side by side", rows: [{ latest: "16 and 12", direction: "N/A" }] }],
});
