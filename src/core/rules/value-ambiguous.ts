import type { AmbiguousValue } from "../values/types";
import { factsOfData, type DataCell } from "./data-cells";
import { defineRule } from "./define";

interface Facts {
  readonly column: DataCell["name"];
  readonly reading: AmbiguousValue;
}

export const valueAmbiguous = defineRule<Facts>({
  slug: "value-ambiguous",
  title: "The cell can be read in more than one way",
  severity: "warning",
  rationale:
    "Where two figures could both be the value, the add-in does not choose, and a reader should not have to. No direction of travel is worked out until it is clear.",
  reads: ["previous", "latest"],
  check: ({ workbook }) =>
    factsOfData(workbook.measures, ({ name, source: { value } }) =>
      value.kind === "ambiguous" ? { column: name, reading: value } : null,
    ),
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
