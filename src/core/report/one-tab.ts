import { ambitionRole, ambitionTableName } from "./ambition-sheet";
import type { ChartData } from "./charts/chart-data";
import { addCharts, withChartPointers } from "./charts-section";
import { columnWidths } from "./design";
import { frontTexts } from "./front-sheet";
import { addMeasureTable } from "./measure-table";
import { notesRole, notesTitle } from "./notes-sheet";
import { oneTabNotes } from "./one-tab-notes";
import { oneTabSummary } from "./one-tab-summary";
import { SheetBuilder } from "./sheet-builder";
import type { DesignedChart, DesignedSheet, ReportChoices, ReportModel } from "./types";

/**
 * The whole report on the tab Report, for reading on the screen and for copying into Word: the front matter, the table
 * of each ambition under its heading, and the notes. Every ambition begins a printed page. No row repeats on the pages,
 * because the rows that Excel repeats are the same for the whole sheet.
 */
export function oneTab(
  model: ReportModel,
  choices: ReportChoices,
  chartData: ChartData,
): DesignedSheet {
  const sheet = new SheetBuilder(
    choices.commentary ? columnWidths.ambition : columnWidths.oneTabWithoutCommentary,
  );
  frontTexts(sheet, model);
  oneTabSummary(sheet, model);
  const designedCharts: DesignedChart[] = [];
  for (const ambition of model.ambitions) {
    sheet.startPage().anchor(ambitionRole(ambition));
    sheet.runningText(ambition.title, "sheetTitle", { spaceAbove: 6 });
    const charts = chartData.of(ambition.measures);
    const measures = withChartPointers(ambition.measures, charts);
    addMeasureTable(sheet, ambitionTableName(ambition), measures, choices);
    designedCharts.push(...addCharts(sheet, charts));
    sheet.gap();
  }
  sheet.startPage().anchor(notesRole);
  sheet.runningText(notesTitle, "sheetTitle", { spaceAbove: 6 });
  oneTabNotes(sheet, model);
  return sheet.finish({
    ...(designedCharts.length > 0 ? { charts: designedCharts } : {}),
    role: "report",
    name: "Report",
    documentTitle: model.title,
    title: model.title,
    frozenRows: 0,
    printTitleRows: null,
  });
}
