import { compareReadings } from "../trend";
import type { Unit } from "../values/types";
import { defineRule } from "./define";

interface Facts {
  readonly previous: Unit;
  readonly latest: Unit;
}

function unitInWords(unit: Unit): string {
  switch (unit.kind) {
    case "percent":
      return "a percentage";
    case "pounds":
      return "pounds";
    case "ratio":
      return "a ratio";
    case "number":
      return unit.noun ? `a number of ${unit.noun}` : "a plain number";
  }
}

export const unitMismatch = defineRule<Facts>({
  slug: "unit-mismatch",
  title: "Previous and latest data are in different units",
  severity: "error",
  rationale:
    "A percentage cannot be compared with a count, nor households with individuals. The report prints “Not comparable”, and the reader loses the direction of travel.",
  reads: ["previous", "latest"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const comparison = compareReadings(measure.previous.value, measure.latest.value);
      if (comparison.kind !== "different units") return [];
      const { previous, latest } = comparison;
      return [{ measure, cell: measure.latest.cell, facts: { previous, latest } }];
    }),
  message: ({ facts }) =>
    `The previous data is ${unitInWords(facts.previous)} and the latest is ${unitInWords(facts.latest)}, so they cannot be compared. Give both in the same unit, or write N/A as the previous data and say why.`,
  expected: ({ facts }) => unitInWords(facts.previous),
  actual: ({ facts }) => unitInWords(facts.latest),
  passes: [
    { title: "Two percentages", rows: [{ previous: "24.4%", latest: "26.8%" }] },
    { title: "Days on both sides", rows: [{ previous: "5.6 days", latest: "6.3 days" }] },
  ],
  fails: [
    {
      title: "A percentage and a plain number",
      rows: [{ previous: "24.4%", latest: "26.8", direction: "N/A" }],
    },
    {
      title: "Households and individuals",
      rows: [{ previous: "78,588 households", latest: "204,954 individuals", direction: "N/A" }],
    },
  ],
});
