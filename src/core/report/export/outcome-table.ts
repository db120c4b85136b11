import { outcomeHeadings } from "../summary";
import type { ReportModel, SummaryRow } from "../types";
import { textCell } from "./text-cell";
import type { Content, DocumentColumn } from "./types";

/**
 * The table of how many measures went which way; nothing where there are no rows.
 * @param rowsAre what each row stands for: `Ambition`
 */
export function outcomeTable(
  rowsAre: string,
  rows: readonly SummaryRow[],
  model: ReportModel,
): Content[] {
  if (rows.length === 0) return [];
  const columns = [...outcomeHeadings(model), { outcome: "total", title: "Measures" } as const];
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

function nameColumn(title: string): DocumentColumn {
  return { title, share: 0.4, align: "start" };
}

function countColumn({ symbol, title }: { symbol?: string; title: string }): DocumentColumn {
  return { ...(symbol !== undefined && { symbol }), title, share: 0.1, align: "centre" };
}
