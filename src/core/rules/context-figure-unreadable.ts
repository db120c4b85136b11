import { defineRule } from "./define";
import { contextFigures, type FigureOfContext } from "./planning/context-figures";
import { contextSheet } from "./planning/example-registers";
import { quote } from "./quote";

interface Facts {
  readonly title: string;
  readonly place: "local" | "national";
  readonly text: string;
  /** Why it cannot be read. */
  readonly reason: string;
}

/** A blank local figure says nothing at all; N/A says that there is none. */
function reasonOf({ figure: { value } }: FigureOfContext): string | null {
  if (value.kind === "missing") return value.symbol === "blank" ? "the cell is blank" : null;
  return value.kind === "value" ? null : value.reason;
}

export const contextFigureUnreadable = defineRule<Facts>({
  slug: "context-figure-unreadable",
  title: "A figure of the context table cannot be read",
  severity: "warning",
  rationale:
    "The context table sets a local figure beside the national one. A figure that cannot be read has no difference, and most readers will not understand it either.",
  reads: [],
  check: (context) =>
    contextFigures(context).flatMap((found) => {
      const reason = reasonOf(found);
      const { figure, line, place } = found;
      if (reason === null) return [];
      const facts = { title: line.title.text, place, text: figure.text, reason };
      return [{ measure: null, cell: figure.cell, facts }];
    }),
  message: ({ facts: { title, place, reason } }) =>
    `${quote(title)}: the ${place} figure cannot be read: ${reason}. Write one figure, or N/A where there is none.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "Two percentages", rows: [{}], otherSheets: [contextSheet({})] },
    {
      title: "A count that has no national figure",
      rows: [{}],
      otherSheets: [contextSheet({ Local: "272,558", National: "", Difference: "" })],
    },
  ],
  fails: [
    {
      title: "Words in the place of a figure",
      rows: [{}],
      otherSheets: [
        contextSheet({}, { Measure: "Free school meals", Local: "about a tenth", Difference: "" }),
      ],
    },
    {
      title: "No local figure",
      rows: [{}],
      otherSheets: [contextSheet({}, { Measure: "Free school meals", Local: "", Difference: "" })],
    },
  ],
});
