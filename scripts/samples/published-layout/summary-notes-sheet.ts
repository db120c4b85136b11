import { text } from "../cells";
import { summary } from "../data";
import { withHeight } from "../../../src/host/planned-workbook/heights";
import type { RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";

const columnWidths = [28, 100, 16];

/** What the executive summary will say, and which measures each claim is about. */
export function summaryNotesSheet(): SheetPlan {
  const { title, introduction, good, improve, closing } = summary;
  const rows = [
    ...paragraphs("Introduction", introduction),
    ...claims(good),
    ...claims(improve),
    ...paragraphs("Closing", closing),
  ];
  return {
    name: "Summary notes",
    columnWidths,
    rows: [
      { cells: [text(title, "title")] },
      {
        cells: [
          text("Notes for the front of the report. Measures: what a claim is about.", "note"),
        ],
      },
      { cells: [] },
      { cells: ["Part", "Text", "Measures"].map((header) => text(header, "header")), height: 22 },
      ...rows.map((row) => withHeight(row, columnWidths)),
    ],
    freeze: { rows: 4, columns: 0 },
  };
}

function paragraphs(part: string, texts: readonly string[]): RowPlan[] {
  return texts.map((line) => row(part, line, []));
}

interface Claims {
  readonly heading: string;
  readonly lead: string;
  readonly claims: readonly { readonly text: string; readonly measures: readonly string[] }[];
}

function claims({ heading, lead, claims: list }: Claims): RowPlan[] {
  return [
    row(heading, lead, []),
    ...list.map((claim) => row(heading, `• ${claim.text}`, claim.measures)),
  ];
}

function row(part: string, line: string, measures: readonly string[]): RowPlan {
  return { cells: [text(part, "body"), text(line, "body"), text(measures.join(", "), "body")] };
}
