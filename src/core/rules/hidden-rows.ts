import type { Measure } from "../workbook/types";
import { defineRule } from "./define";

interface Facts {
  /** Ids of the hidden measures. */
  readonly hidden: readonly string[];
  /** Numbers of their rows as Excel shows them, neighbours joined: `12–14`. */
  readonly rows: readonly string[];
}

/** Neighbouring rows as one entry: 12, 13, 14 and 20 are `12–14` and `20`. */
function runs(rows: readonly number[]): string[] {
  const joined: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else if (last?.to !== row) joined.push({ from: row, to: row });
  }
  return joined.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
}

const listed = 6;

function list(words: readonly string[]): string {
  const rest = words.length - listed;
  return rest > 0 ? `${words.slice(0, listed).join(", ")} and ${rest} more` : words.join(", ");
}

export const hiddenRows = defineRule<Facts>({
  slug: "hidden-rows",
  title: "Hidden rows hold measures",
  severity: "warning",
  rationale:
    "Hidden rows are read and printed like any other: a filter must not drop an indicator from a public report. But nobody sees them while checking the sheet, and a row may be hidden because it is no longer meant to count.",
  reads: ["number"],
  check({ workbook }) {
    const hidden: Measure[] = workbook.measures.filter((measure) => measure.hidden);
    const [measure] = hidden;
    if (!measure) return [];
    const facts = {
      hidden: hidden.map(({ id }) => id),
      rows: runs(hidden.map(({ row }) => row + 1)),
    };
    return [{ measure, cell: measure.cells.number ?? measure.latest.cell, facts }];
  },
  message: ({ facts: { hidden, rows } }) =>
    `Hidden rows (${list(rows)}) hold ${hidden.length === 1 ? "a measure" : `${hidden.length} measures`} (${list(hidden)}), which the report will print. Show the rows or clear the filter, and delete what is no longer reported.`,
  passes: [{ title: "All rows are shown", rows: [{}, {}] }],
  fails: [
    { title: "One hidden measure", rows: [{}, {}, {}], hiddenRows: [1] },
    { title: "A filter that hides several", rows: [{}, {}, {}, {}], hiddenRows: [0, 1, 3] },
  ],
});
