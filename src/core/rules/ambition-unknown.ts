import { groupsByAmbition } from "./ambition-grouping";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import { ambitionChoice } from "./names/alternatives";

interface Facts {
  readonly text: string;
  readonly choice: string;
}

export const ambitionUnknown = defineRule<Facts>({
  slug: "ambition-unknown",
  title: "The ambition is none of the plan's",
  severity: "error",
  rationale:
    "The report has one section per ambition of the plan. A measure under another one would be printed apart from them all. Source: Plan for Children and Young People 2021-26.",
  reads: ["ambition"],
  check({ workbook }) {
    const { measures, vocabulary } = workbook;
    if (vocabulary.ambitions.length === 0 || !groupsByAmbition(workbook)) return [];
    const choice = ambitionChoice(vocabulary);
    const reported = new Set<string>();
    return measures.flatMap((measure) => {
      const { ambition } = measure;
      if (!ambition || ambition.value !== null || isExcelError(ambition.text)) return [];
      const place = `${ambition.cell.row},${ambition.cell.column}`;
      if (reported.has(place)) return [];
      reported.add(place);
      return [{ measure, cell: ambition.cell, facts: { text: ambition.text.trim(), choice } }];
    });
  },
  message: ({ facts }) =>
    `“${facts.text}” is not an ambition of the plan. Write the ambition's ${facts.choice}, or its title. A new one goes on the sheet HERTS Lists.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "The ambition's number", rows: [{ ambition: 3 }] },
    {
      title: "A sixth one of the workbook's own sheet of lists",
      rows: [{ ambition: "Ambition 6" }],
      otherSheets: [
        { name: "Lists", rows: [["Ambitions"], ["Ambition 1"], ["Ambition 6 – To be excellent"]] },
      ],
    },
    { title: "Number and words", rows: [{ ambition: "Ambition 3 – back on track" }] },
  ],
  fails: [{ title: "A sixth ambition", rows: [{ ambition: "Ambition 6 – To be excellent" }] }],
});
