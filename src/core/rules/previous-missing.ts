import { defineRule } from "./define";
import { isInMerge } from "./table-places";

export const previousMissing = defineRule<null>({
  slug: "previous-missing",
  title: "The previous data is blank",
  severity: "warning",
  rationale:
    "N/A is the honest entry of a new measure. A blank leaves the reader guessing, and may be a figure that was forgotten: 24b of the 2022-23 report has one.",
  reads: ["previous"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const { value, cell } = measure.previous;
      const isBlank = value.kind === "missing" && value.symbol === "blank";
      return isBlank && !isInMerge(measure, cell) ? [{ measure, cell, facts: null }] : [];
    }),
  message: () =>
    "The previous data is blank. Fill it in, or write N/A if the measure is new or was not recorded.",
  actual: () => "",
  passes: [
    { title: "A value", rows: [{ previous: "60.0% (60/100)" }] },
    { title: "A new measure says N/A", rows: [{ previous: "N/A", direction: "N/A" }] },
  ],
  fails: [{ title: "Blank", rows: [{ previous: "", direction: "N/A" }] }],
});
