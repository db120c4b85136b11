import { groupsByAmbition } from "./ambition-grouping";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";

interface Facts {
  readonly text: string;
}

export const ambitionUnknown = defineRule<Facts>({
  slug: "ambition-unknown",
  title: "The ambition is none of the plan's",
  severity: "error",
  rationale:
    "The report has one section per ambition of the plan. A measure under a sixth one would be printed apart from them all. Source: Plan for Children and Young People 2021-26.",
  reads: ["ambition"],
  check({ workbook }) {
    if (!groupsByAmbition(workbook)) return [];
    const reported = new Set<string>();
    return workbook.measures.flatMap((measure) => {
      const { ambition } = measure;
      if (!ambition || ambition.value !== null || isExcelError(ambition.text)) return [];
      const place = `${ambition.cell.row},${ambition.cell.column}`;
      if (reported.has(place)) return [];
      reported.add(place);
      return [{ measure, cell: ambition.cell, facts: { text: ambition.text.trim() } }];
    });
  },
  message: ({ facts }) =>
    `“${facts.text}” is not an ambition of the plan. Write the ambition's number, 1 to 5, or its title.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "The ambition's number", rows: [{ ambition: 3 }] },
    { title: "Number and words", rows: [{ ambition: "Ambition 3 – back on track" }] },
  ],
  fails: [{ title: "A sixth ambition", rows: [{ ambition: "Ambition 6 – To be excellent" }] }],
});
