import { frontHeadings } from "./executive-summary";
import { severalBeesNote } from "./front-matter";
import type { SheetBuilder } from "./sheet-builder";
import type { DesignedCell, ReportModel, SummaryRow } from "./types";

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
  { withinMarginWord }: ReportModel,
): void {
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
      { value: otherDirections(row, withinMarginWord), style: "tableBody" },
    ]),
  );
}

function otherDirections(row: SummaryRow, withinMarginWord: string): string {
  return [
    `⇄ ${withinMarginWord}: ${row.withinMargin}`,
    `⇄ No change: ${row.noChange}`,
    `N/A Not compared: ${row.notComparable}`,
  ].join("\n");
}
