import type { Outcome, ReportModel, SummaryRow } from "../types";
import { textCell } from "./text-cell";
import type { Content, DocumentColumn } from "./types";

/**
 * The table of how many measures went which way; nothing where there are no rows.
 * @param rowsAre what each row stands for: `Ambition`
 */
export function outcomeTable(
  rowsAre: string,
  rows: readonly SummaryRow[],
  { withinMarginWord }: ReportModel,
): Content[] {
  if (rows.length === 0) return [];
  const columns: readonly OutcomeColumn[] = [
    { outcome: "improving", symbol: "↑", title: "Improving" },
    { outcome: "withinMargin", symbol: "⇄", title: withinMarginWord },
    { outcome: "declining", symbol: "↓", title: "Declining" },
    { outcome: "noChange", symbol: "⇄", title: "No change" },
    { outcome: "notComparable", symbol: "N/A", title: "Not comparable" },
    { outcome: "total", title: "Measures" },
  ];
  const table = {
    caption: `Number of measures by ${rowsAre.toLowerCase()} and direction of travel`,
    columns: [nameColumn(rowsAre), ...columns.map(countColumn)],
    rows: rows.map((row) => [
      textCell(row.name),
      ...columns.map(({ outcome }) => textCell(String(row[outcome]))),
    ]),
  };
  return [{ kind: "table", table }];
}

interface OutcomeColumn {
  readonly outcome: Outcome | "total";
  readonly symbol?: string;
  readonly title: string;
}

function nameColumn(title: string): DocumentColumn {
  return { title, share: 0.4, align: "start" };
}

function countColumn({ symbol, title }: OutcomeColumn): DocumentColumn {
  return { ...(symbol ? { symbol } : {}), title, share: 0.1, align: "centre" };
}
