import { frontHeadings } from "./executive-summary";
import { severalBeesNote } from "./front-matter";
import type { SheetBuilder } from "./sheet-builder";
import { outcomeHeadings, type OutcomeHeading } from "./summary";
import type { DesignedCell, Outcome, ReportModel, SummaryRow } from "./types";

/**
 * The summary tables in the columns of the one tab, which are too few for a column per direction: those that a reader
 * looks for first have one each, the others share the last.
 */
export function oneTabSummary(sheet: SheetBuilder, model: ReportModel): void {
  sheet.keepTogether((part) => {
    part.text(frontHeadings.byAmbition, "heading", { spaceAbove: 9 });
    summaryTable(part, "Herts_Summary_By_Ambition", "Ambition", model.byAmbition, model);
  });
  if (model.byOutcomeBee.length === 0) return;
  sheet.keepTogether((part) => {
    part.text(frontHeadings.byOutcomeBee, "heading", { spaceAbove: 9 });
    summaryTable(part, "Herts_Summary_By_Outcome_Bee", "Outcome bee", model.byOutcomeBee, model);
    part.text(severalBeesNote, "note");
  });
}

function summaryTable(
  sheet: SheetBuilder,
  name: string,
  rowsAre: string,
  rows: readonly SummaryRow[],
  model: ReportModel,
): void {
  const headings = outcomeHeadings(model);
  const others = headings.filter(({ outcome }) => !ownColumns.includes(outcome));
  sheet.tableOfCells(
    name,
    ["Row", rowsAre, "Measures", "↑ Improving", "↓ Declining", "Other directions of travel"],
    rows.map((row, i): DesignedCell[] => [
      { value: i + 1, style: "tableStrong" },
      { value: row.name, style: "tableBody" },
      ...[row.total, row.improving, row.declining].map((value): DesignedCell => ({
        value,
        style: "tableCentre",
      })),
      { value: counts(row, others), style: "tableBody" },
    ]),
  );
}

const ownColumns: readonly Outcome[] = ["improving", "declining"];

function counts(row: SummaryRow, headings: readonly OutcomeHeading[]): string {
  return headings
    .map(({ outcome, symbol, title }) => `${symbol} ${title}: ${row[outcome]}`)
    .join("\n");
}
