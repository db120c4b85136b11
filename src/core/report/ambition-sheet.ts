import type { ChartWithData } from "./charts/chart-data";
import { addCharts, withChartPointers } from "./charts-section";
import { columnWidths } from "./design";
import { addMeasureTable, measureHeaderHeight, type TableChoices } from "./measure-table";
import { SheetBuilder } from "./sheet-builder";
import type { DesignedSheet, ReportAmbition, ReportModel } from "./types";

/** The tab of one ambition: its title, the note on `*` and `**`, one table with a row per measure, and its charts. */
export function ambitionSheet(
  ambition: ReportAmbition,
  model: ReportModel,
  choices: TableChoices,
  charts: readonly ChartWithData[] = [],
): DesignedSheet {
  const sheet = new SheetBuilder(
    choices.commentary ? columnWidths.ambition : columnWidths.ambitionWithoutCommentary,
  );
  sheet.runningText(ambition.title, "sheetTitle", { spaceAbove: 6 });
  const notes = model.key.filter(({ symbol }) => /^\*+$/.test(symbol));
  sheet.runningText(notes.map(({ symbol, meaning }) => `${symbol} ${meaning}`).join("  "), "note");
  const headerRow = sheet.nextRow;
  sheet.pages.repeat(measureHeaderHeight(sheet));
  const measures = withChartPointers(ambition.measures, charts);
  addMeasureTable(sheet, ambitionTableName(ambition), measures, choices);
  const designedCharts = addCharts(sheet, charts);
  return sheet.finish({
    ...(designedCharts.length > 0 ? { charts: designedCharts } : {}),
    role: ambitionRole(ambition),
    name: ambitionSheetName(ambition),
    documentTitle: model.title,
    title: ambition.title,
    frozenRows: headerRow + 1,
    printTitleRows: { first: headerRow, last: headerRow },
  });
}

/** What marks the tab of an ambition: `ambition-2`, `other-measures`. */
export function ambitionRole({ number }: ReportAmbition): string {
  return number === null ? "other-measures" : `ambition-${number}`;
}

/** Name of the native table of an ambition, in either layout: `Herts_Ambition_2`. */
export function ambitionTableName({ number }: ReportAmbition): string {
  return number === null ? "Herts_Other_Measures" : `Herts_Ambition_${number}`;
}

/** Whether a table of the workbook has the name of a table of measures. */
export function isMeasureTable(name: string): boolean {
  return /^Herts_(?:Ambition_|Other_Measures)/i.test(name);
}

function ambitionSheetName({ number }: ReportAmbition): string {
  return number === null ? "Report - Other measures" : `Report - Ambition ${number}`;
}
