import { defineRule } from "./define";
import { contextFigures } from "./planning/context-figures";
import { contextSheet } from "./planning/example-registers";
import { quote } from "./quote";

interface Facts {
  readonly title: string;
  readonly text: string;
}

/** A change in percent may lie anywhere: "Population growth since 2011". */
const isChange =
  /\b(?:change[ds]?|growth|grown|increas\w*|decreas\w*|reduction|reduced|rise|risen|fall|fallen|drop|difference|gap|inflation|variance|compared)\b/i;

export const contextPercentageImpossible = defineRule<Facts>({
  slug: "context-percentage-impossible",
  title: "A percentage of the context table is below 0% or above 100%",
  severity: "error",
  rationale:
    "The context table shows shares of children, schools and families, which lie between 0% and 100%. Anything else is a slip, often a fraction that was formatted twice.",
  reads: [],
  check: (context) =>
    contextFigures(context).flatMap(({ line, figure }) => {
      const { value } = figure;
      if (value.kind !== "value" || value.unit.kind !== "percent") return [];
      if (isChange.test(line.title.text)) return [];
      const { decimal } = value.value;
      if (decimal.gte(0) && decimal.lte(100)) return [];
      const facts = { title: line.title.text, text: value.text };
      return [{ measure: null, cell: figure.cell, facts }];
    }),
  message: ({ facts: { title, text } }) =>
    `${quote(title)} is given as ${quote(text)}, but a share lies between 0% and 100%. Correct the figure.`,
  actual: ({ facts }) => facts.text,
  passes: [
    {
      title: "Shares",
      rows: [{}],
      otherSheets: [contextSheet({ Local: "100%", National: "0%", Difference: "100" })],
    },
    {
      title: "A change",
      rows: [{}],
      otherSheets: [
        contextSheet({
          Measure: "Population change from 2011 to 2021",
          Local: "-2.3%",
          National: "6.6%",
          Difference: "-8.9",
        }),
      ],
    },
  ],
  fails: [
    {
      title: "A percentage formatted twice",
      rows: [{}],
      otherSheets: [contextSheet({ Local: "1080%", Difference: "" })],
    },
  ],
});
