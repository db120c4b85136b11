import { ambitionRole } from "./ambition-sheet";
import { columnWidths } from "./design";
import { frontHeadings } from "./executive-summary";
import { draftSentence, keyLine, severalBeesNote } from "./front-matter";
import { notesRole, notesTitle } from "./notes-sheet";
import { SheetBuilder } from "./sheet-builder";
import { outcomeHeadings } from "./summary";
import { addSummaryLine } from "./summary-lines";
import type { DesignedSheet, ReportModel, SummaryRow } from "./types";

/** The front tab: title, introduction, contents, key, executive summary, summary by ambition and by bee. */
export function frontSheet(model: ReportModel): DesignedSheet {
  const sheet = new SheetBuilder(columnWidths.front);
  frontTexts(sheet, model);
  frontSummaryTables(sheet, model);
  return sheet.finish({
    role: "report",
    name: "Report",
    documentTitle: model.title,
    title: model.title,
    frozenRows: 0,
    printTitleRows: null,
  });
}

/** All that stands above the summary tables: title, introduction, contents, key, executive summary. */
export function frontTexts(sheet: SheetBuilder, model: ReportModel): void {
  frontTitle(sheet, model);
  frontIntroduction(sheet, model);
  frontContents(sheet, model);
  frontKey(sheet, model);
  frontExecutiveSummary(sheet, model);
}

/** The title, and that this is a draft where errors are open. */
function frontTitle(sheet: SheetBuilder, model: ReportModel): void {
  sheet.runningText(model.title, "title", { spaceAbove: 6 });
  if (model.openErrors > 0) {
    sheet.runningText(draftSentence(model.openErrors), "draft", { spaceAbove: 6 });
  }
}

/** What the report is about, over the full width. */
function frontIntroduction(sheet: SheetBuilder, model: ReportModel): void {
  for (const paragraph of model.introduction) {
    sheet.runningText(paragraph, "runningBody", { spaceAbove: 3 });
  }
}

/** What the symbols mean. */
function frontKey(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text(frontHeadings.key, "heading", { spaceAbove: 9 });
  for (const entry of model.key) sheet.runningText(keyLine(entry), "note");
}

/** The executive summary, which the analyst may edit: a row per line, and another where that is too long. */
function frontExecutiveSummary(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text(frontHeadings.summary, "heading", { spaceAbove: 9 });
  for (const { block } of model.executiveSummary) {
    const isAtFoot = block.kind === "heading" && sheet.pages.leftOnPage < roomBelowHeading;
    if (isAtFoot) sheet.startPage();
    addSummaryLine(sheet, block);
  }
}

/** Points that a page must have left for a heading and the first lines below it. */
const roomBelowHeading = 72;

/** How many measures went which way, by ambition and by outcome bee; needs seven columns. */
function frontSummaryTables(sheet: SheetBuilder, model: ReportModel): void {
  sheet.keepTogether((part) => summaryByAmbition(part, model));
  if (model.byOutcomeBee.length > 0) {
    sheet.keepTogether((part) => summaryByOutcomeBee(part, model));
  }
}

function summaryByAmbition(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text(frontHeadings.byAmbition, "heading", { spaceAbove: 9 });
  summaryTable(sheet, "Herts_Summary_By_Ambition", "Ambition", model.byAmbition, model);
}

function summaryByOutcomeBee(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text(frontHeadings.byOutcomeBee, "heading", { spaceAbove: 9 });
  summaryTable(sheet, "Herts_Summary_By_Outcome_Bee", "Outcome bee", model.byOutcomeBee, model);
  sheet.text(severalBeesNote, "note");
}

/** Links to the parts of the report. */
function frontContents(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text(frontHeadings.contents, "heading", { spaceAbove: 9 });
  for (const ambition of model.ambitions) {
    sheet.runningText(ambition.title, "link", { linkTo: ambitionRole(ambition) });
  }
  for (const { title, role } of model.planning) {
    sheet.runningText(title, "link", { linkTo: role });
  }
  sheet.runningText(notesTitle, "link", { linkTo: notesRole });
}

function summaryTable(
  sheet: SheetBuilder,
  name: string,
  rowsAre: string,
  rows: readonly SummaryRow[],
  model: ReportModel,
): void {
  const headings = outcomeHeadings(model);
  sheet.table(
    name,
    [rowsAre, ...headings.map(({ symbol, title }) => `${symbol} ${title}`), "Measures"],
    rows.map((row) => [row.name, ...headings.map(({ outcome }) => row[outcome]), row.total]),
    ["tableBody", ...headings.map(() => "tableCentre" as const), "tableCentre"],
  );
}
