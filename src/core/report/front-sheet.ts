import { ambitionRole } from "./ambition-sheet";
import { columnWidths } from "./design";
import { notesRole, notesTitle } from "./notes-sheet";
import { SheetBuilder } from "./sheet-builder";
import type { DesignedSheet, KeyEntry, Outcome, ReportModel, SummaryRow } from "./types";

/** The front tab: title, introduction, summary by ambition, contents, key, summary by bee. */
export function frontSheet(model: ReportModel): DesignedSheet {
  const sheet = new SheetBuilder(columnWidths.front);
  sheet.runningText(model.title, "title", { spaceAbove: 6 });
  if (model.openErrors > 0) sheet.text(draftLine(model.openErrors), "draft", { spaceAbove: 6 });
  for (const paragraph of model.introduction) sheet.text(paragraph, "body", { spaceAbove: 3 });
  summaryByAmbition(sheet, model);
  contents(sheet, model);
  sheet.text("Key", "heading", { spaceAbove: 9 });
  for (const entry of model.key) sheet.runningText(keyLine(entry), "note");
  summaryByOutcomeBee(sheet, model);
  return sheet.finish({
    role: "report",
    name: "Report",
    documentTitle: model.title,
    title: model.title,
    frozenRows: 0,
    printTitleRows: null,
  });
}

function draftLine(openErrors: number): string {
  const open = openErrors === 1 ? "1 error is" : `${openErrors} errors are`;
  return `Draft: ${open} still open in the workbook. Run the check and correct them before you publish.`;
}

function contents(sheet: SheetBuilder, model: ReportModel): void {
  sheet.gap();
  sheet.text("Contents", "heading");
  for (const ambition of model.ambitions) {
    sheet.runningText(ambition.title, "link", { linkTo: ambitionRole(ambition) });
  }
  sheet.runningText(notesTitle, "link", { linkTo: notesRole });
}

function keyLine({ symbol, meaning }: KeyEntry): string {
  return /^[\p{L}[]/u.test(symbol) ? `${symbol}: ${meaning}` : `${symbol} ${meaning}`;
}

function summaryByAmbition(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text("Direction of travel by ambition", "heading", { spaceAbove: 6 });
  summaryTable(sheet, "Herts_Summary_By_Ambition", "Ambition", model.byAmbition, model);
}

function summaryByOutcomeBee(sheet: SheetBuilder, model: ReportModel): void {
  if (model.byOutcomeBee.length === 0) return;
  sheet.text("Direction of travel by outcome bee", "heading", { spaceAbove: 9 });
  summaryTable(sheet, "Herts_Summary_By_Outcome_Bee", "Outcome bee", model.byOutcomeBee, model);
  sheet.text("A measure with several outcome bees counts under each of them.", "note");
}

const outcomes: readonly Outcome[] = [
  "improving",
  "withinMargin",
  "declining",
  "noChange",
  "notComparable",
];

function summaryTable(
  sheet: SheetBuilder,
  name: string,
  rowsAre: string,
  rows: readonly SummaryRow[],
  { withinMarginWord }: ReportModel,
): void {
  sheet.table(
    name,
    [
      rowsAre,
      "↑ Improving",
      `⇄ ${withinMarginWord}`,
      "↓ Declining",
      "⇄ No change",
      "N/A Not comparable",
      "Measures",
    ],
    rows.map((row) => [row.name, ...outcomes.map((outcome) => row[outcome]), row.total]),
    ["tableBody", ...outcomes.map(() => "tableCentre" as const), "tableCentre"],
  );
}
