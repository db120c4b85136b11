import { defineRule } from "./define";

interface Facts {
  readonly id: string;
}

export const indicatorMissing = defineRule<Facts>({
  slug: "indicator-missing",
  title: "An indicator has no text",
  severity: "error",
  rationale:
    "A figure without its indicator says nothing. The text is usually lost when rows are copied, or when merged cells are split and only the first keeps the words.",
  reads: ["indicator", "measure"],
  check: ({ workbook }) =>
    workbook.measures.flatMap((measure) => {
      const { indicator, label, id, cells, latest } = measure;
      if (indicator.trim() !== "" || label.trim() !== "") return [];
      return [{ measure, cell: cells.indicator ?? cells.number ?? latest.cell, facts: { id } }];
    }),
  message: ({ facts }) =>
    `${facts.id} has figures, but no text says what they measure. Write the indicator's text.`,
  actual: () => "",
  passes: [
    { title: "The indicator's text", rows: [{}] },
    {
      title: "Further measures stand under the text of the first",
      rows: [
        { number: "6a", indicator: "Children with plans in:", measure: "mainstream schools" },
        { number: "6b", indicator: "", measure: "special schools" },
      ],
    },
  ],
  fails: [
    { title: "Blank", rows: [{}, { indicator: "" }] },
    { title: "White space only", rows: [{}, { indicator: "   " }, {}] },
  ],
});
