import { defineRule } from "./define";

interface Facts {
  readonly message: string;
}

export const layoutNote = defineRule<Facts>({
  slug: "layout-note",
  title: "The layout left something to decide",
  severity: "info",
  rationale:
    "Rows that are no measures, tables that are not read, and cells that can be taken in two ways are decided by the add-in. The analyst should see each decision, because a measure that was left out would be missing from the report.",
  reads: [],
  check: ({ workbook }) =>
    workbook.notes.map(({ cell, message }) => ({ measure: null, cell, facts: { message } })),
  message: ({ facts }) => facts.message,
  passes: [
    { title: "One row for each measure", rows: [{}, {}] },
    {
      title: "One line for each measure of the row",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n↑",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A total below the measures",
      rows: [{}, { number: "", ambition: "", indicator: "Total", commentary: "" }],
    },
    {
      title: "One arrow for two measures",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑",
        },
      ],
    },
  ],
});
